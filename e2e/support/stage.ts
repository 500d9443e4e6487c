import type { Browser, Page } from 'playwright-core'
import { giveBack, openDevice, picturesOfAll, type SIZES, takeBrowser } from './browser'
import { inTab } from './family'
import { type Product, startProduct } from './product'
import { sizeOf } from './sizes'
import type { Taps } from './taps'
import { keptOf } from './ways/kept'

/** One product and one browser for the ways of a test file. */
export interface Stage {
  url(): string
  /** A fresh phone, signed out, with nothing opened yet; of this size, unless all ways go at another (`sizes.ts`). */
  bare(size: keyof typeof SIZES): Promise<Page>
  /** A phone at the home page; its owner signed in before, if named. */
  phone(size: keyof typeof SIZES, owner?: string, taps?: Taps): Promise<Page>
  /** A fresh browser of a counter or an office, with nothing opened yet. */
  desk(): Promise<Page>
  /** A way through pages: keeps pictures when it ends early, and wants no complaint in the end. */
  go(way: () => Promise<void>): Promise<void>
}

/** The longest way takes so long on the slowest machine. */
const WAY_MS = 600_000

/** Call at the top of a test file. */
export function openStage(): Stage {
  let product: Product
  let browser: Browser
  const complaints: string[] = []

  jest.setTimeout(WAY_MS)
  beforeAll(async () => {
    ;[product, browser] = await Promise.all([startProduct(), takeBrowser()])
  })
  afterAll(async () => {
    await giveBack(browser)
    await product?.stop()
  })

  async function open(size: keyof typeof SIZES, owner?: string, taps?: Taps): Promise<Page> {
    const storage = await keptOf(product.url, owner, 'h5')
    const opened = await openDevice(browser, size, { origin: product.url, storage })
    const { push } = opened.complaints
    opened.complaints.push = (...lines) => {
      complaints.push(...lines)
      return push.apply(opened.complaints, lines)
    }
    if (taps) await taps.watch(opened.context)
    return opened.page
  }

  return {
    url: () => product.url,
    bare: (size) => open(sizeOf(size)),
    desk: () => open('desk'),
    async phone(size, owner, taps) {
      const page = await open(sizeOf(size), owner, taps)
      await page.goto(product.url)
      await inTab(page, '首页')
      taps?.begin()
      return page
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
