import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tracerTo } from '../adapters/tracing'
import { placeOf } from '../adapters/tracing/tracer'
import { nodeClient } from '../host/testing/clients'
import { startHost, TEST_APP, type TestHost } from '../host/testing/startHost'
import { TEST_FUNCTIONS } from '../host/testing/testFunctions'

jest.setTimeout(30_000)

interface SentSpan {
  readonly traceId: string
  readonly spanId: string
  readonly parentSpanId?: string
  readonly name: string
  readonly startTimeUnixNano: string
  readonly endTimeUnixNano: string
  readonly attributes: { key: string; value: { stringValue?: string } }[]
}

const SECRET = 'not-for-observers'
const TRACEPARENT = `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01`

/** A collector that keeps what it is sent. */
async function collector(status: number) {
  const bodies: string[] = []
  const headers: unknown[] = []
  const server: Server = createServer((request, response) => {
    let text = ''
    request.on('data', (chunk) => {
      text += chunk
    })
    request.on('end', () => {
      bodies.push(text)
      headers.push(request.headers.authorization)
      response.writeHead(status).end('{}')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const spans = (): SentSpan[] =>
    bodies.flatMap((body) => JSON.parse(body).resourceSpans[0].scopeSpans[0].spans as SentSpan[])
  const close = () => new Promise((resolve) => server.close(resolve))
  return { endpoint: `http://127.0.0.1:${port}`, bodies, headers, spans, close }
}

const factsOf = ({ attributes }: SentSpan): Record<string, string | undefined> =>
  Object.fromEntries(attributes.map(({ key, value }) => [key, value.stringValue]))

async function count(host: TestHost, headers: Record<string, string> = {}): Promise<Response> {
  const user = new (nodeClient(host.url).User)()
  user.setUsername(SECRET)
  user.setPassword(SECRET)
  await user.signUp()
  return fetch(`${host.url}/1.1/functions/count`, {
    method: 'POST',
    headers: {
      'x-lc-id': TEST_APP.appId,
      'x-lc-key': TEST_APP.appKey,
      'x-lc-session': user.getSessionToken(),
      'content-type': 'application/json',
      ...headers,
    },
    body: JSON.stringify({ requestId: 'r'.repeat(16), by: 1 }),
  })
}

test('a call and its commit are spans, one inside the other, in the trace of the caller; nothing personal', async () => {
  const { endpoint, headers, bodies, spans, close } = await collector(200)
  const complaints: string[] = []
  const given = { endpoint, headers: { authorization: 'Bearer x' }, service: 'test' }
  const tracer = tracerTo(given, (what) => complaints.push(what))
  const host = await startHost({ functions: TEST_FUNCTIONS, tracer })
  expect((await count(host, { traceparent: TRACEPARENT })).status).toBe(200)
  await host.close()
  await tracer.close()
  await close()

  const call = spans().find(({ name }) => name === 'call count')
  const commit = spans().find((span) => span.name === 'store commit' && span.parentSpanId === call?.spanId)
  expect(call).toMatchObject({ traceId: 'a'.repeat(32), parentSpanId: 'b'.repeat(16) })
  expect(call && factsOf(call)).toEqual({
    fn: 'count',
    outcome: 'OK',
    requestId: expect.stringMatching(/^trc_/),
  })
  expect(commit && factsOf(commit)).toEqual({ outcome: 'committed' })
  expect(commit?.traceId).toBe('a'.repeat(32))
  for (const { startTimeUnixNano, endTimeUnixNano } of spans()) {
    expect(BigInt(endTimeUnixNano)).toBeGreaterThan(BigInt(startTimeUnixNano))
  }
  expect(headers[0]).toBe('Bearer x')
  expect(bodies.join('')).not.toContain(SECRET)
  expect(complaints).toEqual([])
})

test('a collector that is away is told of once, and no call fails because of it', async () => {
  const { endpoint, close } = await collector(503)
  const complaints: string[] = []
  const tracer = tracerTo({ endpoint, headers: {}, service: 'test' }, (what) => complaints.push(what))
  const host = await startHost({ functions: TEST_FUNCTIONS, tracer })
  expect((await count(host)).status).toBe(200)
  await host.close()
  await tracer.close()
  await close()
  expect(complaints).toEqual(['spans are lost: it answered 503'])
})

test('work that fails is a span, too, and fails as it would without', async () => {
  const { endpoint, spans, close } = await collector(200)
  const tracer = tracerTo({ endpoint, headers: {}, service: 'test' }, () => undefined)
  const failing = tracer.span('fails', async () => {
    throw new Error('as it would')
  })
  await expect(failing).rejects.toThrow('as it would')
  await tracer.close()
  await close()
  expect(spans()).toEqual([expect.objectContaining({ name: 'fails', status: { code: 2 } })])
})

test.each([
  [null, null],
  ['', null],
  ['00-xyz-1-01', null],
  [`00-${'0'.repeat(32)}-${'b'.repeat(16)}-01`, null],
  [TRACEPARENT, { traceId: 'a'.repeat(32), spanId: 'b'.repeat(16) }],
])('traceparent %p is the place %p', (text, place) => {
  expect(placeOf(text)).toEqual(place)
})
