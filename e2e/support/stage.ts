import type { Browser, Page } from 'playwright-core'
import { openBrowser, openDevice, picturesOfAll, type SIZES } from './browser'
import { signInAs } from './family'
import { type Product, startProduct } from './product'
import type { Taps } from './taps'

/** One product and one browser for the ways of a test file. */
export interface Stage {
  url(): string
  /** A fresh device at this size; its owner is signed in if named. */
  device(size: keyof typeof SIZES, owner?: string, taps?: Taps): Promise<Page>
  /** A way through pages: keeps pictures when it ends early, and wants no complaint in the end. */
  go(way: () => Promise<void>): Promise<void>
}

/** No test waits longer for one thing on a page. */
const PATIENCE_MS = 20_000

/** Call at the top of a test file. */
export function openStage(): Stage {
  let product: Product
  let browser: Browser
  const complaints: string[] = []

  beforeAll(async () => {
    ;[product, browser] = await Promise.all([startProduct(), openBrowser()])
  }, 240_000)
  afterAll(async () => {
    await browser?.close()
    await product?.stop()
  })

  return {
    url: () => product.url,
    async device(size, owner, taps) {
      const opened = await openDevice(browser, size)
      opened.page.setDefaultTimeout(PATIENCE_MS)
      const { push } = opened.complaints
      opened.complaints.push = (...lines) => {
        complaints.push(...lines)
        return push.apply(opened.complaints, lines)
      }
      if (taps) await taps.watch(opened.context)
      await opened.page.goto(owner ? `${product.url}/packages/account/signIn/index` : product.url)
      if (owner) {
        await signInAs(opened.page, owner)
        await opened.page.waitForURL(/pages\/home/)
      }
      taps?.begin()
      return opened.page
    },
    async go(way) {
      complaints.length = 0
      try {
        await way()
      } catch (fault) {
        await picturesOfAll(browser)
        throw fault
      } finally {
        for (const context of browser.contexts()) await context.close()
      }
      expect(complaints).toEqual([])
    },
  }
}
