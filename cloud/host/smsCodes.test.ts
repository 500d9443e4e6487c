import { CLIENTS, type Client, nodeClient } from './testing/clients'
import { startHost, TEST_APP, type TestHost } from './testing/startHost'
import { TEST_FUNCTIONS } from './testing/testFunctions'

jest.setTimeout(30_000)

let host: TestHost
let now = Date.parse('2026-11-22T02:00:00Z')
let number = 13_800_000_000

beforeAll(async () => {
  host = await startHost({ functions: TEST_FUNCTIONS, now: () => now })
})

afterAll(() => host.close())

const newPhone = () => {
  number += 1
  return String(number)
}

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

/** Asks for a code as the client does, and answers the one that the sandbox shows. */
async function askCode(client: Client, phone: string): Promise<string> {
  const answer: unknown = await client.Cloud.requestSmsCode(phone)
  return (answer as { sandboxCode: string }).sandboxCode
}

const another = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0')

describe.each(CLIENTS)('the client of %s', (_, connect) => {
  let client: Client

  beforeAll(() => {
    client = connect(host.url)
  })

  beforeEach(async () => {
    await client.User.logOut()
  })

  it('signs up, then in, by phone and code', async () => {
    const phone = newPhone()
    const first = await client.User.signUpOrlogInWithMobilePhone(phone, await askCode(client, phone))
    expect(first.get('mobilePhoneNumber')).toBe(phone)
    expect(first.get('mobilePhoneVerified')).toBe(true)
    expect(first.getUsername()).not.toContain(phone)
    now += MINUTE
    const again = await client.User.signUpOrlogInWithMobilePhone(phone, await askCode(client, phone))
    expect(again.id).toBe(first.id)
    await expect(client.Cloud.run('whoAmI')).resolves.toMatchObject({ userId: first.id })
  })

  it('logs in by phone and code on /login, where an unknown number is refused', async () => {
    const phone = newPhone()
    const code = await askCode(client, phone)
    await expect(client.User.logInWithMobilePhoneSmsCode(phone, code)).rejects.toMatchObject({
      code: 213,
      refusal: 'PHONE_UNKNOWN',
    })
    now += MINUTE
    await client.User.signUpOrlogInWithMobilePhone(phone, await askCode(client, phone))
    now += MINUTE
    await client.User.requestLoginSmsCode(phone)
    const sent = host.ports.sms.lastCode(phone) ?? ''
    await expect(client.User.logInWithMobilePhoneSmsCode(phone, sent)).resolves.toBeDefined()
  })

  it('uses a code once', async () => {
    const phone = newPhone()
    const code = await askCode(client, phone)
    await client.User.signUpOrlogInWithMobilePhone(phone, code)
    await expect(client.User.signUpOrlogInWithMobilePhone(phone, code)).rejects.toMatchObject({
      code: 603,
      refusal: 'SMS_CODE_WRONG',
    })
  })

  it('makes one user of two sign-ups at once', async () => {
    const phone = newPhone()
    const code = await askCode(client, phone)
    const both = await Promise.allSettled([
      client.User.signUpOrlogInWithMobilePhone(phone, code),
      client.User.signUpOrlogInWithMobilePhone(phone, code),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  it('lets nobody guess: after five tries the right code is dead', async () => {
    const phone = newPhone()
    const code = await askCode(client, phone)
    for (let i = 0; i < 5; i += 1) {
      await expect(client.User.signUpOrlogInWithMobilePhone(phone, another(code))).rejects.toMatchObject({
        code: 603,
      })
    }
    await expect(client.User.signUpOrlogInWithMobilePhone(phone, code)).rejects.toMatchObject({ code: 603 })
  })

  it('lets a code run out after ten minutes', async () => {
    const phone = newPhone()
    const code = await askCode(client, phone)
    now += 10 * MINUTE
    await expect(client.User.signUpOrlogInWithMobilePhone(phone, code)).rejects.toMatchObject({ code: 603 })
  })

  it('sends one code a minute and ten a day, and says how long to wait', async () => {
    const phone = newPhone()
    await askCode(client, phone)
    now += 20_000
    await expect(askCode(client, phone)).rejects.toMatchObject({
      code: 601,
      refusal: 'SMS_TOO_FREQUENT',
      retryAfter: 40,
    })
    for (let i = 1; i < 10; i += 1) {
      now += MINUTE
      await askCode(client, phone)
    }
    now += MINUTE
    await expect(askCode(client, phone)).rejects.toMatchObject({ code: 601 })
    now += DAY
    await expect(askCode(client, phone)).resolves.toMatch(/^\d{6}$/)
  })

  it.each(['12345678901', '1380000000', 'not a number', '+1 202 555 0100'])(
    'refuses %j as a number',
    async (phone) => {
      await expect(client.Cloud.requestSmsCode({ mobilePhoneNumber: phone })).rejects.toMatchObject({
        code: 127,
        refusal: 'PHONE_INVALID',
      })
    },
  )

  it.each(['+86 138-1111-%', '86138 1111 %'])('takes %s for the same number', async (written) => {
    const tail = newPhone().slice(7)
    const code = await askCode(client, written.replace('%', tail))
    await expect(client.User.signUpOrlogInWithMobilePhone(`1381111${tail}`, code)).resolves.toBeDefined()
  })

  it('confirms a code without a log-in', async () => {
    const phone = newPhone()
    const code = await askCode(client, phone)
    await expect(client.Cloud.verifySmsCode(another(code), phone)).rejects.toMatchObject({ code: 603 })
    await client.Cloud.verifySmsCode(code, phone)
    await expect(client.Cloud.verifySmsCode(code, phone)).rejects.toMatchObject({ code: 603 })
  })

  async function signIn() {
    const phone = newPhone()
    await client.User.signUpOrlogInWithMobilePhone(phone, await askCode(client, phone))
    now += MINUTE
    return phone
  }

  it('verifies its own number, although the client sends none', async () => {
    const phone = await signIn()
    await client.User.requestMobilePhoneVerify(phone)
    await client.User.verifyMobilePhone(host.ports.sms.lastCode(phone) ?? '')
    await client.User.logOut()
    await expect(client.User.verifyMobilePhone('123456')).rejects.toMatchObject({ code: 211 })
  })

  it('changes its number by a code sent to the new one', async () => {
    const old = await signIn()
    const id = client.User.current()?.id
    const next = newPhone()
    await client.User.requestChangePhoneNumber(next)
    await client.User.changePhoneNumber(next, host.ports.sms.lastCode(next) ?? '')
    await client.User.logOut()
    now += MINUTE
    const again = await client.User.signUpOrlogInWithMobilePhone(next, await askCode(client, next))
    expect(again.id).toBe(id)
    const other = await client.User.signUpOrlogInWithMobilePhone(old, await askCode(client, old))
    expect(other.id).not.toBe(id)
  })

  it('cannot change to a number that somebody has, nor with a code for another purpose', async () => {
    const taken = await signIn()
    await signIn()
    const code = await askCode(client, taken)
    await expect(client.User.changePhoneNumber(taken, code)).rejects.toMatchObject({ code: 603 })
    now += MINUTE
    await client.User.requestChangePhoneNumber(taken)
    await expect(
      client.User.changePhoneNumber(taken, host.ports.sms.lastCode(taken) ?? ''),
    ).rejects.toMatchObject({ code: 214, refusal: 'PHONE_TAKEN' })
  })

  it('cannot reset a password by a bare code, which could be guessed over all users', async () => {
    const phone = await signIn()
    await client.User.requestPasswordResetBySmsCode(phone)
    const code = host.ports.sms.lastCode(phone) ?? ''
    await expect(client.User.resetPasswordBySmsCode(code, 'battery staple')).rejects.toMatchObject({
      code: 127,
    })
  })
})

describe('resetting a password with the number', () => {
  it('sets it, and signs the user out everywhere', async () => {
    const client = nodeClient(host.url)
    await client.User.logOut()
    const phone = newPhone()
    const user = await client.User.signUpOrlogInWithMobilePhone(phone, await askCode(client, phone))
    const token = user.getSessionToken()
    now += MINUTE
    await client.User.requestPasswordResetBySmsCode(phone)
    const answer = await fetch(`${host.url}/1.1/resetPasswordBySmsCode/${host.ports.sms.lastCode(phone)}`, {
      method: 'PUT',
      headers: { 'x-lc-id': TEST_APP.appId, 'x-lc-key': TEST_APP.appKey },
      body: JSON.stringify({ mobilePhoneNumber: phone, password: 'battery staple' }),
    })
    expect(answer.status).toBe(200)
    await expect(client.User.become(token)).rejects.toMatchObject({ code: 211 })
    await expect(client.User.logInWithMobilePhone(phone, 'battery staple')).resolves.toMatchObject({
      id: user.id,
    })
  })
})

describe('an address from which many numbers are asked', () => {
  it('is stopped after a hundred an hour', async () => {
    const client = nodeClient(host.url)
    now += 2 * DAY
    for (let i = 0; i < 100; i += 1) await askCode(client, newPhone())
    await expect(askCode(client, newPhone())).rejects.toMatchObject({ code: 601 })
  })
})

describe('a host that is no sandbox', () => {
  it('keeps the code to itself', async () => {
    const strict = await startHost({
      store: host.store,
      functions: TEST_FUNCTIONS,
      now: () => now,
      config: { isSandbox: false },
    })
    now += 2 * DAY
    const client = nodeClient(strict.url)
    await expect(client.Cloud.requestSmsCode(newPhone())).resolves.toEqual({})
    await strict.close()
  })
})
