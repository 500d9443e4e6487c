import type { Connection } from '../store'
import type { Row, Statement } from '../store/engines/engine'

/** Statements as text that a session can be sent together with others. */
export interface Planned {
  /** A statement with its values written into it; null when they are not all text. */
  textOf(statement: Statement): Promise<string | null>
  query<R extends Row>(statement: Statement): Promise<R[]>
  forget(): Promise<void>
}

/**
 * Runs named statements as prepared ones: an embedded database that is asked thousands of times spends most of a small
 * answer on parsing. For engines of one session; other statements go on as they are.
 */
export function planned(connection: Connection): Planned {
  const names = new Set<string>()

  async function textOf({ name, text, values = [] }: Statement): Promise<string | null> {
    if (values.length === 0) return text
    const texts = values.filter((value) => typeof value === 'string')
    if (name === undefined || texts.length < values.length) return null
    if (!names.has(name)) {
      await connection.query({ text: `prepare planned_${name} as ${text}` })
      names.add(name)
    }
    const literals = texts.map((value) => `'${value.replaceAll("'", "''")}'`)
    return `execute planned_${name}(${literals.join(', ')})`
  }

  return {
    textOf,
    async query<R extends Row>(statement: Statement): Promise<R[]> {
      const text = await textOf(statement)
      return connection.query<R>(text === null ? statement : { text })
    },
    async forget() {
      for (const name of names) await connection.query({ text: `deallocate planned_${name}` })
      names.clear()
    },
  }
}
