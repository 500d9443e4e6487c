import { CLIENTS, type Client, nodeClient, rejection, weappClient } from './testing/clients'
import { startHost, TEST_APP, type TestHost } from './testing/startHost'
import { TEST_FUNCTIONS } from './testing/testFunctions'

jest.setTimeout(30_000)

let host: TestHost
let now = Date.parse('2026-11-22T02:00:00Z')

beforeAll(async () => {
  host = await startHost({ functions: TEST_FUNCTIONS, now: () => now })
})

afterAll(() => host.close())

const MB = 1024 * 1024
const JPEG = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(2000, 7)])
const PNG = Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(20)])
const WEBP = Buffer.concat([Buffer.from('RIFF\0\0\0\0WEBPVP8 '), Buffer.alloc(20)])
const HTML = Buffer.from('<html><script>alert(1)</script></html>')

let users = 0
async function signIn(client: Client) {
  users += 1
  const user = new client.User()
  user.setUsername(`files-${users}`)
  user.setPassword('correct horse')
  await user.signUp()
  return user
}

/** As `AV.File` asks before an upload. */
async function askToken(token: string, body: object = { name: 'a.jpg' }) {
  const answer = await fetch(`${host.url}/1.1/fileTokens`, {
    method: 'POST',
    headers: { 'x-lc-id': TEST_APP.appId, 'x-lc-key': TEST_APP.appKey, 'x-lc-session': token },
    body: JSON.stringify(body),
  })
  return { status: answer.status, body: await answer.json() }
}

async function send(token: string, bytes: Uint8Array | null) {
  const form = new FormData()
  if (bytes) form.append('file', new Blob([new Uint8Array(bytes)]), 'a.jpg')
  form.append('token', token)
  const answer = await fetch(`${host.url}/upload`, { method: 'POST', body: form })
  return { status: answer.status, body: await answer.json() }
}

describe('an upload', () => {
  it('through the client of Node is kept and can be looked at by its link', async () => {
    const client = nodeClient(host.url)
    const user = await signIn(client)
    const file = await new client.File('户口本.jpg', JPEG).save()
    const kept = await host.store.getFile(file.id ?? '')
    expect(kept).toMatchObject({ ownerUserId: user.id, mimeType: 'image/jpeg', name: '户口本.jpg' })
    const answer = await fetch(file.url())
    expect(answer.headers.get('content-type')).toBe('image/jpeg')
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(JPEG)
  })

  it('through the mini-program is kept', async () => {
    const { client, files } = weappClient(host.url)
    const user = await signIn(client)
    files.set('wxfile://photo.png', PNG)
    const file = await new client.File('photo.png', { blob: { uri: 'wxfile://photo.png' } }).save()
    expect(await host.store.getFile(file.id ?? '')).toMatchObject({
      ownerUserId: user.id,
      mimeType: 'image/png',
    })
  })

  it('that is no picture fails with a sentence, whatever its name says', async () => {
    const client = nodeClient(host.url)
    await signIn(client)
    const error = await rejection(new client.File('photo.jpg', HTML).save())
    expect(error.message).toContain('这不是能看的图片')
    expect(error.response).toMatchObject({ data: { code: 11201, refusal: 'FILE_NOT_A_PICTURE' } })
  })

  it.each<[string, Buffer | null, string]>([
    ['a page', HTML, 'FILE_NOT_A_PICTURE'],
    ['a wave file', Buffer.from('RIFF\0\0\0\0WAVEfmt '), 'FILE_NOT_A_PICTURE'],
    ['nothing', Buffer.alloc(0), 'FILE_EMPTY'],
    ['no file at all', null, 'FILE_EMPTY'],
    [
      'a picture a byte too large',
      Buffer.concat([JPEG, Buffer.alloc(8 * MB - JPEG.length + 1)]),
      'FILE_TOO_LARGE',
    ],
  ])('of %s is refused', async (_, bytes, refusal) => {
    const user = await signIn(nodeClient(host.url))
    const token = await askToken(user.getSessionToken())
    const answer = await send(token.body.token, bytes)
    expect(answer).toMatchObject({ status: 400, body: { refusal } })
    expect(await host.store.getFile(token.body.objectId)).toBeNull()
  })

  it.each([
    ['a picture of just 8 MB', Buffer.concat([JPEG, Buffer.alloc(8 * MB - JPEG.length)]), 'image/jpeg'],
    ['a WebP', WEBP, 'image/webp'],
  ])('of %s is taken', async (_, bytes, mimeType) => {
    const user = await signIn(nodeClient(host.url))
    const { body } = await askToken(user.getSessionToken())
    expect(await send(body.token, bytes)).toMatchObject({ status: 200, body: { key: body.objectId } })
    expect(await host.store.getFile(body.objectId)).toMatchObject({ mimeType })
  })

  it('is refused before it is sent when the phone says that it is too large', async () => {
    const user = await signIn(nodeClient(host.url))
    const asked = await askToken(user.getSessionToken(), { name: 'a', metaData: { size: 8 * MB + 1 } })
    expect(asked).toMatchObject({ status: 400, body: { refusal: 'FILE_TOO_LARGE', details: { limit: 8 } } })
  })

  it('repeated with the same bytes is harmless, with others refused', async () => {
    const user = await signIn(nodeClient(host.url))
    const { body } = await askToken(user.getSessionToken())
    const first = await send(body.token, JPEG)
    expect(await send(body.token, JPEG)).toEqual(first)
    expect(await send(body.token, PNG)).toMatchObject({ body: { refusal: 'FILE_TOKEN_INVALID' } })
  })

  it('needs a token of this host that has not run out', async () => {
    const user = await signIn(nodeClient(host.url))
    const { body } = await askToken(user.getSessionToken())
    const [claim, sign] = String(body.token).split('.')
    const forged = Buffer.from(JSON.stringify(['fil_x', 'usr_x', 'n', now + 1e9])).toString('base64url')
    for (const token of ['', 'nonsense', `${claim}.`, `${forged}.${sign}`, `${claim}.${sign}x`]) {
      expect(await send(token, JPEG)).toMatchObject({ body: { refusal: 'FILE_TOKEN_INVALID' } })
    }
    now += 30 * 60_000
    expect(await send(body.token, JPEG)).toMatchObject({ body: { refusal: 'FILE_TOKEN_INVALID' } })
  })

  it('needs a session', async () => {
    expect(await askToken('')).toMatchObject({ status: 401, body: { refusal: 'NOT_SIGNED_IN' } })
  })

  it.each([
    [
      'breaks off',
      'multipart/form-data; boundary=x',
      '--x\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nabc',
    ],
    ['names no boundary', 'multipart/form-data', 'abc'],
  ])('whose form %s is the caller’s fault, not one of ours', async (_, type, body) => {
    const answer = await fetch(`${host.url}/upload`, {
      method: 'POST',
      headers: { 'content-type': type },
      body,
    })
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({
      refusal: 'FILE_EMPTY',
      requestId: expect.stringMatching(/^trc_/),
    })
  })

  it('that is no form is answered in JSON', async () => {
    for (const init of [
      { body: 'x' },
      { body: 'x', headers: { 'content-type': 'multipart/form-data' } },
      { body: '{}', headers: { 'content-type': 'application/json' } },
    ]) {
      const answer = await fetch(`${host.url}/upload`, { method: 'POST', ...init })
      expect(answer.status).toBeGreaterThanOrEqual(400)
      expect((await answer.json()).code).toBeGreaterThan(0)
    }
  })
})

describe('a link to a file', () => {
  it('works for ten minutes, for this file only', async () => {
    const user = await signIn(nodeClient(host.url))
    const { body } = await askToken(user.getSessionToken())
    await send(body.token, JPEG)
    const link = new URL(body.url)
    expect((await fetch(link)).status).toBe(200)
    const other = new URL(link)
    other.pathname = '/files/fil_other'
    const later = new URL(link)
    later.searchParams.set('until', String(now + 1000 + 10 * 60_000))
    const bare = new URL(link.pathname, link)
    for (const address of [other, later, bare]) {
      const answer = await fetch(address)
      expect(answer.status).toBe(404)
      expect(await answer.json()).toMatchObject({ refusal: 'NOT_FOUND' })
    }
    now += 10 * 60_000 + 1
    expect((await fetch(link)).status).toBe(404)
  })
})

describe.each(CLIENTS)('the client of %s', (_, connect) => {
  it('fetches its own file, and nobody else’s', async () => {
    const client = connect(host.url)
    const user = await signIn(client)
    const { body } = await askToken(user.getSessionToken())
    await send(body.token, JPEG)
    const file = await client.File.createWithoutData(body.objectId).fetch()
    expect(file.get('mime_type')).toBe('image/jpeg')
    await signIn(client)
    await expect(client.File.createWithoutData(body.objectId).fetch()).rejects.toMatchObject({
      refusal: 'NOT_FOUND',
    })
  })

  it('can neither save a link to elsewhere nor delete a file', async () => {
    const client = connect(host.url)
    await signIn(client)
    const outside = client.File.withURL('x', 'https://example.org/x.jpg')
    await expect(outside.save()).rejects.toMatchObject({ code: 119 })
    await expect(client.File.createWithoutData('fil_1').destroy()).rejects.toMatchObject({ code: 119 })
  })
})
