import { MAIN_PAGES, SUB_PACKAGES } from '../../src/routes'
import { deskPages } from '../support/walk/deskPages'
import { PHONE_PARTS } from '../support/walk/parts'
import { phonePages } from '../support/walk/phonePages'

const routes = [
  ...MAIN_PAGES.map(({ path }) => path),
  ...SUB_PACKAGES.flatMap(({ root, pages }) => pages.map(({ path }) => `${root}/${path}`)),
]
const beginnings: readonly string[] = Object.values(PHONE_PARTS).flat()
const shared = phonePages('').filter(({ page }) => beginnings.some((path) => page.startsWith(path)))
const walked = new Set([...shared, ...deskPages].map(({ page }) => page))

test('the walk goes to every page there is', () => {
  expect(routes.filter((page) => !walked.has(page))).toEqual([])
})
