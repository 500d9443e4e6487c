import type { Browser } from 'playwright-core'
import { giveBack, takeBrowser } from '../browser'
import { type Product, startProduct } from '../product'
import type { Entry } from './entry'
import { takePicture, takeTourPicture } from './pictures'
import { allViews, fourViews, type Kind, nameOf, usualView } from './views'
import { startWalker, type Walker } from './walker'

/** A page is looked at within this time, however many views there are of it, and however slow the machine is. */
const PAGE_MS = 600_000

/**
 * `npm run walk` looks at every view and takes pictures for its sheets; `npm run pictures` takes one of each page for the
 * tour; a test looks at four a page. `WALK_PAGE` narrows each of them.
 */
/** The gallery shows components to those who build with them; its examples are Chinese. */
const CHINESE_ONLY: readonly string[] = ['pages/gallery/index']

const isWhole = process.env.WALK === 'whole'
const isTour = process.env.WALK === 'tour'
const onlyPage = process.env.WALK_PAGE ?? ''

const titleOf = ({ page, state }: Entry) => `${page.replace(/\/index$/, '')}${state ? `, ${state}` : ''}`

/**
 * Tests of every page of a list whose path begins with one of `paths`: each state of it in several views, with nothing amiss in
 * any. The pages are shared out among files, so that no core waits for the end of a long one.
 */
export function walk(
  kind: Kind,
  list: (productUrl: string) => readonly Entry[],
  paths: readonly string[],
): void {
  const chosen = [...list('').entries()]
    .map(([place, { page, state }]) => ({ place, page, state, title: titleOf({ page, state, as: null }) }))
    .filter(({ title, page }) => title.includes(onlyPage) && paths.some((path) => page.startsWith(path)))
    .filter(({ page, state }) => !isTour || !state || list('').every((one) => one.page !== page || one.state))
  let product: Product
  let browser: Browser
  let walker: Walker
  let entries: readonly Entry[] = []

  beforeAll(async () => {
    if (chosen.length === 0) return
    product = await startProduct()
    browser = await takeBrowser()
    entries = list(product.url)
    walker = await startWalker(browser, product.url)
  }, PAGE_MS)
  afterAll(async () => {
    await giveBack(browser)
    await product?.stop()
  })

  // A file without a test would count as a fault where others have what was asked for.
  if (chosen.length === 0) test(`no page here is called ${onlyPage}`, () => expect(onlyPage).not.toBe(''))
  for (const { place, page, title } of chosen) {
    test(
      title,
      async () => {
        const entry = entries[place] as Entry
        const amiss: string[] = []
        if (isTour) {
          await walker.open(entry, usualView(kind))
          await takeTourPicture(walker.page, page)
          return
        }
        const views = (isWhole ? allViews(kind) : fourViews(kind, place)).filter(
          ({ language }) => language === 'zh' || !CHINESE_ONLY.includes(page),
        )
        for (const [index, view] of views.entries()) {
          await walker.open(entry, view)
          if (isWhole) await takePicture(walker.page, title, view)
          for (const fault of await walker.faults(entry, view, isWhole || index % 3 === 0))
            amiss.push(`${nameOf(view)}: ${fault}`)
        }
        expect(amiss).toEqual([])
      },
      PAGE_MS,
    )
  }
}
