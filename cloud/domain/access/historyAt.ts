/** Where the seed of the sandbox keeps when something of its history happened. No function of the product writes it. */
const KEY = 'historyAt'

interface Recorded {
  /** When the row was written, ms: real time, of the database. */
  readonly at: number
  readonly detail: Readonly<Record<string, string | number | boolean | null>>
}

/** The detail of an audit row of the seeded history, with the instant (ms) at which it happened there. */
export const inHistory = (detail: Recorded['detail'], happenedAt: number): Recorded['detail'] => ({
  ...detail,
  [KEY]: happenedAt,
})

/**
 * When what an audit row tells happened, ms: when it was recorded; of the seeded history, its own time. The row keeps
 * when it was recorded.
 */
export function happenedAt({ at, detail }: Recorded): number {
  const told = detail[KEY]
  return typeof told === 'number' ? told : at
}
