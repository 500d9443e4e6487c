import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AxeResults, RunOptions } from 'axe-core'
import type { CDPSession, Page } from 'playwright-core'

const SOURCE = readFileSync(
  join(__dirname, '..', '..', '..', 'node_modules', 'axe-core', 'axe.min.js'),
  'utf8',
)

const RULES = [
  'color-contrast',
  'button-name',
  'link-name',
  'label',
  'select-name',
  'aria-command-name',
  'aria-input-field-name',
  'aria-toggle-field-name',
  'aria-dialog-name',
  'aria-required-attr',
  'aria-valid-attr-value',
  'aria-hidden-focus',
  'image-alt',
  'role-img-alt',
  'nested-interactive',
]

declare const axe: { run(ground: object, options: RunOptions): Promise<AxeResults> }

/** Contrast and names, by axe-core. */
export async function faultsByAxe(page: Page, devtools: CDPSession): Promise<string[]> {
  // As a script of its own, which the browser has compiled already when the next page needs it.
  if (await page.evaluate(() => !('axe' in globalThis)))
    await devtools.send('Runtime.evaluate', { expression: SOURCE })
  return page.evaluate(async (rules) => {
    const { violations } = await axe.run(document, {
      runOnly: rules,
      iframes: false,
      resultTypes: ['violations'],
    })
    return violations.flatMap(({ id, nodes }) =>
      nodes.slice(0, 4).map(({ html, any }) => `${id}: ${html.slice(0, 110)} ${any[0]?.message ?? ''}`),
    )
  }, RULES)
}
