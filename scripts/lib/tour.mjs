import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { inProject } from './project.mjs'
import { bin, run } from './run.mjs'

/** Every page of src/routes.ts with its title; desk pages are those that no mini-program has. */
async function pagesOf() {
  const { transform } = await import('esbuild')
  const { code } = await transform(readFileSync(inProject('src', 'routes.ts'), 'utf8'), { loader: 'ts' })
  const { MAIN_PAGES, SUB_PACKAGES } = await import(`data:text/javascript,${encodeURIComponent(code)}`)
  return [
    ...MAIN_PAGES,
    ...SUB_PACKAGES.flatMap(({ root, pages, h5Only }) =>
      pages.map((page) => ({ h5Only, ...page, path: `${root}/${page.path}` })),
    ),
  ]
}

/** Takes a picture of every page at a running product, and writes docs/tour.md. */
export async function takeTour(url) {
  const { code, output } = await run(
    bin('jest'),
    ['--selectProjects', 'e2e', '--runInBand', '--testPathPatterns', 'e2e/walk/(phone|desk)'],
    { env: { WALK: 'tour', PRODUCT_URL: url, NODE_OPTIONS: '--experimental-vm-modules' } },
  )
  if (code !== 0) throw new Error(`Some pages could not be taken:\n${output.slice(-4000)}`)
  const pages = await pagesOf()
  const part = (list, width) => list.map((page) => entryOf(page, width)).join('\n')
  writeFileSync(
    inProject('docs', 'tour.md'),
    `# A tour of every page

Taken by \`npm run pictures\`. 模拟·不可用于真实就医: people, places and sums are fictional.

## On the phone

${part(
  pages.filter(({ h5Only }) => !h5Only),
  280,
)}
## At the desk, in a browser

${part(
  pages.filter(({ h5Only }) => h5Only),
  720,
)}`,
  )
  process.stdout.write(`docs/tour.md: ${pages.length} pages\n`)
}

function entryOf({ path, title }, width) {
  const file = `pictures/tour/${path.replace(/\/index$/, '').replaceAll('/', '-')}.jpg`
  if (!existsSync(inProject('docs', file))) throw new Error(`${path} has no picture`)
  return `### ${title}\n\n\`${path}\`\n\n<img src="${file}" width="${width}" alt="${title}">\n`
}
