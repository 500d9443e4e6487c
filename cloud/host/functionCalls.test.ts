import { CLIENTS, type Client, rejection } from './testing/clients'
import { startHost, type TestHost } from './testing/startHost'
import { TEST_FUNCTIONS } from './testing/testFunctions'

jest.setTimeout(30_000)

let host: TestHost

beforeAll(async () => {
  host = await startHost({ functions: TEST_FUNCTIONS, limits: { functionMs: 150 } })
})

afterAll(() => host.close())

describe.each(CLIENTS)('the client of %s', (_, connect) => {
  let client: Client

  beforeAll(() => {
    client = connect(host.url)
  })

  it('calls a function with parameters', async () => {
    await expect(client.Cloud.run('echo', { a: 1, list: ['值', null] })).resolves.toEqual({
      a: 1,
      list: ['值', null],
    })
  })

  it('calls one without parameters, that is, without a body', async () => {
    await expect(client.Cloud.run('echo')).resolves.toEqual({})
  })

  it('calls one by rpc', async () => {
    await expect(client.Cloud.rpc('echo', { a: { b: 1 } })).resolves.toEqual({ a: { b: 1 } })
  })

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'noSuchThing'])(
    'is told that %s is no function, by run and by rpc',
    async (name) => {
      for (const call of [client.Cloud.run(name), client.Cloud.rpc(name)]) {
        const error = await rejection(call)
        expect(error).toMatchObject({ code: 1, rawMessage: `No such cloud function '${name}'` })
        expect(error.message).toContain('[404 POST')
      }
    },
  )

  it('sees a refusal with its number, sentence, name, details and trace', async () => {
    const error = await rejection(client.Cloud.run('refuse'))
    expect(error).toMatchObject({
      code: 10118,
      refusal: 'PIN_WRONG',
      details: { left: 2, name: '爸爸', code: 'x' },
    })
    expect(error.rawMessage).toContain('还可以试 2 次')
    expect(error.requestId).toMatch(/^trc_/)
    expect(error.name).toBe('Error')
  })

  it('sees an unexpected fault without its text, with its trace', async () => {
    const error = await rejection(client.Cloud.run('fail'))
    expect(error).toMatchObject({ code: 10010, refusal: 'INTERNAL' })
    expect(JSON.stringify(error) + error.message).not.toContain('swordfish')
    expect(error.rawMessage).toContain(error.requestId)
  })

  it('is told of the time limit by one code', async () => {
    const error = await rejection(client.Cloud.run('hang'))
    expect(error).toMatchObject({ code: 124, refusal: 'TIMED_OUT' })
    expect(error.message).toContain('[503 POST')
  })

  it('is told to sign in', async () => {
    const error = await rejection(client.Cloud.run('whoAmI'))
    expect(error).toMatchObject({ refusal: 'NOT_SIGNED_IN' })
    expect(error.message).toContain('[401 POST')
  })

  it('asks for the date, with a body of null where its platform sends one', async () => {
    const date = await client.Cloud.getServerDate()
    expect(date).toBeInstanceOf(Date)
    expect(Math.abs(date.getTime() - Date.now())).toBeLessThan(60_000)
  })

  it('does not lose the text of an error that no function made', async () => {
    const error = await rejection(client.Cloud.run('a/b/c'))
    expect(error).toMatchObject({ code: 404, refusal: 'ADDRESS_UNKNOWN' })
    expect(error.rawMessage).toBe('没有这个地址，请核对。云函数在 /1.1/functions/ 加函数名。')
  })
})
