import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { brokenCopy } from '../support/weapp/brokenCopy'

const bundle = brokenCopy()

test('the bundle as it was built starts', () => {
  expect(bundle.start().faults).toEqual([])
})

test.each(['localStorage.length', 'window.innerWidth', 'document.title', 'fetch("/")', 'process.env'])(
  'a stray %s crashes the page that uses it',
  (stray) => {
    bundle.plant(`${stray};`)
    expect(bundle.start).toThrow('is not defined')
  },
)

test('WXML that WeChat’s compiler does not take stops the start', () => {
  appendFileSync(join(bundle.folder(), 'pages', 'home', 'index.wxml'), '<view')
  expect(bundle.start).toThrow()
})
