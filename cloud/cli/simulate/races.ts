import { plainChecker } from '../../simulator/checker'
import { PATHS } from '../../simulator/paths'
import { runRace } from '../../simulator/races'
import { openStore } from '../../store'

/**
 * Races on the PostgreSQL of DATABASE_URL, which must be an empty database: what is in it is taken out before each
 * history. Throws what does not hold, with the seed.
 */
export async function races(from: number, count: number, say: (line: string) => void): Promise<void> {
  const { DATABASE_URL: databaseUrl } = process.env
  if (!databaseUrl) throw new Error('--postgres needs an empty database: set DATABASE_URL')
  const { store, engine } = await openStore({ databaseUrl, connections: 12 })
  try {
    const [found] = await engine.query<{ count: number }>({ text: 'select count(*) as count from doc_user' })
    if (found?.count) throw new Error('the database of DATABASE_URL is in use: races need an empty one')
    const checker = await plainChecker(engine)
    for (let seed = from; seed < from + count; seed += 1) {
      await store.clearWorld()
      await engine.query({ text: 'truncate doc_user, doc_session, doc_login' })
      try {
        await runRace(engine, checker, PATHS, seed)
      } catch (fault) {
        const what = fault instanceof Error ? fault.message : String(fault)
        throw new Error(`${what}\nagain: npm run simulate -- --postgres --histories 1 --seed ${seed}`, {
          cause: fault,
        })
      }
      if ((seed - from + 1) % 100 === 0) say(`${seed - from + 1} of ${count} races`)
    }
    say(`${count} races from seed ${from} on PostgreSQL, all of them held`)
    await store.clearWorld()
    await engine.query({ text: 'truncate doc_user, doc_session, doc_login' })
    await checker.forget()
  } finally {
    await store.close()
  }
}
