import type { Page, Request } from 'playwright-core'

/** Resolves when the page has asked nothing for a moment. */
export type Quiet = () => Promise<void>

/** Long enough for an answer to become a picture, and for the question that follows from it. */
const MOMENT_MS = 80
const MOST_MS = 15_000

export function watchQuiet(page: Page): Quiet {
  const open = new Set<Request>()
  let last = Date.now()
  const end = (request: Request) => {
    open.delete(request)
    last = Date.now()
  }
  page.on('request', (request) => {
    open.add(request)
    last = Date.now()
  })
  page.on('requestfinished', end)
  page.on('requestfailed', end)
  return async () => {
    const deadline = Date.now() + MOST_MS
    last = Date.now()
    while (open.size > 0 || Date.now() - last < MOMENT_MS) {
      if (Date.now() > deadline) throw new Error(`${page.url()} still waits for ${[...open][0]?.url()}`)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }
}
