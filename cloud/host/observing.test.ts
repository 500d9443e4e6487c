import { once } from 'node:events'
import { connect } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import { type FreshStore, freshStore } from '../store/testing/freshStore'
import { nodeClient } from './testing/clients'
import { startHost, TEST_APP, type TestHost } from './testing/startHost'
import { TEST_FUNCTIONS } from './testing/testFunctions'

jest.setTimeout(30_000)

const TOKEN = 'metrics-token'
const PHONE = '13711112222'
const NAME = 'observed-by-name'
const PASSWORD = 'observed password'

let fresh: FreshStore
let host: TestHost
const lines: string[] = []

beforeAll(async () => {
  fresh = await freshStore()
  host = await startHost({
    store: fresh.store,
    functions: TEST_FUNCTIONS,
    config: { logLevel: 'debug', logStream: { write: (line) => lines.push(line) }, metricsToken: TOKEN },
  })
})

afterAll(async () => {
  await host.close()
  await fresh.close()
})

/** Sends half of what it promised, and hangs up. */
async function hangUp(): Promise<void> {
  const { port } = new URL(host.url)
  const head = `POST /1.1/functions/echo HTTP/1.1\r\nHost: x\r\nX-LC-Id: ${TEST_APP.appId}\r\nX-LC-Key: ${TEST_APP.appKey}\r\nContent-Length: 50\r\n\r\n{`
  const socket = connect(Number(port), '127.0.0.1')
  await once(socket, 'connect')
  await new Promise((resolve) => socket.write(head, resolve))
  await delay(50)
  socket.destroy()
  await once(socket, 'close')
  await delay(100)
}

const entries = () => lines.map((line) => JSON.parse(line) as Record<string, unknown>)

describe('the log', () => {
  it('calls it no fault that a caller hangs up before he has said all', async () => {
    lines.length = 0
    await hangUp()
    expect(entries().filter(({ msg }) => msg === 'unexpected fault')).toEqual([])
    expect(entries()).toContainEqual(expect.objectContaining({ msg: 'the caller hung up', level: 20 }))
  })

  it('says what was called and what came of it, under the id that the answer carries, and nothing personal', async () => {
    lines.length = 0
    const client = nodeClient(host.url)
    const sent: unknown = await client.Cloud.requestSmsCode(PHONE)
    const { sandboxCode } = sent as { sandboxCode: string }
    const user = await client.User.signUpOrlogInWithMobilePhone(PHONE, sandboxCode, {
      password: PASSWORD,
    } as object)
    await client.Cloud.verifySmsCode('123456', PHONE).catch(() => undefined)
    await client.User.logIn(NAME, PASSWORD).catch(() => undefined)
    await client.Cloud.run('whoAmI', {}, { sessionToken: user.getSessionToken() })
    await client.Cloud.run('echo', { idNumber: '990101198604120028' })
    const failed = await client.Cloud.run('fail').catch((fault: unknown) => fault)
    await fetch(`${host.url}/1.1/nothing?phone=${PHONE}`)

    const text = lines.join('')
    for (const personal of [
      PHONE,
      NAME,
      PASSWORD,
      sandboxCode,
      '123456',
      user.getSessionToken(),
      '990101198604120028',
      '127.0.0.1',
    ]) {
      expect(text).not.toContain(personal)
    }
    const { requestId } = failed as { requestId: string }
    expect(entries()).toContainEqual(
      expect.objectContaining({ fn: 'whoAmI', outcome: 'OK', userId: user.id }),
    )
    const faults = entries().filter((entry) => entry.traceId === requestId && 'err' in entry)
    expect(faults).toHaveLength(1)
    expect(JSON.stringify(faults)).toContain('swordfish')
  })
})

describe('/metrics', () => {
  const ask = (authorization?: string) =>
    fetch(`${host.url}/metrics`, { headers: authorization ? { authorization } : {} })

  it('counts calls by function and outcome', async () => {
    await nodeClient(host.url)
      .Cloud.run('refuse')
      .catch(() => undefined)
    const text = await (await ask(`Bearer ${TOKEN}`)).text()
    expect(text).toContain('qinqing_calls_total{fn="refuse",outcome="PIN_WRONG"} 1')
    expect(text).toMatch(/qinqing_call_seconds_bucket\{fn="refuse",le="\+Inf"\} 1/)
    expect(text).toMatch(/process_resident_memory_bytes \d+/)
  })

  it('does not count names that are no functions', async () => {
    await nodeClient(host.url)
      .Cloud.run('made-up-name')
      .catch(() => undefined)
    expect(await (await ask(`Bearer ${TOKEN}`)).text()).not.toContain('made-up-name')
  })

  it.each([undefined, 'Bearer wrong', TOKEN])('is no address for %s', async (authorization) => {
    const answer = await ask(authorization)
    expect(answer.status).toBe(404)
    expect(await answer.json()).toMatchObject({ code: 404 })
  })

  it('is no address where no token is set', async () => {
    const quiet = await startHost({ store: fresh.store, functions: TEST_FUNCTIONS })
    const answer = await fetch(`${quiet.url}/metrics`, { headers: { ...TEST_APP, authorization: 'Bearer ' } })
    expect(answer.status).toBe(404)
    await quiet.close()
  })
})
