import type { Engine } from '../engines/engine'
import type { Prepared, Verdict } from './prepared'
import { wireOf } from './wire'

type WireVerdict =
  | readonly [change: number, outcome: 'repeated', bodyHash: string, answer: string]
  | readonly [change: number, outcome: 'conflict' | 'violation', what: string]

/** A request seen before outweighs everything: what it wrote then is why the versions have moved now. */
const PRECEDENCE = ['repeated', 'conflict', 'violation'] as const

/** Sends changes that do not touch each other to `commit_changes` in one round trip; answers in their order. */
export async function sendBatch(
  engine: Engine,
  changes: readonly Prepared[],
  recordedAt: number,
): Promise<Verdict[]> {
  const { batch, texts } = wireOf(changes)
  const [row] = await engine.query<{ verdicts: WireVerdict[] }>({
    name: 'commit_changes',
    text: 'select commit_changes($1::jsonb, $2::text, $3::bigint) as verdicts',
    values: [batch, texts, String(recordedAt)],
  })
  if (!row) throw new Error('commit_changes gave no row')
  const refused = new Map<number, WireVerdict>()
  for (const outcome of PRECEDENCE.toReversed()) {
    for (const verdict of row.verdicts) if (verdict[1] === outcome) refused.set(verdict[0], verdict)
  }
  return changes.map((_, change) => verdictOf(refused.get(change)))
}

function verdictOf(wire: WireVerdict | undefined): Verdict {
  if (!wire) return { outcome: 'committed' }
  if (wire[1] === 'repeated') return { outcome: 'repeated', bodyHash: wire[2], answer: wire[3] }
  if (wire[1] === 'conflict') return { outcome: 'conflict', on: wire[2] }
  return { outcome: 'violation', why: wire[2] }
}
