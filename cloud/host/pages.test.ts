import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { startHost, type TestHost } from './testing/startHost'
import { TEST_FUNCTIONS } from './testing/testFunctions'

jest.setTimeout(30_000)

const folder = mkdtempSync(path.join(tmpdir(), 'qinqing-pages-'))
const SCRIPT = 'console.log("亲情医保")'.repeat(100)
let host: TestHost

beforeAll(async () => {
  mkdirSync(path.join(folder, 'js'))
  writeFileSync(path.join(folder, 'index.html'), '<!doctype html><title>亲情医保</title>')
  writeFileSync(path.join(folder, 'js', 'app.0123abcd.js'), SCRIPT)
  writeFileSync(path.join(folder, 'js', 'app.0123abcd.js.gz'), gzipSync(SCRIPT))
  writeFileSync(path.join(folder, 'js', 'app.0123abcd.js.br'), brotliCompressSync(SCRIPT))
  writeFileSync(path.join(folder, 'logo.png'), 'x')
  host = await startHost({ functions: TEST_FUNCTIONS, config: { pages: folder } })
})

afterAll(async () => {
  await host.close()
  rmSync(folder, { recursive: true })
})

const get = (address: string, headers: Record<string, string> = {}) =>
  fetch(`${host.url}${address}`, { headers })

it.each(['/', '/terminal', '/i/abcdef', '/packages/binding/invitation/index?token=x', '/poster/'])(
  'opens the index for the page %s, not to be kept',
  async (address) => {
    const answer = await get(address)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('cache-control')).toBe('no-cache')
    expect(await answer.text()).toContain('亲情医保')
  },
)

it.each([
  ['gzip', 'gzip'],
  ['gzip, deflate, br', 'br'],
  ['identity', null],
])('serves a hashed script for ever; to a browser that reads %s compressed by %s', async (reads, by) => {
  const answer = await get('/js/app.0123abcd.js', { 'accept-encoding': reads })
  expect(answer.headers.get('content-encoding')).toBe(by)
  expect(answer.headers.get('cache-control')).toContain('immutable')
  expect(answer.headers.get('content-type')).toContain('javascript')
  expect(await answer.text()).toBe(SCRIPT)
})

it('lets other files be asked for again', async () => {
  expect((await get('/logo.png')).headers.get('cache-control')).toBe('no-cache')
})

it.each([
  '/js/gone.01234567.js',
  '/1.1/nothing',
  '/files/x',
  '/healthz/nothing',
  '/..%2f..%2fetc/passwd.txt',
  '//elsewhere.example',
])('answers %s in JSON, not with a page and not as a fault of ours', async (address) => {
  const answer = await get(address)
  expect([400, 401, 404]).toContain(answer.status)
  expect((await answer.json()).code).toBeGreaterThan(0)
})
