import { sessionIdOf } from '../store'
import { keepLegacyHash, leancloudHash } from './accounts/legacyPassword'
import { CLIENTS, type Client, rejection } from './testing/clients'
import { startHost, type TestHost } from './testing/startHost'
import { TEST_FUNCTIONS } from './testing/testFunctions'

jest.setTimeout(30_000)

let host: TestHost
let now = Date.parse('2026-11-22T02:00:00Z')
let count = 0

beforeAll(async () => {
  host = await startHost({ functions: TEST_FUNCTIONS, now: () => now })
})

afterAll(() => host.close())

const PASSWORD = 'correct horse'

type AuthData = Parameters<Client['User']['loginWithAuthData']>[0]

/** The client's types leave it out. */
interface ChangesPassword {
  updatePassword(before: string, after: string): Promise<unknown>
}

describe.each(CLIENTS)('the client of %s', (_, connect) => {
  let client: Client
  let username: string

  beforeAll(() => {
    client = connect(host.url)
  })

  async function signUp() {
    count += 1
    username = `user-${count}`
    const user = new client.User()
    user.setUsername(username)
    user.setPassword(PASSWORD)
    return user.signUp()
  }

  beforeEach(async () => {
    await client.User.logOut()
    await signUp()
  })

  const me = () => {
    const user = client.User.current()
    if (!user) throw new Error('nobody is signed in')
    return user
  }

  const changePassword = (before: string, after: string) =>
    (me() as unknown as ChangesPassword).updatePassword(before, after)

  it('signs up and is somebody to functions at once', async () => {
    expect(me().getSessionToken()).toMatch(/^[a-z0-9]{25,}$/)
    expect(me().getUsername()).toBe(username)
    expect(me().createdAt).toBeInstanceOf(Date)
    await expect(client.Cloud.run('whoAmI')).resolves.toMatchObject({ userId: me().id })
  })

  it('logs in by name and password, on one more device', async () => {
    const first = me().getSessionToken()
    const again = await client.User.logIn(username, PASSWORD)
    expect(again.getSessionToken()).not.toBe(first)
    await expect(client.User.become(first)).resolves.toMatchObject({ id: again.id })
  })

  it('logs in although a dead session is sent along', async () => {
    const dead = me().getSessionToken()
    const session = await host.store.get('session', sessionIdOf(dead))
    if (!session) throw new Error('no session')
    const data = { ...session.data, revokedAt: 1 }
    await host.store.commit({ documents: [{ kind: 'session', ...session, data }] }, null)
    await expect(client.Cloud.run('whoAmI')).rejects.toMatchObject({ refusal: 'NOT_SIGNED_IN' })
    await expect(client.Cloud.run('echo', { a: 1 })).resolves.toEqual({ a: 1 })
    await expect(client.User.logIn(username, PASSWORD)).resolves.toMatchObject({ id: me().id })
  })

  it('is refused a wrong password and an unknown name alike', async () => {
    const wrong = await rejection(client.User.logIn(username, 'wrong'))
    const unknown = await rejection(client.User.logIn('nobody-at-all', 'wrong'))
    expect(wrong).toMatchObject({ code: 210, refusal: 'PASSWORD_WRONG' })
    expect(unknown.rawMessage).toBe(wrong.rawMessage)
    expect(unknown.code).toBe(210)
  })

  it('is locked out after six wrong passwords, for a quarter of an hour', async () => {
    for (let i = 0; i < 6; i += 1) {
      await expect(client.User.logIn(username, 'wrong')).rejects.toMatchObject({ code: 210 })
    }
    await expect(client.User.logIn(username, PASSWORD)).rejects.toMatchObject({
      code: 219,
      refusal: 'LOG_IN_LOCKED',
      details: { minutes: 15 },
    })
    now += 15 * 60_000
    await expect(client.User.logIn(username, PASSWORD)).resolves.toMatchObject({ id: me().id })
  })

  it('forgets failures after a success', async () => {
    for (let round = 0; round < 2; round += 1) {
      for (let i = 0; i < 5; i += 1) {
        await expect(client.User.logIn(username, 'wrong')).rejects.toMatchObject({ code: 210 })
      }
      await client.User.logIn(username, PASSWORD)
    }
  })

  it('logs a user of LeanCloud’s in with his old password, and hashes it anew', async () => {
    const row = await host.store.get('user', me().id ?? '')
    if (!row) throw new Error('no user')
    const passwordHash = keepLegacyHash(leancloudHash('an old password', 'salt'), 'salt')
    const data = { ...row.data, passwordHash }
    await host.store.commit({ documents: [{ kind: 'user', ...row, data }] }, null)
    await expect(client.User.logIn(username, 'another')).rejects.toMatchObject({ code: 210 })
    for (let i = 0; i < 2; i += 1) await client.User.logIn(username, 'an old password')
    const renewed = await host.store.get('user', me().id ?? '')
    expect(renewed?.data.passwordHash).toMatch(/^scrypt\$/)
  })

  it('cannot take a name that somebody has', async () => {
    const second = new client.User()
    second.setUsername(username)
    second.setPassword(PASSWORD)
    await expect(second.signUp()).rejects.toMatchObject({ code: 202, refusal: 'ACCOUNT_NAME_TAKEN' })
  })

  it('cannot set a short password', async () => {
    const user = new client.User()
    user.setUsername('short')
    user.setPassword('1234567')
    await expect(user.signUp()).rejects.toMatchObject({ code: 218, refusal: 'PASSWORD_MISSING' })
  })

  it('becomes who a token belongs to, and nobody by a bad token', async () => {
    const token = me().getSessionToken()
    await expect(client.User.become(token)).resolves.toMatchObject({ id: me().id })
    await expect(client.User.become('f'.repeat(48))).rejects.toMatchObject({ code: 211 })
  })

  it('knows whether it is still signed in, by code 211 and nothing else', async () => {
    await expect(me().isAuthenticated()).resolves.toBe(true)
    const session = await host.store.get('session', sessionIdOf(me().getSessionToken()))
    if (!session) throw new Error('no session')
    const data = { ...session.data, revokedAt: 1 }
    await host.store.commit({ documents: [{ kind: 'session', ...session, data }] }, null)
    await expect(me().isAuthenticated()).resolves.toBe(false)
  })

  it('refreshes its token: the new one works, the old one is dead', async () => {
    const old = me().getSessionToken()
    await me().refreshSessionToken()
    expect(me().getSessionToken()).not.toBe(old)
    await expect(client.Cloud.run('whoAmI')).resolves.toMatchObject({ userId: me().id })
    await expect(client.User.become(old)).rejects.toMatchObject({ code: 211 })
  })

  it('changes its password: every other device is signed out', async () => {
    const other = me().getSessionToken()
    await client.User.logIn(username, PASSWORD)
    await changePassword(PASSWORD, 'battery staple')
    await expect(client.Cloud.run('whoAmI')).resolves.toMatchObject({ userId: me().id })
    const kept = me().getSessionToken()
    await expect(client.User.become(other)).rejects.toMatchObject({ code: 211 })
    await expect(client.User.logIn(username, PASSWORD)).rejects.toMatchObject({ code: 210 })
    await expect(client.User.become(kept)).resolves.toMatchObject({ id: me().id })
  })

  it('cannot change its password without the old one', async () => {
    await expect(changePassword('wrong', 'battery staple')).rejects.toMatchObject({ code: 210 })
  })

  it('fetches its own row, and nobody else’s', async () => {
    await expect(me().fetch()).resolves.toMatchObject({ id: me().id })
    const other = client.Object.createWithoutData('_User', 'usr_somebody')
    await expect(other.fetch()).rejects.toMatchObject({ code: 211 })
  })

  it('saves its own row, but no field that pages have no business with', async () => {
    for (const field of ['personId', 'staffOf', 'clerkOf', 'passwordHash', 'username']) {
      const user = client.Object.createWithoutData('_User', me().id ?? '')
      user.set(field, 'ins_1')
      await expect(user.save()).rejects.toMatchObject({ refusal: 'BAD_REQUEST' })
    }
    const row = await host.store.get('user', me().id ?? '')
    expect(row?.data).toMatchObject({ personId: null, staffOf: null, clerkOf: null })
  })

  it('cannot save a row of somebody else, nor its own when signed out', async () => {
    const mine = me().id ?? ''
    const other = client.Object.createWithoutData('_User', 'usr_somebody')
    other.set('username', 'taken over')
    await expect(other.save()).rejects.toMatchObject({ code: 206 })
    await client.User.logOut()
    const own = client.Object.createWithoutData('_User', mine)
    own.set('username', 'x')
    await expect(own.save()).rejects.toMatchObject({ code: 206 })
  })

  it('can neither delete nor search users', async () => {
    await expect(me().destroy()).rejects.toMatchObject({ code: 119, refusal: 'OPERATION_NOT_SERVED' })
    await expect(new client.Query('_User').find()).rejects.toMatchObject({ code: 119 })
  })

  it.each([
    ['anonymous', { id: 'a' }],
    ['weixin_1', { uid: '1', access_token: 't' }],
    ['github', { uid: '1', access_token: 't' }],
    ['constructor', { code: 'sandbox:x' }],
    ['toString', { code: 'sandbox:x' }],
  ])('is not believed to be somebody at %s', async (platform, data) => {
    await expect(client.User.loginWithAuthData(data as AuthData, platform)).rejects.toMatchObject({
      code: 252,
      refusal: 'PROVIDER_NOT_SERVED',
    })
  })
})
