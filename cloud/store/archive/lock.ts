import type { Connection, Engine } from '../engines/engine'
import { sqlState } from '../engines/errorCode'

/** How often a transaction is begun again after another one stood in its way. */
const TRIES = 5
const RETRIED = new Set(['40001', '40P01'])

/** A transaction of whoever moves or drops archived years: one at a time, whoever else does so waits. */
export async function underLock<T>(engine: Engine, work: (connection: Connection) => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await engine.transaction(async (connection) => {
        await connection.query({ text: `select pg_advisory_xact_lock(hashtext('qinqing-yibao archive'))` })
        return work(connection)
      })
    } catch (error) {
      if (tries === TRIES || !RETRIED.has(sqlState(error) ?? '')) throw error
    }
  }
}
