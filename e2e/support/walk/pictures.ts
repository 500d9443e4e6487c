import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { nameOf, type View } from './views'

const REPORT = join(__dirname, '..', '..', '..', 'reports', 'walk')

/** Keeps what is shown, as long as it is, for the contact sheet. */
export async function takePicture(page: Page, title: string, view: View): Promise<void> {
  const folder = join(REPORT, 'pictures', nameOf(view).replaceAll(' ', '-'))
  mkdirSync(folder, { recursive: true })
  const path = join(folder, `${title.replace(/[^\w]+/g, '-')}.jpg`)
  await page.screenshot({ path, type: 'jpeg', quality: 70, fullPage: true, scale: 'css' })
}

const TOUR = join(__dirname, '..', '..', '..', 'docs', 'pictures', 'tour')

/** The picture of a page for docs/tour.md: one screen, as most people see it. */
export async function takeTourPicture(page: Page, path: string): Promise<void> {
  mkdirSync(TOUR, { recursive: true })
  const file = `${path.replace(/\/index$/, '').replaceAll('/', '-')}.jpg`
  await page.screenshot({ path: join(TOUR, file), type: 'jpeg', quality: 72, scale: 'css' })
}
