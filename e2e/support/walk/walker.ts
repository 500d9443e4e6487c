import type { Browser, CDPSession, Page } from 'playwright-core'
import { openDevice, PATIENCE_MS } from '../browser'
import { callAs, enterAs, userOf } from '../counter'
import { faultsByAxe } from './axe'
import type { Ask, Entry } from './entry'
import { chineseOf, measure } from './inspect'
import { type Quiet, watchQuiet } from './quiet'
import type { View } from './views'

const HEIGHTS = { phone: 844, desk: 800 } as const
/** A browser's own sizes of text: the usual one, and the largest that its settings offer. */
const TEXT = { usual: 16, largest: 32 } as const
/** Shows the skeletons themselves, as parts. */
const SKELETONS_STAY = 'pages/gallery/index'
/** A log-in is given so many codes a minute, fewer than there are views: each view is another phone. */
const A_LOG_IN_EACH = 'pages/code/index'
/** The log-in of a desk page is kept apart from the family's in the same browser. */
const SEATS: Readonly<Record<string, string>> = {
  'packages/terminal/index/index': '-terminal',
  'packages/clerk/index/index': '-clerk',
}

/** Desk pages have addresses of their own: config/index.ts. */
const ADDRESSES: Readonly<Record<string, string>> = {
  'packages/terminal/index/index': 'terminal',
  'packages/clerk/index/index': 'clerk',
  'packages/policy/index/index': 'policy',
  'packages/stage/index/index': 'stage',
  'packages/poster/index/index': 'poster',
  'pages/gallery/index': 'gallery',
}

interface Person {
  readonly token: string
  readonly user: object
}

export interface Walker {
  readonly page: Page
  /** Brings a page up as the view wants it. */
  open(entry: Entry, view: View): Promise<void>
  /** What is wrong with what is shown now, in a sentence each; contrast and names only if `closely`. */
  faults(entry: Entry, view: View, closely: boolean): Promise<string[]>
}

/** Goes from page to page in one browser window, as one person after another. */
export async function startWalker(browser: Browser, productUrl: string): Promise<Walker> {
  const { page, context, complaints } = await openDevice(browser, 'phone')
  const devtools = await context.newCDPSession(page)
  const quiet = watchQuiet(page)
  const people = new Map<string, Promise<Person>>()
  const queries = new Map<Entry, Promise<Readonly<Record<string, string>>>>()
  /** What the cloud has said in English: the Chinese in it is that of names and of what somebody typed. */
  const heard: string[] = []
  page.on('response', (response) => {
    if (!response.request().postData()?.includes(IN_ENGLISH)) return
    // A page that is left behind takes the bodies of its last answers with it.
    response.text().then(
      (body) => heard.push(body),
      () => undefined,
    )
  })

  const personOf = (id: string): Promise<Person> => {
    const known =
      people.get(id) ??
      enterAs(productUrl, id).then(async (token) => ({ token, user: await userOf(productUrl, token) }))
    people.set(id, known)
    return known
  }
  const queryOf = (entry: Entry) => {
    const ask: Ask = async (name, params) =>
      callAs(productUrl, entry.as === null ? null : (await personOf(entry.as)).token, name, params)
    const known = queries.get(entry) ?? Promise.resolve(entry.query?.(ask) ?? {})
    queries.set(entry, known)
    return known
  }

  await page.goto(`${productUrl}/healthz/ready`)
  return {
    page,
    async open(entry, view) {
      complaints.length = 0
      await page.setViewportSize({ width: view.width, height: HEIGHTS[entry.kind ?? 'phone'] })
      await page.emulateMedia({ colorScheme: view.scheme, reducedMotion: 'reduce' })
      await textOf(devtools, view.mode === 'largest' ? TEXT.largest : TEXT.usual)
      if (entry.page === A_LOG_IN_EACH && entry.as !== null) people.delete(entry.as)
      const person = entry.as === null ? null : await personOf(entry.as)
      const query = new URLSearchParams(await queryOf(entry)).toString()
      await page.evaluate(settle, {
        seat: SEATS[entry.page] ?? '',
        user: person?.user ?? null,
        elder: view.mode === 'normal' ? 'off' : view.mode === 'elder' ? 'on' : 'system',
        language: view.language,
      })
      const address = ADDRESSES[entry.page] ?? entry.page
      await page.goto(`${productUrl}/${address}${query === '' ? '' : `?${query}`}`)
      await drawn(page, quiet, entry.page === SKELETONS_STAY)
      if (entry.reach) {
        await entry.reach(page)
        await quiet()
      }
    },
    async faults(entry, view, closely) {
      const isDesk = entry.kind === 'desk'
      const measured = await page.evaluate(measure, {
        large: view.mode !== 'normal' && !isDesk,
        touch: !isDesk,
      })
      const seen = closely ? await faultsByAxe(page, devtools) : []
      const foreign = view.language === 'en' ? untranslated(await page.evaluate(chineseOf), heard) : []
      const said = complaints.map((text) => `the console says: ${text}`)
      return [...measured, ...seen, ...foreign, ...said, ...(await noWayOut(page))]
    },
  }
}

/** Leaves in the browser's storage what a person's own phone has in it. */
function settle({
  seat,
  user,
  elder,
  language,
}: {
  seat: string
  user: object | null
  elder: string
  language: string
}): void {
  localStorage.clear()
  const settings = JSON.stringify({ elder, dark: 'system', language, readAloud: false })
  localStorage.setItem('settings', JSON.stringify({ data: settings }))
  if (user) localStorage.setItem(`AV/qinqing-yibao${seat}/currentUser`, JSON.stringify(user))
}

const textOf = (devtools: CDPSession, size: number) =>
  devtools.send('Page.setFontSizes', { fontSizes: { standard: size, fixed: size } })

async function drawn(page: Page, quiet: Quiet, withSkeletons: boolean): Promise<void> {
  await page.waitForFunction(
    (skeletonsStay) =>
      document.body.textContent.trim().length > 20 &&
      (skeletonsStay || document.querySelector('.sk') === null),
    withSkeletons,
  )
  await quiet()
}

/** How a page asks in English. */
const IN_ENGLISH = '"language":"en"'

/** The name of the switch that leads back from a language that one cannot read. */
const LANGUAGE_NAMES = /^(中文|语言)/
const HAN = /[\p{Script=Han}]+/gu

/** Chinese on an English page that no answer in English contains: it was written into the page, or is told in Chinese. */
function untranslated(pieces: readonly string[], heard: readonly string[]): string[] {
  const all = heard.join('\n')
  const own = pieces
    .filter((piece) => !LANGUAGE_NAMES.test(piece))
    .filter((piece) => (piece.match(HAN) ?? []).some((run) => !all.includes(run)))
  return [...new Set(own)].map((piece) => `not in English: ${piece.trim().slice(0, 30)}`)
}

/** A dialog closes by Escape, whatever its buttons do. */
async function noWayOut(page: Page): Promise<string[]> {
  const dialog = page.locator('[role=dialog],[role=alertdialog]').locator('visible=true')
  if ((await dialog.count()) === 0) return []
  await page.keyboard.press('Escape')
  try {
    await dialog.first().waitFor({ state: 'hidden', timeout: PATIENCE_MS })
    return []
  } catch {
    return ['a dialog that Escape does not close']
  }
}
