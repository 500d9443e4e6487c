import { busiestSecond, excesses, LIMITS } from '../support/ways/measures'
import { brokenCopy } from '../support/weapp/brokenCopy'
import { fingersOn } from '../support/weapp/fingers'
import type { Weapp } from '../support/weapp/startWeapp'

jest.setTimeout(120_000)

const bundle = brokenCopy()

/** Starts the bundle with something planted in its first page, which is done as soon as the page has drawn. */
function plant(excess: string): Weapp {
  bundle.plant(`const wait = setInterval(() => {
    const page = getCurrentPages()[0]
    if (!page || !page.data.root.cn[0]) return
    clearInterval(wait)
    ${excess}
  }, 20);`)
  return bundle.start()
}

test('the bundle as it was built exceeds nothing', async () => {
  const started = plant('')
  await fingersOn(started).see('登录')
  expect(excesses(started.measures)).toEqual([])
})

test.each([
  [
    'a setData of more than 256 KB',
    "page.setData({ planted: 'x'.repeat(300 * 1024) })",
    /^a setData of 3\d{5} bytes$/,
  ],
  [
    'a page of a thousand nodes',
    "page.setData({ 'root.cn': Array.from({ length: 60 }, () => page.data.root.cn[0]) })",
    /^pages\/home\/index has \d{4,} nodes$/,
  ],
])('%s is seen', async (_, excess, sentence) => {
  const started = plant(excess)
  await fingersOn(started).until('the excess', () => excesses(started.measures).length > 0)
  expect(excesses(started.measures)).toEqual([expect.stringMatching(sentence)])
})

test('a page that draws more than twenty times a second is seen', async () => {
  const started = plant('setInterval(() => page.setData({ planted: Date.now() }), 10)')
  const { draws } = started.measures
  await fingersOn(started).until('the excess', () => busiestSecond(draws) > LIMITS.idleDrawsInASecond)
})

test.each([
  [[], 0],
  [[0], 1],
  [[0, 999, 1000, 1001], 3],
  [[0, 0, 0, 5000], 3],
])('of draws at %j ms, %d are within one second', (times, most) => {
  expect(busiestSecond(times.map((at) => ({ bytes: 1, at })))).toBe(most)
})
