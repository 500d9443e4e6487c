import { LOOKUPS } from '../../ports'
import { Account, type Store } from '../../store'
import { type FreshStore, freshStore } from '../../store/testing/freshStore'
import { WorldId } from '../ids'
import { sandboxParts } from '../testing/sandboxParts'
import { PEOPLE } from '../world/families'
import { INSTITUTIONS } from '../world/institutions'
import { seedPeople } from './seedPeople'

// Seeding hashes some thirty PINs, slowly on purpose.
jest.setTimeout(60_000)

let fresh: FreshStore
let store: Store
let cipher: ReturnType<typeof sandboxParts>['ports']['cipher']

beforeAll(async () => {
  fresh = await freshStore()
  store = fresh.store
  cipher = sandboxParts(store).ports.cipher
  await seedPeople(store, cipher)
})
afterAll(() => fresh.close())

it('writes everybody, found by the keyed hash of his number', async () => {
  for (const person of PEOPLE) {
    const idHash = cipher.lookupHash(LOOKUPS.idNumber, person.idNumber)
    const [found] = await store.find('person', { idHash })
    expect(found).toMatchObject({ id: WorldId.person(person.id), data: { name: person.name } })
  }
})

it('keeps no ID, card or phone number in the clear', async () => {
  const persons = await store.getMany(
    'person',
    PEOPLE.map((person) => WorldId.person(person.id)),
  )
  const users = await store.getMany(
    'user',
    PEOPLE.map((person) => WorldId.user(person.id)),
  )
  const text = JSON.stringify([persons, users])
  for (const { idNumber, card, phone } of PEOPLE) {
    expect(text).not.toContain(idNumber)
    if (card) expect(text).not.toContain(card)
    if (phone) expect(text).not.toContain(phone)
  }
  const [jing] = await store.find('person', { cardHash: cipher.lookupHash(LOOKUPS.card, '990100000001') })
  expect(jing?.data.name).toBe('陈静')
  expect(cipher.decrypt(jing?.data.idEncrypted ?? '')).toBe('990101198604120028')
})

it('opens accounts from the centre: the world’s money sums to zero', async () => {
  const opened = PEOPLE.flatMap((person) => Object.values(person.opening)).reduce(
    (sum, each) => sum + each,
    0,
  )
  const balances = await Promise.all(PEOPLE.map((person) => store.balancesOf(WorldId.person(person.id))))
  expect(balances.flat().reduce((sum, each) => sum + each.balance, 0)).toBe(opened)
  const centre = await store.entriesOf(Account.centre('990100'), 200)
  expect(centre.length).toBeGreaterThan(0)
  expect(centre.every((entry) => entry.amount < 0)).toBe(true)
})

it('gives each phone a user and each institution its terminals and staff', async () => {
  const phoneHash = cipher.lookupHash(LOOKUPS.phone, '19900000015')
  const [user] = await store.find('user', { phoneHash })
  expect(user?.data.personId).toBe(WorldId.person('shen-ji-an'))
  expect(await store.find('user', { phoneHash: cipher.lookupHash(LOOKUPS.phone, '19900000035') })).toEqual([])
  for (const institution of INSTITUTIONS) {
    const id = WorldId.institution(institution.id)
    expect(await store.count('terminal', { institutionId: id })).toBe(institution.terminals.length)
    const [first] = institution.staff
    const staff = await store.get('user', WorldId.user(first?.id ?? ''))
    expect(staff?.data).toMatchObject({ staffOf: id, username: first?.name, personId: null })
  }
})

it('activates the credentials that the stories have, with their PIN', async () => {
  const jing = await store.get('credential', WorldId.person('chen-jing'))
  expect(await cipher.verifySecret('803516', jing?.data.pinHash ?? '')).toBe(true)
  expect(await store.get('credential', WorldId.person('sun-li'))).toBeNull()
})

it('keeps the users of an earlier world, with the person and role of the new one', async () => {
  const id = WorldId.user('jin-meihua')
  const before = await store.get('user', id)
  if (!before) throw new Error('no such user')
  await store.commit(
    {
      documents: [
        {
          kind: 'user',
          id,
          version: before.version,
          data: { ...before.data, personId: WorldId.person('jin-meihua'), authKey: 'lc_weapp:o1' },
        },
      ],
    },
    null,
  )
  await store.clearWorld()
  await seedPeople(store, cipher)
  const after = await store.get('user', id)
  expect(after?.data).toMatchObject({ personId: null, authKey: 'lc_weapp:o1' })
  expect(await store.find('user', { phoneHash: before.data.phoneHash ?? '' })).toHaveLength(1)
})
