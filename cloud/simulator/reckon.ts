import type { Outcome } from '../calls'
import type { Connection } from '../store'
import { Broken } from './broken'
import type { SimulatedHost } from './host'
import type { Kept, Memory } from './phone'
import type { Random } from './random'
import type { SimulatedWorld } from './world'

export interface ReckonParts {
  readonly database: Connection
  readonly memory: Memory
  readonly world: SimulatedWorld
  readonly random: Random
  /** A call to a host that has just started. */
  readonly call: SimulatedHost['call']
  readonly play: (act: () => Promise<void>) => Promise<void>
}

/** So many of the answers are asked for again. */
const REPLAYED = 2

/**
 * Compares what phones were told with what is stored: one row for each request that was answered and for no other,
 * the postings that answers spoke of and no others, and the same bytes for a request that is made again. Throws Broken.
 */
export async function reckon({ database, memory, world, random, call, play }: ReckonParts): Promise<void> {
  const rows = await database.query<{ request_id: string }>({ text: 'select request_id from idempotency' })
  differ(
    'requests',
    rows.map((row) => row.request_id),
    memory.kept.map(({ requestId }) => requestId),
  )
  const postings = await database.query<{ id: string }>({ text: 'select id from posting' })
  differ(
    'postings',
    postings.map(({ id }) => id),
    [...memory.moved],
  )

  const candidates = [...memory.kept]
  for (let again = 0; again < REPLAYED && candidates.length > 0; again += 1) {
    const [kept] = candidates.splice(random.below(candidates.length), 1)
    if (kept) await play(() => askAgain(kept, world, call))
  }
}

async function askAgain(kept: Kept, world: SimulatedWorld, call: SimulatedHost['call']): Promise<void> {
  const { fn, token, params, body, requestId } = kept
  const asked = (over: Partial<Parameters<SimulatedHost['call']>[0]>): Promise<Outcome> =>
    call({
      fn,
      params,
      sessionToken: token,
      address: null,
      traceId: 'trc',
      publicUrl: 'http://simulated',
      ...over,
    })
  const same = await asked({})
  if (!same.ok || same.body !== body) throw new Broken(`${fn} ${requestId}: another answer when asked again`)
  const other = otherBody(kept)
  const refusal = other && (await asked({ params: other }))
  if (refusal && (refusal.ok || refusal.refusal.code !== 'REQUEST_ID_REUSED')) {
    throw new Broken(`${fn} ${requestId}: another body was not refused`)
  }
  const stranger = [...world.staff, world.father.token, world.mother.token].find((one) => one !== token)
  const strange = await asked({ sessionToken: stranger ?? null })
  if (strange.ok && strange.body === body) throw new Broken(`${fn} ${requestId}: answered to somebody else`)
}

/** The same call with another body that the schema accepts; null where no text can be changed. */
function otherBody({ params }: Kept): Readonly<Record<string, unknown>> | null {
  for (const [name, value] of Object.entries(params)) {
    if (typeof value === 'boolean') return { ...params, [name]: !value }
    if (typeof value === 'string' && name !== 'requestId' && name.endsWith('Id')) {
      return { ...params, [name]: `${value}0` }
    }
  }
  return null
}

function differ(what: string, found: readonly string[], wanted: readonly string[]): void {
  const isFound = new Set(found)
  const isWanted = new Set(wanted)
  const lost = wanted.filter((id) => !isFound.has(id))
  const extra = found.filter((id) => !isWanted.has(id))
  if (lost.length > 0) throw new Broken(`${what} that were answered and are not stored: ${lost.join(', ')}`)
  if (extra.length > 0)
    throw new Broken(`${what} that are stored and nobody was told of: ${extra.join(', ')}`)
}
