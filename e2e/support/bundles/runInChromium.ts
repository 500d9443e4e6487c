import type { Browser } from 'playwright-core'
import { giveBack, picturesOfAll, takeBrowser } from '../browser'
import { runWays } from '../ways/runWays'
import type { Platform } from './openBundle'
import { openInChromium } from './phone'

const START_MS = 240_000

/** Every way on the built bundle of a platform, in a browser of its own; what pages showed is kept when one ends early. */
export function runInChromium(platform: Platform): void {
  let browser: Browser
  beforeAll(async () => {
    browser = await takeBrowser()
  }, START_MS)
  afterAll(() => giveBack(browser))
  runWays(
    openInChromium(() => browser, platform),
    () => picturesOfAll(browser),
  )
}
