import type { Connection, Engine } from '../../store'
import { type Verdict, verify } from '..'

/** The names of the checks that do not hold. */
export const failing = (verdict: Verdict): string[] =>
  verdict.checks.filter(({ count }) => count > 0).map(({ name }) => name)

/** Runs the checker over what a planted fault leaves, and takes the fault back. Statements are parted by `;`. */
export async function verifyWith(engine: Engine, fault: string): Promise<Verdict> {
  const undone = new Error('undone')
  let verdict: Verdict | null = null
  const doing = engine.transaction(async (connection) => {
    for (const statement of fault.split(';')) await connection.query({ text: statement })
    const within: Connection = {
      query: async (statement) =>
        statement.text.startsWith('set transaction') ? [] : connection.query(statement),
    }
    verdict = await verify({ ...engine, transaction: (work) => work(within) })
    throw undone
  })
  await expect(doing).rejects.toBe(undone)
  if (!verdict) throw new Error('the checker gave no verdict')
  return verdict
}

/** SQL that sets one value in the first document of a table that fits. */
export const replace = (table: string, path: string, value: string, where = 'true'): string =>
  `update ${table} set data = jsonb_set(data::jsonb, '{${path}}', '${value}')::text
   where id = (select id from ${table} where ${where} order by id limit 1)`
