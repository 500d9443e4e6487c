import type { Engine } from '../engines/engine'
import type { PartRow, Prepared, Verdict } from './prepared'

type WireVerdict =
  | readonly [change: number, outcome: 'repeated', bodyHash: string, answer: string]
  | readonly [change: number, outcome: 'conflict' | 'violation', what: string]

/** A request seen before outweighs everything: what it wrote then is why the versions have moved now. */
const PRECEDENCE = ['repeated', 'conflict', 'violation'] as const

/** Sends changes that do not touch each other to `commit_changes` in one round trip; answers in their order. */
export async function sendBatch(
  engine: Engine,
  batch: readonly Prepared[],
  recordedAt: number,
): Promise<Verdict[]> {
  const [row] = await engine.query<{ verdicts: WireVerdict[] }>({
    name: 'commit_changes',
    text: 'select commit_changes($1::jsonb, $2::bigint) as verdicts',
    values: [JSON.stringify(wireOf(batch)), String(recordedAt)],
  })
  if (!row) throw new Error('commit_changes gave no row')
  const refused = new Map<number, WireVerdict>()
  for (const outcome of PRECEDENCE.toReversed()) {
    for (const verdict of row.verdicts) if (verdict[1] === outcome) refused.set(verdict[0], verdict)
  }
  return batch.map((_, change) => verdictOf(refused.get(change)))
}

function wireOf(batch: readonly Prepared[]): Record<string, PartRow[]> {
  const parts: Record<string, PartRow[]> = {}
  let entries = 0
  batch.forEach((prepared, change) => {
    for (const [part, row] of prepared.rows) {
      const numbered = part === 'entries' ? { c: change, n: entries++, ...row } : { c: change, ...row }
      const rows = parts[part]
      if (rows) rows.push(numbered)
      else parts[part] = [numbered]
    }
  })
  if (Object.keys(parts).some((part) => part.startsWith('absent.'))) parts.absences = []
  return parts
}

function verdictOf(wire: WireVerdict | undefined): Verdict {
  if (!wire) return { outcome: 'committed' }
  if (wire[1] === 'repeated') return { outcome: 'repeated', bodyHash: wire[2], answer: wire[3] }
  if (wire[1] === 'conflict') return { outcome: 'conflict', on: wire[2] }
  return { outcome: 'violation', why: wire[2] }
}
