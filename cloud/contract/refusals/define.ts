/** One way in which a call may be refused. */
export interface RefusalEntry {
  /** The number on the wire (`code` of the protocol's error body). Never reused, never 0. */
  readonly number: number
  /** HTTP status of the answer; 400 unless said otherwise. */
  readonly status?: 400 | 401 | 403 | 404 | 409 | 413 | 429 | 503
  /** Chinese: what is wrong, then what to do. `{name}` is filled from the refusal's details. */
  readonly sentence: string
  /** The same in English, plain and short, with the same placeholders. */
  readonly english: string
  /** English: when it happens and what the caller should do; a paragraph of docs/refusals.md. */
  readonly meaning: string
}

/** Keeps the literal keys of a group of refusals, so that their names form a closed list. */
export const defineRefusals = <T extends Readonly<Record<string, RefusalEntry>>>(entries: T): Readonly<T> =>
  Object.freeze(entries)
