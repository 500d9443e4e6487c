import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { activeBinding } from '../functions/testing/activeBinding'
import { WorldId } from '../sandbox/ids'
import { seedPeople } from '../sandbox/seed/seedPeople'
import { startClock } from '../sandbox/startClock'
import { type FreshStore, freshStore } from '../store/testing/freshStore'
import { ownPolicies } from '../testing/ownPolicies'
import { type Client, nodeClient, weappClient } from './testing/clients'
import { startHost, type TestHost } from './testing/startHost'

jest.setTimeout(30_000)

/**
 * A family's phone at one host, the counters at another, one store behind both: the code is issued here and
 * scanned there, quoted here and settled there.
 */
let fresh: FreshStore
let one: TestHost
let other: TestHost
let family: Client
let serial = 0

const requestId = () => {
  serial += 1
  return `across-hosts-${String(serial).padStart(6, '0')}`
}

const PATIENT = 'chen-guodong'
const HOLDER = 'chen-jing'

beforeAll(async () => {
  fresh = await freshStore()
  const policies = ownPolicies()
  one = await startHost({ store: fresh.store, policies })
  other = await startHost({ store: fresh.store, policies })
  await seedPeople(fresh.store, one.ports.cipher)
  await startClock(fresh.store, one.ports.clock)
  family = weappClient(one.url).client
}, 60_000)

afterAll(async () => {
  await one.close()
  await other.close()
  await fresh.close()
})

async function enter(client: Client, personaId: string): Promise<string> {
  const { sessionToken } = await client.Cloud.run('enterAsPersona', {
    requestId: requestId(),
    personaId,
    channel: 'h5',
  })
  return sessionToken
}

/** A member of staff, calling whichever host the balancer gives him. */
function staffAt(host: TestHost, sessionToken: string) {
  const client = nodeClient(host.url)
  return (fn: string, params: object = {}) => client.Cloud.run(fn, params, { sessionToken })
}

async function issueOwnCode(): Promise<{ code: string; codeId: string }> {
  return family.Cloud.run('issueCode', {
    requestId: requestId(),
    personId: WorldId.person(PATIENT),
    pin: null,
  })
}

beforeAll(async () => {
  await family.User.become(await enter(family, PATIENT))
})

it('a code issued at one host is settled at the other, and the phone sees it', async () => {
  const token = await enter(nodeClient(other.url), 'wang-min')
  const { code, codeId } = await issueOwnCode()
  const terminalId = WorldId.terminal('songhe-3')

  const { visit } = await staffAt(other, token)('decodeCode', { requestId: requestId(), terminalId, code })
  await expect(family.Cloud.run('getCodeStatus', { codeId })).resolves.toMatchObject({ state: 'scanned' })
  await staffAt(one, token)('registerVisit', {
    requestId: requestId(),
    visitId: visit.visitId,
    visitType: '11',
    identityConfirmed: true,
  })
  const { items } = await staffAt(other, token)('searchCatalogue', { text: '' })
  const bill = {
    visitId: visit.visitId,
    items: [{ code: items[0].code, count: 2 }],
    useAccount: true,
    useAid: true,
  }
  const { quote } = await staffAt(one, token)('quoteSettlement', bill)
  const { totalFee, fundPay, ownAccountPay, mutualAidPay, cashPay } = quote.amounts
  expect(totalFee).toBeGreaterThan(0)
  const settle = {
    requestId: requestId(),
    ...bill,
    quoted: { totalFee, fundPay, ownAccountPay, mutualAidPay, cashPay },
  }
  const { receipt } = await staffAt(other, token)('settle', settle)
  expect(receipt.settlementId).toEqual(expect.stringMatching(/./))
  await expect(staffAt(one, token)('settle', settle)).resolves.toEqual({ receipt })
  await expect(family.Cloud.run('getCodeStatus', { codeId })).resolves.toMatchObject({
    state: 'settled',
    settlement: { settlementId: receipt.settlementId },
  })
}, 30_000)

it('two windows that scan one code at two hosts at once: one visit', async () => {
  const first = await enter(nodeClient(one.url), 'wang-min')
  const second = await enter(nodeClient(other.url), 'tang-wei')
  const { code } = await issueOwnCode()
  const scan = (host: TestHost, token: string, window: string) =>
    staffAt(host, token)('decodeCode', {
      requestId: requestId(),
      terminalId: WorldId.terminal(window),
      code,
    })
  const both = await Promise.allSettled([scan(one, first, 'songhe-3'), scan(other, second, 'songhe-5')])
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  const refused = both.find((result) => result.status === 'rejected')
  expect(refused).toMatchObject({ reason: { refusal: 'CODE_USED' } })
}, 30_000)

it('a device signed out at one host can do nothing at the other', async () => {
  const token = await enter(family, HOLDER)
  const at = (host: TestHost) => nodeClient(host.url)
  await expect(at(other).Cloud.run('getProfile', {}, { sessionToken: token })).resolves.toBeDefined()
  await at(one).Cloud.run('endSession', { requestId: requestId() }, { sessionToken: token })
  await expect(at(other).Cloud.run('getProfile', {}, { sessionToken: token })).rejects.toMatchObject({
    refusal: 'NOT_SIGNED_IN',
  })
})

/** The sandbox's history makes this binding; here are people only. */
async function bindFather(): Promise<void> {
  const pair = {
    holderId: WorldId.person(HOLDER),
    memberId: WorldId.person(PATIENT),
    relation: '51',
  } as const
  const data = activeBinding(pair, one.ports.clock.businessNow())
  const documents = [{ kind: 'binding', id: 'bnd_of-the-page', version: 0, data }] as const
  await fresh.store.commit({ documents }, null)
}

it('the program of docs/programs.md does what stands there, as it stands there', async () => {
  await bindFather()
  const project = join(__dirname, '..', '..')
  const page = readFileSync(join(project, 'docs', 'programs.md'), 'utf8')
  const program = /```js\n([\s\S]*?)```/.exec(page)?.[1] ?? ''
  const { stdout, stderr } = await promisify(execFile)(process.execPath, ['-e', program], {
    cwd: project,
    env: { ...process.env, SERVER_URL: other.url },
  })
  expect(stderr).toBe('')
  expect(stdout).toMatch(/^settled \{\n {2}totalFee: 36000,[\s\S]*reversed reversed\n$/)
}, 30_000)
