import { sentencesInEnglish } from '../contract/english/sentences'
import type { FunctionName } from '../contract/functions'
import { IMPLEMENTATIONS } from '../functions'
import { createAsk, type Given } from '../functions/testing/ask'
import { Account, KINDS, type Kind, type SessionDocument, type Store } from '../store'
import { type FreshStore, freshStore } from '../store/testing/freshStore'
import { createDraft } from './draft/draftStore'
import { HISTORIES } from './history/families'
import { timeline } from './history/timeline'
import { SETTINGS, WorldId } from './ids'
import { createPassingFace } from './replay/passingFace'
import { createReplayClock } from './replay/replayClock'
import { replayHistory } from './replay/replayHistory'
import { createReplayIds } from './replay/replayIds'
import { personWrite } from './seed/people'
import { seedPeople } from './seed/seedPeople'
import { foreignWords } from './testing/foreignWords'
import { readAsClerk, readAsFamily, readAsStaff } from './testing/readInEnglish'
import { sandboxParts } from './testing/sandboxParts'
import { ensureWorld, resetWorld, WORLD_SEED } from './world'
import { PEOPLE } from './world/families'
import { WORLD_STARTS_AT, WORLD_TIME } from './world/time'
import type { PersonData } from './world/types'

// The whole world is made several times.
jest.setTimeout(240_000)

const KIND_NAMES = Object.keys(KINDS) as Kind[]
const ACTS_COMPARED = 60

const partsOf = (store: Store) => ({ ...sandboxParts(store), implementations: IMPLEMENTATIONS })

const balancesOf = async (store: Store) =>
  Promise.all(PEOPLE.map((person) => store.balancesOf(WorldId.person(person.id))))

describe('the world in a store', () => {
  let fresh: FreshStore
  beforeAll(async () => {
    fresh = await freshStore()
  })
  afterAll(() => fresh.close())

  const setNote = async (store: Store, value: string) => {
    const note = await store.get('setting', SETTINGS.world)
    const version = note?.version ?? 0
    await store.commit(
      { documents: [{ kind: 'setting', id: SETTINGS.world, version, data: { value } }] },
      null,
    )
  }

  it('is made anew after a killed start, then kept, and comes back whole after a reset', async () => {
    const { store } = fresh
    const parts = partsOf(store)
    await setNote(store, 'seeding')
    const half = { documents: [personWrite(PEOPLE[0] as PersonData, parts.ports.cipher)] }
    await store.commit(half, null)
    // Two hosts start at once: one makes the world, the other waits for it.
    const both = await Promise.all([ensureWorld(parts), ensureWorld(parts)])
    expect(both.sort()).toEqual(['kept', 'seeded'])
    await parts.clock.refresh()
    expect(parts.clock.businessNow()).toBe(WORLD_STARTS_AT)

    const first = await balancesOf(store)
    const settlements = await store.find('settlement', {})
    expect(settlements.length).toBeGreaterThanOrEqual(120)
    const paid = settlements
      .filter(({ data }) => data.region === '990100' && data.state === 'settled')
      .reduce((sum, { data }) => sum + data.amounts.poolPay, 0)
    const premiums = (await store.find('premium', {})).reduce((sum, { data }) => sum + data.amount, 0)
    const fund = await store.entriesOf(Account.fund('990100', 'pool'), 1000)
    expect(fund.reduce((sum, entry) => sum + entry.amount, 0)).toBe(premiums - paid)

    expect(await ensureWorld(parts)).toBe('kept')
    expect(await balancesOf(store)).toEqual(first)

    const session: SessionDocument = {
      userId: WorldId.user('chen-jing'),
      device: '手机',
      channel: 'h5',
      createdAt: 1,
      lastSeenAt: 1,
      revokedAt: null,
    }
    await store.commit({ documents: [{ kind: 'session', id: 'mine', version: 0, data: session }] }, null)
    await Promise.all([resetWorld(parts), resetWorld(parts)])
    expect(await balancesOf(store)).toEqual(first)
    expect((await store.get('session', 'mine'))?.data).toEqual(session)
  })

  it('is told in English to whoever reads English, but for names', async () => {
    const { store } = fresh
    const parts = partsOf(store)
    await parts.clock.refresh()
    const ask = createAsk(store, parts.ports, () => parts.policies)
    const left: string[] = []
    const read = async <N extends FunctionName>(token: string | null, fn: N, params: Given<N>) => {
      const asked = await ask(token, fn, { ...params, language: 'en' })
      left.push(...foreignWords(asked.result, fn))
      return asked.result
    }
    const people = await read(null, 'listPersonas', {})
    const personas = people?.personas ?? []
    // One of each family, institution and bureau: what is said to the others is said to these.
    for (const persona of new Map(personas.map((each) => [each.group, each])).values()) {
      const entered = await ask(null, 'enterAsPersona', { personaId: persona.personaId, channel: 'h5' })
      const token = entered.result?.sessionToken ?? null
      if (token === null) continue
      if (persona.role === 'family') await readAsFamily(read, token)
      else if (persona.role === 'staff') await readAsStaff(read, token)
      else await readAsClerk(read, token)
    }
    await read(null, 'listRegions', {})
    for (const region of ['110000', '210600', '320200', '990200']) {
      await read(null, 'getPolicy', { region })
      await read(null, 'comparePolicies', { left: { region: '990100' }, right: { region } })
      await read(null, 'checkRegionPair', { patient: '990100', other: region })
    }
    expect([...new Set(left)]).toEqual([])
    const messages = await store.find('message', {})
    expect(messages.length).toBeGreaterThan(100)
    const told = messages.flatMap(({ data }) => [data.title, data.text].map(sentencesInEnglish))
    expect(foreignWords(told)).toEqual([])
  })
})

describe('the draft', () => {
  let now = () => 0
  let newId: (prefix: string) => string = () => ''
  let fresh: FreshStore
  beforeAll(async () => {
    fresh = await freshStore({
      realNow: () => now(),
      businessNow: () => now(),
      newId: (prefix) => newId(prefix),
    })
  })
  afterAll(() => fresh.close())

  /** The first acts of the history, in a store that is given the history's own clock and ids. */
  async function begin(
    store: Store,
    clock: ReturnType<typeof createReplayClock>,
    base: ReturnType<typeof partsOf>,
  ) {
    const ids = createReplayIds(WORLD_SEED, clock.realNow)
    newId = ids.next
    const ports = { ...base.ports, clock, ids, face: createPassingFace(ids) }
    await seedPeople(store, ports.cipher)
    const acts = timeline(HISTORIES, WORLD_TIME, WORLD_SEED).slice(0, ACTS_COMPARED)
    await replayHistory({ ...base, store, ports, clock }, acts)
  }

  it('holds the same documents and balances as the store itself after the same acts', async () => {
    const base = partsOf(fresh.store)
    const plain = {
      ...base,
      ports: {
        ...base.ports,
        cipher: {
          ...base.ports.cipher,
          encrypt: (text: string) => `plain:${text}`,
          decrypt: (text: string) => text.slice(6),
          hashSecret: async () => 'x',
        },
      },
    }
    const start = timeline(HISTORIES, WORLD_TIME, WORLD_SEED)[0]?.at ?? 0

    const storeClock = createReplayClock(start)
    now = storeClock.realNow
    await begin(fresh.store, storeClock, plain)

    const draftClock = createReplayClock(start)
    const draft = createDraft({ now: draftClock.realNow, newId: (prefix) => newId(prefix) })
    await begin(draft.store, draftClock, plain)

    for (const kind of KIND_NAMES) {
      const stored = await fresh.store.find(kind, {})
      expect([kind, await draft.store.find(kind, {})]).toEqual([kind, stored])
    }
    expect(await balancesOf(draft.store)).toEqual(await balancesOf(fresh.store))
    expect(await fresh.store.count('settlement', {})).toBeGreaterThan(5)
  })
})
