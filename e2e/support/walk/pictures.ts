import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { nameOf, type View } from './views'

export const REPORT = join(__dirname, '..', '..', '..', 'reports', 'walk')

/** Keeps what is shown, as long as it is, for the contact sheet. */
export async function takePicture(page: Page, title: string, view: View): Promise<void> {
  const folder = join(REPORT, 'pictures', nameOf(view).replaceAll(' ', '-'))
  mkdirSync(folder, { recursive: true })
  const path = join(folder, `${title.replace(/[^\w]+/g, '-')}.jpg`)
  await page.screenshot({ path, type: 'jpeg', quality: 70, fullPage: true, scale: 'css' })
}
