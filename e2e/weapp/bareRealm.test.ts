import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startWeapp, type Weapp } from '../support/weapp/startWeapp'

/** Nothing answers here: what is tested is whether the bundle starts at all. */
const NOWHERE = 'http://127.0.0.1:9'
const HOME = join('pages', 'home', 'index.js')

let copy: string
let weapp: Weapp | null = null

beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'weapp-'))
  cpSync(join(__dirname, '..', '..', 'dist', 'weapp'), copy, { recursive: true })
})

afterEach(() => {
  weapp?.end()
  weapp = null
  rmSync(copy, { recursive: true, force: true })
})

const start = () => {
  weapp = startWeapp({ productUrl: NOWHERE, folder: copy })
  return weapp
}

test('the bundle as it was built starts', () => {
  expect(start().faults).toEqual([])
})

test.each(['localStorage.length', 'window.innerWidth', 'document.title', 'fetch("/")', 'process.env'])(
  'a stray %s crashes the page that uses it',
  (stray) => {
    writeFileSync(join(copy, HOME), `${stray};${readFileSync(join(copy, HOME), 'utf8')}`)
    expect(start).toThrow('is not defined')
  },
)

test('WXML that WeChat’s compiler does not take stops the start', () => {
  appendFileSync(join(copy, 'pages', 'home', 'index.wxml'), '<view')
  expect(start).toThrow()
})
