import type { Connection } from '../store'
import type { Row, Statement } from '../store/engines/engine'

/**
 * Runs named statements as prepared ones: an embedded database that is asked thousands of times spends most of a small
 * answer on parsing. For engines of one session; other statements go on as they are.
 */
export function planned(connection: Connection): Connection & { forget(): Promise<void> } {
  const names = new Set<string>()
  return {
    async query<R extends Row>(statement: Statement): Promise<R[]> {
      const { name, text, values = [] } = statement
      const texts = values.filter((value) => typeof value === 'string')
      if (name === undefined || texts.length < values.length) return connection.query<R>(statement)
      if (!names.has(name)) {
        await connection.query({ text: `prepare planned_${name} as ${text}` })
        names.add(name)
      }
      const literals = texts.map((value) => `'${value.replaceAll("'", "''")}'`)
      return connection.query<R>({ text: `execute planned_${name}(${literals.join(', ')})` })
    },
    async forget() {
      for (const name of names) await connection.query({ text: `deallocate planned_${name}` })
      names.clear()
    },
  }
}
