import type { Engine } from './engines/engine'
import type { Store } from './store'

/** Rows taken away by one statement: short, so that nobody waits long for it. */
const TOGETHER = 1_000

/** Takes away what has served its time; several hosts may do so at once. */
export function retention(engine: Engine): Pick<Store, 'forget'> {
  const gone = async (text: string, before: number): Promise<number> => {
    const rows = await engine.query({ text, values: [String(before), TOGETHER] })
    return rows.length
  }
  const until = async (text: string, before: number): Promise<number> => {
    let total = 0
    for (;;) {
      const taken = await gone(text, before)
      total += taken
      if (taken < TOGETHER) return total
    }
  }
  return {
    async forget({ countersEndedBy, answersFromBefore }) {
      const counters = await until(
        `delete from counter where key in
           (select key from counter where expires_at <= $1::bigint limit $2::int for update skip locked)
         returning 1`,
        countersEndedBy,
      )
      if (answersFromBefore === null) return { counters, answers: 0 }
      const answers = await until(
        `delete from idempotency where (actor, fn, request_id) in
           (select actor, fn, request_id from idempotency where recorded_at < $1::bigint limit $2::int
            for update skip locked)
         returning 1`,
        answersFromBefore,
      )
      return { counters, answers }
    },
  }
}
