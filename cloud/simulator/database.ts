import type { Connection } from '../store'
import type { Row, Statement } from '../store/engines/engine'
import { planned } from './planned'
import { remembered } from './remembered'
import { type Together, together } from './together'
import type { Touched } from './touched'

/** One database in memory for all histories, each of which begins where the last one began. */
export interface Rewindable extends Connection {
  /** Whether a question has not been answered yet. */
  isAsked(): boolean
  /** The tables in which rows were written since `held` was last called. */
  written(): Promise<ReadonlySet<string>>
  /** Everything that must hold of what is written has been seen to hold. */
  held(): void
  /** Keeps this moment, of which everything must hold, under a name; a later one of the name takes its place. */
  mark(name: string): Promise<void>
  /** Goes back to the moment, which stays kept. */
  rewind(name: string): Promise<void>
  /** Goes back to the empty database, and takes away what rewinding left behind before scans feel it. */
  empty(): Promise<void>
  /** Leaves the database as it was found. */
  close(): Promise<void>
}

/** The store's own reads, which cannot fail half-way: they need no savepoint of their own. */
const READ = 'read_store'
/** The checker's. */
const ASKED = /^execute /

/**
 * Everything happens in one transaction, which is never committed: moments are its savepoints.
 * @param engine an embedded database with its schema and no rows; nobody else may use it meanwhile
 */
export async function openRewindable(engine: Connection | Together, touched: Touched): Promise<Rewindable> {
  const session = together(engine)
  const { query, textOf, forget } = planned(session)
  let asked = 0
  const reads = remembered({ query }, ({ values = [] }) => tablesRead(String(values[0])))
  const notHeld = new Set<string>()
  let isStale = true
  await session.query({ text: 'begin' })

  function learnt(counters: readonly Row[]): void {
    isStale = false
    const tables = touched.learn(counters)
    reads.forgetTables(tables)
    for (const table of tables) notHeld.add(table)
  }

  async function learn(): Promise<void> {
    if (isStale) learnt(await session.query({ text: touched.question }))
  }

  /** What fails is taken back alone. What was written is learnt with the answer. */
  async function write<R extends Row>(statement: Statement): Promise<R[]> {
    isStale = true
    const text = await textOf(statement)
    const [kept, released] = ['savepoint statement', 'release savepoint statement']
    try {
      if (text === null) {
        await session.query({ text: kept })
        const rows = await query<R>(statement)
        await session.query({ text: released })
        return rows
      }
      const [, rows = [], , counters = []] = await session.all([kept, text, released, touched.question])
      learnt(counters)
      return rows as R[]
    } catch (error) {
      await session.query({ text: 'rollback to savepoint statement' })
      throw error
    }
  }

  async function answer<R extends Row>(statement: Statement): Promise<R[]> {
    if (ASKED.test(statement.text)) return query<R>(statement)
    if (statement.name !== READ) return write<R>(statement)
    await learn()
    return reads.read<R>(statement)
  }

  return {
    isAsked: () => asked > 0,
    async query<R extends Row>(statement: Statement): Promise<R[]> {
      asked += 1
      try {
        return await answer<R>(statement)
      } finally {
        asked -= 1
      }
    },
    async written() {
      await learn()
      return notHeld
    },
    held() {
      notHeld.clear()
    },
    async mark(name) {
      await session.query({ text: `savepoint ${name}` })
    },
    async rewind(name) {
      const [, counters = []] = await session.all([`rollback to savepoint ${name}`, touched.question])
      reads.forgetAll()
      learnt(counters)
      notHeld.clear()
    },
    async empty() {
      await session.query({ text: 'rollback' })
      reads.forgetAll()
      isStale = true
      await session.query({ text: 'vacuum' })
      await session.query({ text: 'begin' })
    },
    async close() {
      await session.query({ text: 'rollback' })
      await forget()
    },
  }
}

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** The tables of what is wanted of read_store (migrations/readFunction.ts). */
function tablesRead(wanted: string): string[] {
  const keys = Object.keys(JSON.parse(wanted) as object)
  return keys.map((key) => {
    if (key === 'balances') return 'account'
    return key === 'repeated' ? 'idempotency' : `doc_${snake(key.split('.')[1] ?? '')}`
  })
}
