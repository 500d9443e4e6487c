import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Locator, Page } from 'playwright-core'
import { tap } from '../family'
import { readCodes } from '../readers'
import { keptOf } from '../ways/kept'
import { excesses } from '../ways/measures'
import type { Name, OpenPhone, Role } from '../ways/phone'
import { openBundle, type Platform } from './openBundle'

const PICTURES = join(__dirname, '..', '..', '..', 'reports', 'bundles')

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
/** Names as they are heard, without the spaces between the parts of a text. */
const whole = (name: Name): RegExp => (typeof name === 'string' ? new RegExp(`^${escaped(name)}$`) : name)

/** Of several pages only the one in front can be seen. */
const inFront = (found: Locator) => found.locator('visible=true').first()

/** Touches it, and looks again when that left the front meanwhile: two pages may have something of one name. */
const touch = (found: Locator) => tap(found, (one, options) => one.tap(options))

/** Opens phones of a platform in this browser: the built bundle on glass-easel, with real touches. */
export const openInChromium =
  (browser: () => Browser, platform: Platform): OpenPhone =>
  async (productUrl, { logInCode, scanned, as }) => {
    const kept = await keptOf(productUrl, as, platform)
    const opened = await openBundle({ browser: browser(), platform, productUrl, logInCode, scanned, kept })
    const { page, complaints } = opened
    const named = (name: Name, role: Role = 'button', within: Page | Locator = page) =>
      inFront(within.getByRole(role, { name: whole(name) }))
    const measures = () => page.evaluate(() => globalThis.simulator.measures)

    return {
      press: (name, role) => touch(named(name, role)),
      confirm: (name, role) => touch(named(name, role, page.getByRole('dialog'))),
      see: (text) => inFront(page.getByText(text)).waitFor(),
      async find(name, role) {
        const found = named(name, role)
        return (await found.getAttribute('aria-label')) ?? ((await found.textContent()) ?? '').trim()
      },
      gone: (name, role) => named(name, role).waitFor({ state: 'hidden' }),
      async fill(label, text) {
        const labelled = page.getByLabel(new RegExp(`^${escaped(label)}`))
        const field = inFront(page.locator('input').and(labelled))
        await field.fill(text)
        await field.blur()
      },
      at: async (route) =>
        void (await page.waitForFunction((wanted) => globalThis.simulator.routes().at(-1) === wanted, route)),
      home: () => page.evaluate(() => globalThis.simulator.home()),
      skip: (ms) => page.clock.fastForward(ms),
      async holdUp(name) {
        let count = 0
        let release: () => void = () => undefined
        const through = new Promise<void>((resolve) => (release = resolve))
        await page.route(`**/1.1/functions/${name}`, async (route) => {
          count += 1
          await through
          await route.fallback()
        })
        return { count: () => count, release: () => release() }
      },
      async rest(ms) {
        const { draws } = await measures()
        await page.clock.runFor(ms)
        return (await measures()).draws.slice(draws.length)
      },
      async readCode() {
        const bar = named(/^放大条形码/)
        await bar.scrollIntoViewIfNeeded()
        const digits = ((await bar.getAttribute('aria-label')) ?? '').replace(/\D/g, '')
        // Bars and squares, read off the screen by a reader that shares nothing with what drew them.
        const read = await readCodes(await page.screenshot())
        expect(read.map(({ text }) => text)).toEqual([digits, digits])
        return digits
      },
      async picture(name) {
        mkdirSync(PICTURES, { recursive: true })
        await page.screenshot({ path: join(PICTURES, `${platform}-${name}.png`) })
      },
      async amiss() {
        const faults = await page.evaluate(() => globalThis.simulator.faults)
        return [...faults, ...complaints, ...excesses(await measures())]
      },
      async end() {
        // Answers that are still on their way have nobody to go to.
        await page.unrouteAll({ behavior: 'ignoreErrors' })
        await page.context().close()
      },
    }
  }
