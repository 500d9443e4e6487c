import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { openBrowser, picturesOfAll } from '../support/browser'
import { openBundle, type Platform } from '../support/bundles/openBundle'
import { invite, openCounter } from '../support/counter'
import { DAUGHTER, daughter, father } from '../support/familyWang'
import { type Product, startProduct } from '../support/product'
import { readCodes } from '../support/readers'

jest.setTimeout(240_000)

/** WeChat's limit of one `setData`, in bytes; Alipay has none that is written down. */
const SET_DATA_LIMIT = 256 * 1024
/** A code lives for a minute. */
const MORE_THAN_A_LIFE_MS = 61_000
const PICTURES = join(__dirname, '..', '..', 'reports', 'bundles')

let product: Product
let browser: Browser
let token: string

beforeAll(async () => {
  product = await startProduct()
  browser = await openBrowser()
  mkdirSync(PICTURES, { recursive: true })
  const { name, idNumber } = daughter
  token = await invite(product.url, father.id, { relation: DAUGHTER, name, idNumber })
}, 240_000)

afterAll(async () => {
  await browser?.close()
  await product?.stop()
})

/** A real touch on what can be pressed, by its name; of several pages only the one in front is visible. */
const touch = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name }).locator('visible=true').first().tap()
const see = (page: Page, text: string | RegExp) =>
  page.getByText(text).locator('visible=true').first().waitFor()
/** Signs in as a person of the list, and waits for the home page as a person does before pressing on. */
async function enterAsChen(page: Page): Promise<void> {
  await touch(page, '登录')
  await touch(page, /^以陈静进入/)
  await see(page, '最近使用')
}
const picture = (page: Page, platform: Platform, name: string) =>
  page.screenshot({ path: join(PICTURES, `${platform}-${name}.png`) })
const routes = (page: Page) => page.evaluate(() => globalThis.simulator.routes())

async function open(platform: Platform, more: { query?: Record<string, string>; logInCode?: string } = {}) {
  return openBundle({ browser, platform, productUrl: product.url, ...more })
}

/** What holds whatever was done: nothing crashed, and no `setData` was larger than WeChat takes. */
async function expectSound({ page, complaints }: Awaited<ReturnType<typeof openBundle>>): Promise<void> {
  const { faults, largest } = await page.evaluate(() => ({
    faults: globalThis.simulator.faults,
    largest: Math.max(...globalThis.simulator.sizes),
  }))
  expect([...faults, ...complaints]).toEqual([])
  expect(largest).toBeLessThanOrEqual(SET_DATA_LIMIT)
  await page.context().close()
}

/** Keeps what the pages show when a way ends early. */
async function go(way: () => Promise<void>): Promise<void> {
  try {
    await way()
  } catch (fault) {
    await picturesOfAll(browser)
    throw fault
  }
}

describe.each(['weapp', 'alipay'] as const)('%s', (platform) => {
  test('[sign-in] at once, by the code of the platform', () =>
    go(async () => {
      const opened = await open(platform, { logInCode: `sandbox:glass-${platform}` })
      const { page } = opened
      await touch(page, '登录')
      await touch(page, '一键登录')
      await page.waitForFunction(() => globalThis.simulator.routes().length === 1)
      await touch(page, /实名认证/)
      await see(page, '身份证号')
      await picture(page, platform, 'verify')
      await expectSound(opened)
    }))

  test('[invitation] opened from its link leads to it', () =>
    go(async () => {
      const link = `${product.url}/i/${token}`
      const query: Record<string, string> =
        platform === 'weapp' ? { q: encodeURIComponent(link) } : { qrCode: link }
      const opened = await open(platform, { query })
      const { page } = opened
      await touch(page, new RegExp(`^以${daughter.name}进入`))
      await see(page, /请您同意/)
      await page.getByRole('button', { name: '刷脸同意' }).locator('visible=true').waitFor()
      await picture(page, platform, 'invitation')
      await expectSound(opened)
    }))

  test('[code] read from the screen, renewed, settled; the result leads to why', () =>
    go(async () => {
      const opened = await open(platform)
      const { page } = opened
      await enterAsChen(page)
      await touch(page, '医保码')
      const bar = page.getByRole('button', { name: /^放大条形码/ }).locator('visible=true')
      const first = await bar.getAttribute('aria-label')
      await page.clock.fastForward(MORE_THAN_A_LIFE_MS)
      await page.waitForFunction(
        (before) => !document.querySelector(`[aria-label="${before}"]`) && document.querySelector('.digits'),
        first,
      )
      await picture(page, platform, 'code')
      const read = await readCodes(await page.screenshot())
      const digits = ((await bar.getAttribute('aria-label')) ?? '').replace(/\D/g, '')
      expect(read.map(({ text }) => text)).toEqual([digits, digits])

      const counter = await openCounter(product.url, 'wang-min')
      const visit = await counter.scan(digits)
      await see(page, /已扫/)
      await counter.settle(visit, '阿托伐他汀', 1)
      await see(page, '结算好了')
      await picture(page, platform, 'result')
      await touch(page, '看为什么是这个数')
      await see(page, '起付线')
      await picture(page, platform, 'explanation')
      await expectSound(opened)
    }))

  test('[records] the family’s records, and the details of one', () =>
    go(async () => {
      const opened = await open(platform)
      const { page } = opened
      await enterAsChen(page)
      await touch(page, '记录')
      await see(page, /家里一共付了/)
      await picture(page, platform, 'records')
      await touch(page, /松鹤/)
      await see(page, '花的是谁的钱')
      expect((await routes(page)).at(-1)).toBe('packages/record/detail/index')
      await picture(page, platform, 'detail')
      await expectSound(opened)
    }))
})
