import { type Client, type WeappClient, weappClient } from './testing/clients'
import { startHost, type TestHost } from './testing/startHost'
import { TEST_FUNCTIONS } from './testing/testFunctions'

jest.setTimeout(30_000)

let host: TestHost
let weapp: WeappClient
let client: Client
const exchanged: string[] = []

beforeAll(async () => {
  host = await startHost({
    functions: TEST_FUNCTIONS,
    ports: {
      codeExchange: {
        lc_weapp: {
          async exchange(code) {
            const [word = '', openid = '', unionid] = code.split('/')
            if (word === 'busy') return { ok: false, fault: 'tooFrequent' }
            if (word === 'silent') return { ok: false, fault: 'unavailable' }
            if (word !== 'code' || exchanged.includes(code)) return { ok: false, fault: 'invalidCode' }
            exchanged.push(code)
            return { ok: true, identity: { openid, unionid: unionid ?? null } }
          },
        },
      },
    },
  })
  weapp = weappClient(host.url)
  client = weapp.client
})

afterAll(() => host.close())

beforeEach(async () => {
  await client.User.logOut()
  weapp.codes.length = 0
  exchanged.length = 0
})

async function logIn(code: string) {
  weapp.codes.push(code)
  return client.User.loginWithMiniApp()
}

type AuthData = Parameters<Client['User']['loginWithAuthData']>[0]
type User = InstanceType<Client['User']>

/** The client's types leave it out. */
interface Associates {
  associateWithMiniApp(): Promise<unknown>
}

const me = (): User & Associates => {
  const user = client.User.current()
  if (!user) throw new Error('nobody is signed in')
  return user as User & Associates
}

describe('logging in from the mini-program', () => {
  it('makes a user of a new openid, and finds him by the next code', async () => {
    const first = await logIn('code/o1')
    expect(first.getSessionToken()).toMatch(/^[a-z0-9]{25,}$/)
    expect(first.get('authData')).toEqual({ lc_weapp: { openid: 'o1' } })
    exchanged.length = 0
    const again = await logIn('code/o1')
    expect(again.id).toBe(first.id)
    await expect(client.Cloud.run('whoAmI')).resolves.toMatchObject({ userId: first.id, channel: 'weapp' })
  })

  it('keeps neither the code nor a session key', async () => {
    const user = await logIn('code/o2')
    const row = await host.store.get('user', user.id ?? '')
    expect(JSON.stringify(row)).not.toMatch(/session_?key|"code/i)
  })

  it('makes one user of two log-ins at once', async () => {
    const [one, two] = await Promise.all([logIn('code/o3'), logIn('code/o3/')])
    expect(one.id).toBe(two.id)
  })

  it.each([
    ['forged/o1', 251, 'LOG_IN_CODE_INVALID'],
    ['busy/o1', 429, 'TOO_MANY_CALLS'],
    ['silent/o1', 524, 'PLATFORM_SILENT'],
  ])('is refused for the code %s by %i', async (code, number, refusal) => {
    await expect(logIn(code)).rejects.toMatchObject({ code: number, refusal })
  })

  it('is refused for a code played twice', async () => {
    await logIn('code/o4')
    await expect(logIn('code/o4')).rejects.toMatchObject({ code: 251 })
  })

  it('is refused an unknown identity where it asked not to sign up', async () => {
    const asked = client.User.loginWithAuthData({ code: 'code/o5' } as unknown as AuthData, 'lc_weapp', {
      failOnNotExist: true,
    })
    await expect(asked).rejects.toMatchObject({ code: 211 })
    const users = await host.store.find('user', { authKey: 'lc_weapp:o5' })
    expect(users).toEqual([])
  })

  it('is joined to the same user by the union id', async () => {
    const first = await logIn('code/o6/u6')
    const second = await logIn('code/o6-other/u6')
    expect(second.id).toBe(first.id)
    const third = await logIn('code/o6-other')
    expect(third.id).toBe(first.id)
  })

  it('never merges users that exist', async () => {
    const one = await logIn('code/o7')
    const two = await logIn('code/o8/u8')
    const again = await logIn('code/o7/u8')
    expect(again.id).toBe(one.id)
    expect(two.id).not.toBe(one.id)
  })
})

describe('linking', () => {
  async function signUp(username: string) {
    const user = new client.User()
    user.setUsername(username)
    user.setPassword('correct horse')
    await user.signUp()
  }

  it('adds the mini-program’s log-in to a user, and takes it away', async () => {
    await signUp('links')
    const { id } = me()
    weapp.codes.push('code/o10')
    await me().associateWithMiniApp()
    expect(me().get('authData')).toEqual({ lc_weapp: { openid: 'o10' } })
    exchanged.length = 0
    await expect(logIn('code/o10')).resolves.toMatchObject({ id })
    await me().dissociateAuthData('lc_weapp')
    exchanged.length = 0
    const other = await logIn('code/o10')
    expect(other.id).not.toBe(id)
  })

  it('refuses one that is somebody else’s', async () => {
    await logIn('code/o11')
    await client.User.logOut()
    await signUp('wants o11')
    exchanged.length = 0
    weapp.codes.push('code/o11')
    await expect(me().associateWithMiniApp()).rejects.toMatchObject({ code: 253, refusal: 'LOG_IN_LINKED' })
  })
})
