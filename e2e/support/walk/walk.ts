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
  let product: Product
  let browser: Browser
  let walker: Walker
  let entries: readonly Entry[] = []

  beforeAll(async () => {
    product = await startProduct()
    browser = await takeBrowser()
    entries = list(product.url)
    walker = await startWalker(browser, product.url)
  }, PAGE_MS)
  afterAll(async () => {
    await giveBack(browser)
    await product?.stop()
  })

  for (const [place, { page, state }] of list('').entries()) {
    const title = titleOf({ page, state, as: null })
    if (!title.includes(onlyPage) || !paths.some((path) => page.startsWith(path))) continue
    if (isTour && state !== undefined && list('').some((one) => one.page === page && !one.state)) continue
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
