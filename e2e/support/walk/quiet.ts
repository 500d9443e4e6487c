import type { Page } from 'playwright-core'
import { PATIENCE_MS } from '../browser'

/** Resolves when all questions of the page are answered, and what was answered is drawn. */
export type Quiet = () => Promise<void>

const PAUSE_MS = 10

/** Two frames: in the first one an answer becomes a picture, and what follows from it is asked. */
const twoFrames = () =>
  new Promise<void>((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)))
  })

/** Watches what a page asks. No time is waited for: a slow machine draws its frames later. */
export function watchQuiet(page: Page): Quiet {
  const open = new Set<unknown>()
  let asked = 0
  page.on('request', (request) => {
    asked += 1
    open.add(request)
  })
  page.on('requestfinished', (request) => open.delete(request))
  page.on('requestfailed', (request) => open.delete(request))
  return async () => {
    const deadline = Date.now() + PATIENCE_MS
    for (let before = -1; before !== asked || open.size > 0; ) {
      if (Date.now() > deadline) throw new Error(`${page.url()} still asks`)
      if (open.size > 0) await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
      else {
        before = asked
        await page.evaluate(twoFrames)
      }
    }
  }
}
