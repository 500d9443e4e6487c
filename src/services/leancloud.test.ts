import { toCallError } from './refusal'

const init = jest.fn()
const sdkUser = { id: 'u_2', getSessionToken: () => 't_2' }
const save = jest.fn(async (_options: object) => ({ id: 'f_1' }))
const logOut = jest.fn(async () => undefined)
jest.mock('leancloud-storage/dist/av-min.js', () => ({
  __esModule: true,
  default: {
    init: (options: object) => init(options),
    setRequestTimeout: () => undefined,
    keepErrorRawMessage: () => undefined,
    User: { become: async () => sdkUser, logOut: () => logOut() },
    File: class {
      save(options: object) {
        return save(options)
      }
    },
  },
}))

const KEY = 'AV/qinqing-yibao/currentUser'
const OPTIONS = { appId: 'qinqing-yibao', appKey: 'key', serverURL: 'http://host' }

/** What was sent, and how the host answers. */
let sent: { address: string; headers: Record<string, string>; body: string }[] = []
let host: { status: number; text: string } | 'silent' = 'silent'

class Request {
  onload: () => void = () => undefined
  onerror: () => void = () => undefined
  timeout = 0
  status = 0
  responseText = ''
  private readonly out = { address: '', headers: {} as Record<string, string>, body: '' }
  open(_method: string, address: string) {
    this.out.address = address
  }
  setRequestHeader(name: string, value: string) {
    this.out.headers[name] = value
  }
  send(body: string) {
    sent.push({ ...this.out, body })
    if (host === 'silent') return this.onerror()
    this.status = host.status
    this.responseText = host.text
    this.onload()
  }
}

/** The module as a page finds it when it is opened anew. */
function opened(): typeof import('./leancloud').default {
  let fresh: typeof import('./leancloud').default | null = null
  jest.isolateModules(() => {
    fresh = require('./leancloud').default
  })
  if (fresh === null) throw new Error('not loaded')
  const AV: typeof import('./leancloud').default = fresh
  AV.init(OPTIONS)
  return AV
}

beforeEach(() => {
  sent = []
  jest.clearAllMocks()
  localStorage.clear()
  Object.assign(globalThis, { XMLHttpRequest: Request })
})

test('a call goes out as the kept user without the SDK, and its result comes back', async () => {
  localStorage.setItem(KEY, JSON.stringify({ _id: 'u_1', _sessionToken: 't_1', className: '_User' }))
  host = { status: 200, text: '{"result":{"today":"2026-11-22"}}' }
  const AV = opened()
  expect(AV.User.current()?.id).toBe('u_1')
  expect(await AV.Cloud.run('getProfile', { a: 1 })).toEqual({ today: '2026-11-22' })
  expect(sent).toEqual([
    {
      address: 'http://host/1.1/functions/getProfile',
      headers: {
        'Content-Type': 'application/json;charset=UTF-8',
        'X-LC-Id': 'qinqing-yibao',
        'X-LC-Key': 'key',
        'X-LC-Session': 't_1',
      },
      body: '{"a":1}',
    },
  ])
  expect(init).not.toHaveBeenCalled()
})

test.each([null, '', '{', '[]', '{"_id":"u_1"}'])('kept as %s, nobody is signed in', async (text) => {
  if (text !== null) localStorage.setItem(KEY, text)
  host = { status: 200, text: '{}' }
  const AV = opened()
  expect(AV.User.current()).toBeNull()
  await AV.Cloud.run('listPersonas')
  expect(sent[0]?.headers).not.toHaveProperty('X-LC-Session')
})

test('a refusal carries its sentence, its name and what it tells besides', async () => {
  host = {
    status: 400,
    text: '{"code":1203,"error":"慢一点","refusal":"TOO_MANY_CALLS","details":{"retryAfter":3},"requestId":"r"}',
  }
  const error = toCallError(
    await opened()
      .Cloud.run('issueCode')
      .catch((fault: unknown) => fault),
  )
  expect(error).toMatchObject({
    sentence: '慢一点',
    refusal: 'TOO_MANY_CALLS',
    details: { retryAfter: 3 },
    traceId: 'r',
  })
})

test.each(['silent', { status: 502, text: '<html>' }, { status: 200, text: 'null' }] as const)(
  'no answer of the host (%j) counts as no network',
  async (how) => {
    host = how
    const fault = await opened()
      .Cloud.run('getProfile')
      .catch((reason: unknown) => reason)
    expect(toCallError(fault).isNetwork).toBe(true)
  },
)

test('signing in brings the SDK with the same settings; calls and photos go out as its user from then on', async () => {
  host = { status: 200, text: '{"result":1}' }
  const AV = opened()
  await AV.User.become('t_2')
  expect(init).toHaveBeenCalledWith(OPTIONS)
  expect(AV.User.current()?.id).toBe('u_2')
  await AV.Cloud.run('getProfile')
  expect(sent[0]?.headers['X-LC-Session']).toBe('t_2')
  await new AV.File('a.jpg', {}).save()
  expect(save).toHaveBeenCalledWith({ sessionToken: 't_2' })
})

test('signing out forgets the user at once, in the storage, too', async () => {
  localStorage.setItem(KEY, JSON.stringify({ _id: 'u_1', _sessionToken: 't_1' }))
  const AV = opened()
  expect(AV.User.current()?.id).toBe('u_1')
  const done = AV.User.logOut()
  expect(AV.User.current()).toBeNull()
  await done
  expect(localStorage.getItem(KEY)).toBeNull()
  expect(logOut).not.toHaveBeenCalled()
})

test('signing out leaves the log-in that another tab has made since', async () => {
  localStorage.setItem(KEY, JSON.stringify({ _id: 'u_1', _sessionToken: 't_1' }))
  const AV = opened()
  await AV.User.become('t_2')
  const other = JSON.stringify({ _id: 'u_3', _sessionToken: 't_3' })
  localStorage.setItem(KEY, other)
  logOut.mockImplementationOnce(async () => localStorage.removeItem(KEY) as undefined)
  await AV.User.logOut()
  expect(AV.User.current()).toBeNull()
  expect(localStorage.getItem(KEY)).toBe(other)
})

test('another tab that signs in as somebody else does not change who this one is', () => {
  localStorage.setItem(KEY, JSON.stringify({ _id: 'u_1', _sessionToken: 't_1' }))
  const AV = opened()
  expect(AV.User.current()?.id).toBe('u_1')
  localStorage.setItem(KEY, JSON.stringify({ _id: 'u_3', _sessionToken: 't_3' }))
  expect(AV.User.current()?.id).toBe('u_1')
})
