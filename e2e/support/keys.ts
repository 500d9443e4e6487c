import type { Page } from 'playwright-core'

/** No page has so many stops that a person would press Tab more often. */
const MOST_STOPS = 90

const STOPS = 'a[href],button,input,select,textarea,summary,[tabindex]'

/** Waits until a stop of this name can be seen: whoever listens waits, too, until a page has come. */
async function comes(page: Page, name: RegExp): Promise<void> {
  await page.waitForFunction(
    ({ stops, source, flags }) => {
      const wanted = new RegExp(source, flags)
      return [...document.querySelectorAll(stops)].some(
        (one) =>
          one.checkVisibility() &&
          wanted.test((one.getAttribute('aria-label') ?? one.textContent ?? '').trim()),
      )
    },
    { stops: STOPS, source: name.source, flags: name.flags },
  )
}

/** Presses Tab until what has the focus is called so, as a person would who hears the names. */
export async function reach(page: Page, name: RegExp): Promise<void> {
  await comes(page, name)
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press('Tab')
    const heard = await page.evaluate(() => {
      const at = document.activeElement
      return at?.checkVisibility() ? (at.getAttribute('aria-label') ?? at.textContent ?? '').trim() : ''
    })
    if (name.test(heard)) return
  }
  throw new Error(`no stop is called ${name}`)
}

export async function enter(page: Page, name: RegExp): Promise<void> {
  await reach(page, name)
  await page.keyboard.press('Enter')
}

export async function write(page: Page, name: RegExp, text: string): Promise<void> {
  await reach(page, name)
  await page.keyboard.type(text)
}
