import { type FreshStore, freshStore } from '../store/testing/freshStore'
import { type Client, nodeClient } from './testing/clients'
import { startHost, TEST_APP, type TestHost } from './testing/startHost'
import { TEST_FUNCTIONS } from './testing/testFunctions'

jest.setTimeout(30_000)

/** Two hosts on one store are one: nothing that matters is in the memory of either. */
let fresh: FreshStore
let one: TestHost
let other: TestHost

beforeAll(async () => {
  fresh = await freshStore()
  one = await startHost({ store: fresh.store, functions: TEST_FUNCTIONS })
  other = await startHost({ store: fresh.store, functions: TEST_FUNCTIONS })
})

afterAll(async () => {
  await one.close()
  await other.close()
  await fresh.close()
})

const at = (host: TestHost): Client => nodeClient(host.url)

let count = 0
async function signUpAt(host: TestHost) {
  count += 1
  const client = at(host)
  await client.User.logOut()
  const user = new client.User()
  user.setUsername(`two-hosts-${count}`)
  user.setPassword('correct horse')
  return user.signUp()
}

it('a session made at one holds at the other, and is dead at both when it ends', async () => {
  const user = await signUpAt(one)
  const token = user.getSessionToken()
  await expect(at(other).Cloud.run('whoAmI')).resolves.toMatchObject({ userId: user.id })
  await user.refreshSessionToken()
  for (const host of [one, other]) {
    await expect(at(host).Cloud.run('whoAmI', {}, { sessionToken: token })).rejects.toMatchObject({
      refusal: 'NOT_SIGNED_IN',
    })
  }
})

it('a code asked at one signs in at the other', async () => {
  const answer: unknown = await at(one).Cloud.requestSmsCode('13900000001')
  const { sandboxCode } = answer as { sandboxCode: string }
  await expect(at(other).User.signUpOrlogInWithMobilePhone('13900000001', sandboxCode)).resolves.toBeDefined()
})

it('a call repeated at the other gets the same bytes and takes effect once', async () => {
  const user = await signUpAt(one)
  const ask = async (host: TestHost, by: number) => {
    const answer = await fetch(`${host.url}/1.1/functions/count`, {
      method: 'POST',
      headers: {
        'x-lc-id': TEST_APP.appId,
        'x-lc-key': TEST_APP.appKey,
        'x-lc-session': user.getSessionToken(),
      },
      body: JSON.stringify({ requestId: 'the-same-intention', by }),
    })
    return { status: answer.status, text: await answer.text() }
  }
  const first = await ask(one, 3)
  expect(first).toEqual({ status: 200, text: '{"result":{"total":3}}' })
  expect(await ask(other, 3)).toEqual(first)
  expect(await ask(other, 4)).toMatchObject({ status: 409 })
  expect((await fresh.store.get('setting', 'count'))?.data.value).toBe(3)
})

it('a password tried at both is locked at both', async () => {
  const user = await signUpAt(one)
  const name = user.getUsername()
  for (let i = 0; i < 6; i += 1) {
    await expect(at(i % 2 ? one : other).User.logIn(name, 'wrong')).rejects.toMatchObject({ code: 210 })
  }
  for (const host of [one, other]) {
    await expect(at(host).User.logIn(name, 'correct horse')).rejects.toMatchObject({ code: 219 })
  }
})

it('a file promised by one can be brought to the other and looked at through the first', async () => {
  const user = await signUpAt(one)
  const promised = await fetch(`${one.url}/1.1/fileTokens`, {
    method: 'POST',
    headers: {
      'x-lc-id': TEST_APP.appId,
      'x-lc-key': TEST_APP.appKey,
      'x-lc-session': user.getSessionToken(),
    },
    body: JSON.stringify({ name: 'a.jpg' }),
  }).then((answer) => answer.json())
  const form = new FormData()
  form.append('token', promised.token)
  form.append('file', new Blob([new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1])]), 'a.jpg')
  const sent = await fetch(`${other.url}/upload`, { method: 'POST', body: form })
  expect(sent.status).toBe(200)
  expect((await fetch(promised.url)).status).toBe(200)
})
