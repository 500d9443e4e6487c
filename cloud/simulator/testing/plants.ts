import type { Change, Engine, Store } from '../../store'
import type { Plant } from '../host'
import { openingVisit, withoutCodes } from './codePlants'
import { MOVEMENTS } from './movementPlants'
import { blind, changed, commits, type PlantedFault, without } from './planting'

const isReversal = ({ postings }: Change): boolean => postings?.[0]?.kind === 'reversal'

/** Does something to the rows behind the store's back, after each commit. */
const behind = (text: string): Plant => ({
  engine: (engine: Engine) => ({
    ...engine,
    async query(statement) {
      const rows = await engine.query(statement)
      if (statement.name === 'commit_changes') await engine.query({ text })
      return rows as never
    },
  }),
})

const LAST_ENTRY = '(select max(id) from entry)'

const amounts =
  (by: number) =>
  (change: Change): Change => ({
    ...change,
    postings: change.postings?.map((posting) => ({
      ...posting,
      entries: posting.entries.map((entry, at) =>
        at === 0 ? { ...entry, amount: entry.amount + by } : entry,
      ),
    })),
  })

/** In the order of the guarantees: one effect a request, all or nothing, sums, versions, caps, what is told. */
export const PLANTED: readonly PlantedFault[] = [
  { name: 'no row is kept for a request', plant: commits((change, _, commit) => commit(change, null)) },
  {
    name: 'the answer is stored after the commit',
    plant: commits(async (change, row, commit) => {
      const result = await commit(change, null)
      if (result.outcome === 'committed' && row) await commit({}, row)
      return result
    }),
  },
  {
    name: 'the answer is stored before the commit',
    plant: commits(async (change, row, commit) => {
      if (row) {
        const first = await commit({}, row)
        if (first.outcome !== 'committed') return first
      }
      return commit(change, null)
    }),
  },
  {
    name: 'documents and ledger are two commits',
    plant: commits(async (change, row, commit) => {
      const { postings, ...rest } = change
      const first = await commit(rest, row)
      return first.outcome === 'committed' && postings ? commit({ postings }, null) : first
    }),
  },
  {
    name: 'a commit is acknowledged before it is made',
    plant: commits(async (change, row, commit) => {
      commit(change, row).catch(() => undefined)
      return { outcome: 'committed' }
    }),
  },
  {
    name: 'a conflict counts as done',
    plant: commits(async (change, row, commit) => {
      const result = await commit(change, row)
      return result.outcome === 'conflict' ? { outcome: 'committed' } : result
    }),
  },
  {
    name: 'an error is answered for what was done',
    plant: commits(async (change, row, commit) => {
      await commit(change, row)
      throw Object.assign(new Error('made by a plant'), { cause: undefined })
    }),
  },
  {
    name: 'a retry goes under a new request id',
    plant: {
      call: (call) => {
        let made = 0
        return (incoming) => {
          const params = incoming.params as { requestId?: string }
          if (params.requestId === undefined) return call(incoming)
          made += 1
          return call({ ...incoming, params: { ...params, requestId: `${params.requestId}-${made}` } })
        }
      },
    },
  },
  {
    name: 'a request id counts for everybody',
    plant: {
      store: (store) => ({
        ...store,
        repeated: (_, fn, requestId) => store.repeated('all', fn, requestId),
        commit: (change, row) => store.commit(change, row && { ...row, actor: 'all' }),
      }),
    },
  },
  {
    name: 'another body is given the first answer',
    plant: {
      ports: (ports) => ({
        ...ports,
        cipher: {
          ...ports.cipher,
          lookupHash: (purpose, text) =>
            purpose === 'requestBody' ? 'same' : ports.cipher.lookupHash(purpose, text),
        },
      }),
    },
  },
  {
    name: 'a replay gives other bytes',
    plant: commits((change, row, commit) => commit(change, row && { ...row, answer: `${row.answer} ` })),
  },
  { name: 'entries do not sum to zero', plant: changed(amounts(1)) },
  {
    name: 'a fen is added to an entry behind the ledger',
    plant: behind(`update entry set amount = amount + 1 where id = ${LAST_ENTRY}`),
  },
  {
    name: 'a balance is changed without an entry',
    plant: behind(`update account set balance = balance + 1 where id = (select max(id) from account)`),
  },
  {
    name: 'an entry is changed after it was chained',
    plant: behind(`update posting set at = at + 1 where id = (select max(id) from posting)`),
  },
  {
    name: 'an entry is lost',
    plant: behind(`delete from entry where id = ${LAST_ENTRY} and id % 3 = 0`),
  },
  {
    name: 'a document is found by what it no longer says',
    plant: behind(`update doc_settlement set patient_id = 'psn_other'`),
  },
  {
    name: 'a balance is taken without saying on which it was decided',
    paths: ['settle'],
    seenAt: 20,
    plant: changed((change) => ({
      ...change,
      postings: change.postings?.map((posting) => ({
        ...posting,
        entries: posting.entries.map(({ expectedBalance: _, ...entry }) => entry),
      })),
    })),
  },
  {
    name: 'the sums of a year are written over',
    paths: ['settle'],
    seenAt: 9,
    plant: blind(['accumulator']),
  },
  {
    name: 'a cap is checked on a stale read',
    paths: ['settle'],
    plant: {
      store: (store) => ({
        ...(blind(['aidUse', 'grant', 'family']).store?.(store) ?? store),
        find: async (kind, where, options) => (kind === 'aidUse' ? [] : store.find(kind, where, options)),
      }),
    },
  },
  { name: 'what was drawn is not counted', plant: without('aidUse') },
  {
    name: 'caps are forgotten',
    plant: {
      store: (store) => ({
        ...store,
        async find(kind, where, options) {
          const found = await store.find(kind, where, options)
          const open = ({ data }: (typeof found)[number]) => ({
            ...data,
            ...(kind === 'grant' ? { caps: [] } : {}),
          })
          return found.map((one) => ({ ...one, data: open(one) }))
        },
      }),
    },
  },
  {
    name: 'a visit may be settled twice',
    paths: ['settle'],
    plant: without('visit', ({ postings }) => postings?.[0]?.kind === 'settlement'),
  },
  {
    name: 'a code is not used up',
    paths: ['code'],
    plant: changed((change) => ({
      ...change,
      consumes: [],
      documents: openingVisit(change) ? withoutCodes(change) : change.documents,
    })),
  },
  {
    name: 'a reversal may happen twice',
    paths: ['reverse'],
    plant: changed((change) =>
      isReversal(change)
        ? {
            ...change,
            postings: change.postings?.map((posting, at) => ({
              ...posting,
              postingId: `${posting.postingId}${at}x`,
            })),
          }
        : change,
    ),
  },
  {
    name: 'a reversal gives the money to another year',
    paths: ['reverse'],
    plant: changed((change) =>
      isReversal(change)
        ? {
            ...change,
            postings: change.postings?.map((posting) => ({
              ...posting,
              entries: posting.entries.map((entry) => ({
                ...entry,
                accountId: entry.accountId.replace(/^(personal:.*):2025$/, '$1:2026'),
              })),
            })),
          }
        : change,
    ),
  },
  { name: 'a reversal leaves the sums of the year', plant: without('accumulator', isReversal) },
  { name: 'a reversal leaves what was drawn', plant: without('aidUse', isReversal) },
  { name: 'no usage record is written', plant: without('usage') },
  {
    name: 'the note of monthly credits is not written with them',
    plant: commits(async (change, row, commit, store) => {
      if (change.postings?.[0]?.kind !== 'credit') return commit(change, row)
      await commit({ postings: change.postings }, row)
      const [note] = change.documents ?? []
      const now = note && (await store.get(note.kind, note.id))
      return note
        ? commit({ documents: [{ ...note, version: now?.version ?? 0 }] }, null)
        : { outcome: 'committed' }
    }),
  },
  {
    name: 'money is kept in the memory of a host',
    plant: {
      store: (store) => {
        const remembered = new Map<string, ReturnType<Store['balancesOf']>>()
        return {
          ...store,
          balancesOf(personId) {
            const known = remembered.get(personId) ?? store.balancesOf(personId)
            remembered.set(personId, known)
            return known
          },
          commit: (change, row) =>
            store.commit(
              {
                ...change,
                postings: change.postings?.map((posting) => ({
                  ...posting,
                  entries: posting.entries.map(({ expectedBalance: _, ...entry }) => entry),
                })),
              },
              row,
            ),
        }
      },
    },
  },
  ...MOVEMENTS,
]
