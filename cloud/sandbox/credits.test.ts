import { Account, type Store } from '../store'
import { type FreshStore, freshStore } from '../store/testing/freshStore'
import { creditUpTo } from './credits'
import { WorldId } from './ids'
import { seedPeople } from './seed/seedPeople'
import { sandboxParts } from './testing/sandboxParts'

// Seeding hashes some thirty PINs, slowly on purpose.
jest.setTimeout(60_000)

let fresh: FreshStore
let store: Store
let parts: ReturnType<typeof sandboxParts>

beforeAll(async () => {
  fresh = await freshStore()
  store = fresh.store
  parts = sandboxParts(store)
})
beforeEach(async () => {
  await fresh.clearAll()
  await seedPeople(store, parts.ports.cipher)
})
afterAll(() => fresh.close())

const credits = async (person: string, year: number) =>
  (await store.entriesOf(Account.personal(WorldId.person(person), year), 50)).filter((entry) =>
    entry.postingId.startsWith('credit:'),
  )

it('credits each month once, to the account of its own year', async () => {
  expect(await creditUpTo(store, parts.policies, '2025-02-28')).toBe(3)
  expect((await credits('chen-jing', 2024)).map((entry) => entry.postingId)).toEqual([
    'credit:per_chen-jing:2024-12',
  ])
  expect((await credits('chen-jing', 2025)).map((entry) => entry.postingId)).toEqual([
    'credit:per_chen-jing:2025-02',
    'credit:per_chen-jing:2025-01',
  ])
  expect(await creditUpTo(store, parts.policies, '2025-02-28')).toBe(0)
  expect(await creditUpTo(store, parts.policies, '2025-03-01')).toBe(1)
  expect(await credits('chen-jing', 2025)).toHaveLength(3)
})

it('credits once when two do it at the same time', async () => {
  const both = await Promise.all([
    creditUpTo(store, parts.policies, '2025-06-15'),
    creditUpTo(store, parts.policies, '2025-06-15'),
  ])
  expect(both[0] + both[1]).toBe(7)
  expect(await credits('chen-jing', 2025)).toHaveLength(6)
})

it('credits by the policy’s amounts, nothing to residents, to those in arrears or frozen', async () => {
  const day = '2025-01-15'
  await creditUpTo(store, parts.policies, day)
  const rows = parts.policies.lookUp('990100', day, 'account.monthlyCredit')
  if (!rows.known) throw new Error('示例市 has no monthly credit')
  const active = rows.value.find((row) => row.status === 'active' && row.ageFrom === undefined)
  expect((await credits('chen-jing', 2025)).map((entry) => entry.amount)).toEqual([active?.amount])
  for (const person of ['lin-xiulan', 'zhao-jianjun', 'shen-zhiyuan']) {
    expect(await credits(person, 2025)).toEqual([])
  }
})

it('gives people of the real regions their one credit at the turn of the year', async () => {
  await creditUpTo(store, parts.policies, '2025-12-31')
  expect(await store.entriesOf(Account.personal(WorldId.person('wang-yizhou'), 2025), 9)).toMatchObject([
    { postingId: 'opening:per_wang-yizhou:2025', amount: 240_000 },
  ])
})

it('credits nothing while there is no world', async () => {
  await fresh.clearAll()
  expect(await creditUpTo(store, parts.policies, '2025-06-15')).toBe(0)
  expect(await store.count('setting', {})).toBe(0)
})
