import { MAIN_PAGES, SUB_PACKAGES } from '../../src/routes'
import { deskPages } from '../support/walk/deskPages'
import { phonePages } from '../support/walk/phonePages'

const routes = [
  ...MAIN_PAGES.map(({ path }) => path),
  ...SUB_PACKAGES.flatMap(({ root, pages }) => pages.map(({ path }) => `${root}/${path}`)),
]
const walked = new Set([...phonePages(''), ...deskPages].map(({ page }) => page))

test('the walk goes to every page there is', () => {
  expect(routes.filter((page) => !walked.has(page))).toEqual([])
})
