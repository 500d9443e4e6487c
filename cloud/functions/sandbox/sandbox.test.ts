import { type Calls, createCalls, createRateLimiter, createSessions, SILENT_LOG } from '../../calls'
import { GROUPS } from '../../contract/functions'
import { Day } from '../../contract/values'
import { WorldId } from '../../sandbox/ids'
import { seedPeople } from '../../sandbox/seed/seedPeople'
import { startClock } from '../../sandbox/startClock'
import { sandboxParts } from '../../sandbox/testing/sandboxParts'
import { sessionIdOf } from '../../store'
import { type FreshStore, freshStore } from '../../store/testing/freshStore'
import * as implementations from '.'

// Seeding hashes some thirty PINs, slowly on purpose.
jest.setTimeout(60_000)

let fresh: FreshStore
let parts: ReturnType<typeof sandboxParts>
let calls: Calls
let resets = 0

const { listPersonas, enterAsPersona, resetSandbox, setSandboxClock } = GROUPS.sandbox

function callsOf(isSandbox: boolean): Calls {
  const { store, policies, clock } = parts
  const ports = {
    ...parts.ports,
    sandbox: {
      reset: async () => {
        resets += 1
      },
    },
  }
  return createCalls({
    contracts: { listPersonas, enterAsPersona, resetSandbox, setSandboxClock },
    implementations,
    store,
    ports,
    policies,
    prepare: () => clock.refresh(),
    sessions: createSessions(store, clock),
    isSandbox,
    timeLimitMs: 60_000,
    userLimiter: createRateLimiter(0),
    addressLimiter: createRateLimiter(0),
    log: SILENT_LOG,
    checkResults: true,
  })
}

beforeAll(async () => {
  fresh = await freshStore()
  parts = sandboxParts(fresh.store)
  calls = callsOf(true)
})
beforeEach(async () => {
  resets = 0
  await fresh.clearAll()
  await seedPeople(fresh.store, parts.ports.cipher)
  await startClock(fresh.store, parts.clock)
})
afterAll(() => fresh.close())

let made = 0
async function ask(fn: string, params: Record<string, unknown>, to = calls) {
  made += 1
  const requestId = `sandbox-test-${String(made).padStart(6, '0')}`
  const outcome = await to.call({
    fn,
    params: fn === 'listPersonas' ? params : { requestId, ...params },
    sessionToken: null,
    address: null,
    traceId: 'test',
    publicUrl: '',
  })
  if (!outcome.ok) return { refusal: outcome.refusal.code, ...outcome.refusal.details }
  return JSON.parse(outcome.body).result
}

describe('listPersonas', () => {
  it('names everybody with a story, a role and the age of the business day', async () => {
    const { personas, today } = await ask('listPersonas', {})
    expect(today).toBe('2026-11-23')
    const jing = personas.find((one: { personaId: string }) => one.personaId === 'chen-jing')
    expect(jing).toMatchObject({ name: '陈静', role: 'family', group: '陈家', age: 40, phone: '19900000001' })
    const roles = personas.map((one: { role: string }) => one.role)
    expect(new Set(roles)).toEqual(new Set(['family', 'staff', 'clerk']))
  })

  it('grows older with the sandbox’s clock', async () => {
    await ask('setSandboxClock', { day: '2027-05-01' })
    const { personas } = await ask('listPersonas', {})
    const jing = personas.find((one: { personaId: string }) => one.personaId === 'chen-jing')
    expect(jing.age).toBe(41)
  })
})

describe('enterAsPersona', () => {
  it('opens a session of the persona’s user on the channel', async () => {
    const { sessionToken, userId } = await ask('enterAsPersona', { personaId: 'chen-jing', channel: 'weapp' })
    expect(userId).toBe(WorldId.user('chen-jing'))
    const actor = await createSessions(fresh.store, parts.clock).actorOf(sessionToken)
    expect(actor).toMatchObject({ userId, personId: WorldId.person('chen-jing'), channel: 'weapp' })
    expect((await fresh.store.get('session', sessionIdOf(sessionToken)))?.data.revokedAt).toBeNull()
  })

  it('makes staff and clerks what they are', async () => {
    const sessions = createSessions(fresh.store, parts.clock)
    const staff = await ask('enterAsPersona', { personaId: 'wang-min', channel: 'h5' })
    expect(await sessions.actorOf(staff.sessionToken)).toMatchObject({ staffOf: 'ins_songhe', clerkOf: null })
    const clerk = await ask('enterAsPersona', { personaId: 'clerk-chen-lei', channel: 'h5' })
    expect(await sessions.actorOf(clerk.sessionToken)).toMatchObject({
      clerkOf: '990100',
      personId: WorldId.person('chen-lei'),
    })
  })

  it('answers a repeated call with the same session', async () => {
    const again = { requestId: 'the-same-intention-1', personaId: 'chen-jing', channel: 'h5' }
    expect(await ask('enterAsPersona', again)).toEqual(await ask('enterAsPersona', again))
    expect(await fresh.store.find('session', { userId: WorldId.user('chen-jing') })).toHaveLength(1)
  })

  it.each([
    ['liu-shuzhen', 'PERSONA_WITHOUT_PHONE'],
    ['nobody-at-all', 'PERSONA_UNKNOWN'],
    ['constructor', 'PERSONA_UNKNOWN'],
  ])('refuses %s with %s', async (personaId, refusal) => {
    expect(await ask('enterAsPersona', { personaId, channel: 'h5' })).toMatchObject({ refusal })
    expect(await fresh.store.count('session', { userId: WorldId.user(personaId) })).toBe(0)
  })
})

describe('setSandboxClock', () => {
  const balance = async (person: string) =>
    (await fresh.store.balancesOf(WorldId.person(person))).reduce((sum, each) => sum + each.balance, 0)

  it('moves business time to the morning of the day and makes the credits on the way', async () => {
    await ask('setSandboxClock', { day: '2026-11-30' })
    const before = await balance('chen-jing')
    expect(await ask('setSandboxClock', { day: '2027-02-01' })).toEqual({ today: '2027-02-01' })
    await parts.clock.refresh()
    expect(parts.clock.businessNow()).toBe(Day.start('2027-02-01') + 9 * 3_600_000)
    expect((await balance('chen-jing')) - before).toBe(3 * 16_000)
    parts.pass(3_600_000)
    expect(parts.clock.businessNow()).toBe(Day.start('2027-02-01') + 10 * 3_600_000)
  })

  it('stands where it is for today, and refuses to go back or too far', async () => {
    expect(await ask('setSandboxClock', { day: '2026-11-23' })).toEqual({ today: '2026-11-23' })
    const before = await balance('chen-jing')
    expect(await ask('setSandboxClock', { day: '2026-11-22' })).toEqual({ refusal: 'CLOCK_NOT_BACK' })
    expect(await ask('setSandboxClock', { day: '2028-11-24' })).toEqual({
      refusal: 'CLOCK_TOO_FAR',
      years: 2,
    })
    await parts.clock.refresh()
    expect(parts.clock.today()).toBe('2026-11-23')
    expect(await balance('chen-jing')).toBe(before)
  })

  it('makes each credit once, whoever asks at the same time', async () => {
    await ask('setSandboxClock', { day: '2026-11-30' })
    const before = await balance('chen-jing')
    await Promise.all([
      ask('setSandboxClock', { day: '2027-01-15' }),
      ask('setSandboxClock', { day: '2027-01-15' }),
    ])
    expect((await balance('chen-jing')) - before).toBe(2 * 16_000)
  })
})

describe('resetSandbox', () => {
  it('resets once an intention and answers the first day', async () => {
    const params = { requestId: 'reset-only-once-please' }
    expect(await ask('resetSandbox', params)).toEqual({ today: '2026-11-23' })
    expect(await ask('resetSandbox', params)).toEqual({ today: '2026-11-23' })
    expect(resets).toBe(1)
    expect(await ask('resetSandbox', {})).toEqual({ today: '2026-11-23' })
    expect(resets).toBe(2)
  })
})

it.each(['listPersonas', 'enterAsPersona', 'resetSandbox', 'setSandboxClock'])(
  '%s is not there where real people are served',
  async (fn) => {
    const params = { personaId: 'chen-jing', channel: 'h5', day: '2027-01-01' }
    expect(await ask(fn, params, callsOf(false))).toMatchObject({ refusal: 'SANDBOX_ONLY' })
    expect(resets).toBe(0)
  },
)
