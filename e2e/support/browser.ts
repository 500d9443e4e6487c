import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { findChromium } from './chromium'

/** Off the network but for this machine, and without a sandbox, which root may not have. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-fake-ui-for-media-stream',
  // No page lives long enough to win back what compiling its code for speed takes: a quarter of all that pages do.
  '--js-flags=--no-opt --no-maglev',
]

/** Whether this machine draws Chinese by itself: boxes instead of characters would hide cut text. */
function hasChineseFont(): boolean {
  const { status, stdout } = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' })
  return status === 0 && stdout.trim() !== ''
}

/** The environment of the browser; with a font with Chinese characters from npm where the machine has none. */
function environment(): Record<string, string> {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([, value]) => value !== undefined),
  ) as Record<string, string>
  if (hasChineseFont()) return env
  const modules = join(__dirname, '..', '..', 'node_modules')
  const folder = join(modules, '.cache', 'fonts')
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'fonts.conf')
  const font = join(modules, '@expo-google-fonts', 'noto-sans-sc', '400Regular')
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>/usr/share/fonts</dir><dir>${font}</dir><cachedir>${folder}</cachedir></fontconfig>`,
  )
  return { ...env, FONTCONFIG_FILE: file }
}

/** Browsers that lie idle until the next test file of this worker; the last one ends with the worker. */
function idleBrowsers(): Browser[] {
  const kept = (keptByWorker.get('browser') ?? { idle: [] }) as { idle: Browser[] }
  keptByWorker.set('browser', kept)
  return kept.idle
}

/** A browser without any device, for one test file, which gives it back. */
export async function takeBrowser(): Promise<Browser> {
  const idle = idleBrowsers().pop()
  if (idle?.isConnected()) return idle
  return chromium.launch({ executablePath: findChromium(), args: FLAGS, env: environment() })
}

/** Puts away the devices that a file leaves, and keeps the browser. */
export async function giveBack(browser: Browser | undefined): Promise<void> {
  if (!browser) return
  for (const context of browser.contexts()) await context.close()
  idleBrowsers().push(browser)
}

export const SIZES = {
  small: { width: 320, height: 568 },
  phone: { width: 375, height: 812 },
  desk: { width: 1280, height: 800 },
} as const

/** No step waits longer for one thing; long enough for a machine that is five times slower than most. */
export const PATIENCE_MS = 60_000

const PICTURES = join(__dirname, '..', '..', 'reports', 'e2e')

/** Keeps what every open page shows, for whoever must find out why a test failed. */
export async function picturesOfAll(browser: Browser): Promise<void> {
  mkdirSync(PICTURES, { recursive: true })
  const pages = browser.contexts().flatMap((context) => context.pages())
  // A page that can show no picture any more must not hide why the test failed.
  await Promise.allSettled(
    pages.map(async (page, index) => {
      await page.screenshot({ path: join(PICTURES, `${index}.png`) })
      const text = await page.locator('body').textContent()
      writeFileSync(join(PICTURES, `${index}.txt`), `${page.url()}\n${text}\n`)
    }),
  )
}

/** What the storage of a device holds from before, for the pages of one address. */
export interface Kept {
  readonly origin: string
  readonly storage: Readonly<Record<string, string>>
}

/** A fresh device: its own storage, its own log-in. Collects what the pages complain of. */
export async function openDevice(
  browser: Browser,
  size: keyof typeof SIZES,
  kept?: Kept,
): Promise<{ page: Page; context: BrowserContext; complaints: string[] }> {
  const localStorage = Object.entries(kept?.storage ?? {}).map(([name, value]) => ({ name, value }))
  const context = await browser.newContext({
    storageState: kept && { cookies: [], origins: [{ origin: kept.origin, localStorage }] },
    viewport: SIZES[size],
    deviceScaleFactor: 2,
    hasTouch: size !== 'desk',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  page.setDefaultTimeout(PATIENCE_MS)
  const complaints: string[] = []
  page.on('console', (message) => {
    // A refusal is an answer, and a lost network no fault of the page; browsers log either.
    const isOfPage = !/status of 4\d\d|net::ERR_(CONNECTION|INTERNET)/.test(message.text())
    if (message.type() === 'error' && isOfPage) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  return { page, context, complaints }
}
