import { generateKeyPairSync } from 'node:crypto'
import { createAlipayExchange } from './alipay'
import { memberText, readPublicKey, signedText, signRsa2, verifyRsa2 } from './alipaySign'
import { type FakeServer, fakeServer } from './testing/fakeServer'

const pair = () => generateKeyPairSync('rsa', { modulusLength: 2048 })
const app = pair()
const alipay = pair()

const privatePem = (type: 'pkcs1' | 'pkcs8', key = app.privateKey) =>
  key.export({ type, format: 'pem' }).toString()
const publicPem = (key = alipay.publicKey) => key.export({ type: 'spki', format: 'pem' }).toString()
const bare = (pem: string) => pem.replace(/-----[^-]+-----|\s/g, '')

const RESPONSE = 'alipay_system_oauth_token_response'

/** Answers as Alipay's gateway does: checks the signature, lets a code work once, signs what it says. */
function fakeAlipay(signer = alipay.privateKey): Promise<FakeServer> {
  const used = new Set<string>()
  return fakeServer((_request, body, response) => {
    const params = Object.fromEntries(new URLSearchParams(body))
    const say = (name: string, content: object) => {
      const text = JSON.stringify(content)
      response.end(`{"${name}":${text},"sign":"${signRsa2(text, signer)}"}`)
    }
    const refuse = (code: string, subCode: string) =>
      say('error_response', { code, msg: 'no', sub_code: subCode, sub_msg: '"}{' })
    if (!verifyRsa2(signedText(params), params.sign ?? '', readPublicKey(publicPem(app.publicKey)))) {
      return refuse('40002', 'isv.invalid-signature')
    }
    const { code = '' } = params
    if (code === 'silent') return undefined
    if (code === 'busy') return refuse('20000', 'isp.unknow-error')
    if (code === 'often') return refuse('40005', 'isv.app-call-limited')
    if (code === 'html') return response.writeHead(502).end('<html>')
    if (!code.startsWith('good') || used.has(code)) return refuse('40002', 'isv.code-invalid')
    used.add(code)
    const who = code === 'good-old' ? { user_id: '2088' } : { open_id: `o-${code}`, union_id: 'u-1' }
    return say(RESPONSE, { ...who, access_token: 'secret', note: 'a "quoted" } brace' })
  })
}

let fake: FakeServer | null = null
const faults: string[] = []

afterEach(async () => {
  await fake?.close()
  fake = null
  faults.length = 0
})

async function exchange(code: string, part: Partial<Parameters<typeof createAlipayExchange>[0]> = {}) {
  fake ??= await fakeAlipay()
  return createAlipayExchange({
    appId: '2021',
    privateKey: privatePem('pkcs8'),
    alipayPublicKey: publicPem(),
    endpoint: fake.url,
    // Only an endpoint that says nothing is given up soon: the first answer of a slow machine takes its time.
    timeoutMs: code === 'silent' ? 100 : 30_000,
    onFault: (_, what) => faults.push(what),
    ...part,
  }).exchange(code)
}

it('proves who sent a good code, and drops the access token', async () => {
  await expect(exchange('good-1')).resolves.toEqual({
    ok: true,
    identity: { openid: 'o-good-1', unionid: 'u-1' },
  })
})

it('takes the user id where the app is old', async () => {
  await expect(exchange('good-old')).resolves.toEqual({
    ok: true,
    identity: { openid: '2088', unionid: null },
  })
})

it.each([
  ['PKCS#1', privatePem('pkcs1')],
  ['PKCS#8', privatePem('pkcs8')],
  ['bare PKCS#1', bare(privatePem('pkcs1'))],
  ['bare PKCS#8', bare(privatePem('pkcs8'))],
])('signs with a key in %s', async (_, privateKey) => {
  await expect(exchange('good-1', { privateKey })).resolves.toMatchObject({ ok: true })
})

it('takes a bare public key', async () => {
  await expect(exchange('good-1', { alipayPublicKey: bare(publicPem()) })).resolves.toMatchObject({
    ok: true,
  })
})

it('refuses a code that is played twice', async () => {
  await exchange('good-1')
  await expect(exchange('good-1')).resolves.toEqual({ ok: false, fault: 'invalidCode' })
})

it.each([
  ['forged', 'invalidCode', []],
  ['often', 'tooFrequent', []],
  ['busy', 'unavailable', ['isp.unknow-error']],
  ['html', 'unavailable', ['status 502']],
  ['silent', 'unavailable', ['TimeoutError']],
])('answers the code %s with %s, and tells the log %j', async (code, fault, told) => {
  await expect(exchange(code)).resolves.toEqual({ ok: false, fault })
  expect(faults).toEqual(told)
})

it('believes no answer that somebody else signed', async () => {
  fake = await fakeAlipay(pair().privateKey)
  await expect(exchange('good-1')).resolves.toEqual({ ok: false, fault: 'unavailable' })
  expect(faults).toEqual(['an answer without a valid signature'])
})

it('is refused by the gateway when it signs with a key that is not the app’s', async () => {
  await expect(exchange('good-1', { privateKey: privatePem('pkcs8', pair().privateKey) })).resolves.toEqual({
    ok: false,
    fault: 'unavailable',
  })
  expect(faults).toEqual(['isv.invalid-signature'])
})

describe('memberText', () => {
  it.each([
    ['{"a":{"b":1},"sign":"x"}', '{"b":1}'],
    ['{"a": {"b":"}\\"{"} }', '{"b":"}\\"{"}'],
    ['{"a":{"b":{"c":{}}}}', '{"b":{"c":{}}}'],
    ['{"b":1}', null],
    ['{"a":{"b"', null],
  ])('cuts a out of %s', (json, expected) => {
    expect(memberText(json, 'a')).toBe(expected)
  })
})
