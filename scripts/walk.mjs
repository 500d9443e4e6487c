// npm run walk: looks at every page in every mode, size and language, and writes a contact sheet to reports/walk.
// `npm run walk -- pages/home` looks at the pages whose path or state contains that.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildPages } from './lib/build-pages.mjs'
import { findChromium } from './lib/chromium.mjs'
import { inProject } from './lib/project.mjs'
import { bin, run } from './lib/run.mjs'

const REPORT = inProject('reports', 'walk')
const PICTURES = join(REPORT, 'pictures')
/** Pictures on a sheet are drawn this wide. */
const TILE = 240

const only = process.argv[2] ?? ''
rmSync(PICTURES, { recursive: true, force: true })
if (!process.env.PRODUCT_URL) await buildPages('h5')
const { code } = await run(
  bin('jest'),
  ['--selectProjects', 'e2e', '--maxWorkers=2', '--testPathPatterns', 'e2e/walk'],
  { show: true, env: { WALK: 'whole', WALK_PAGE: only, NODE_OPTIONS: '--experimental-vm-modules' } },
)
await writeSheets()
process.exitCode = code

/** One page of HTML with everything, and a picture of it for each view. */
async function writeSheets() {
  mkdirSync(PICTURES, { recursive: true })
  const views = readdirSync(PICTURES).sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10))
  const { chromium } = await import('playwright-core')
  const browser = await chromium.launch(await findChromium())
  const page = await browser.newPage({ viewport: { width: 8 * (TILE + 16), height: 800 } })
  const parts = views.map((view) => ({ view, html: sheetOf(view) }))
  for (const { view, html } of parts) {
    const path = join(REPORT, `${view}.html`)
    writeFileSync(path, whole(view, html))
    await page.goto(`file://${path}`)
    await page.screenshot({ path: join(REPORT, `${view}.png`), fullPage: true })
  }
  const all = parts.map(({ html }) => html).join('\n')
  writeFileSync(join(REPORT, 'index.html'), whole('every page in every view', all))
  await browser.close()
  process.stdout.write(`reports/walk/index.html: ${views.length} views\n`)
}

function sheetOf(view) {
  const pictures = readdirSync(join(PICTURES, view)).sort()
  const tiles = pictures.map(
    (file) =>
      `<figure><img src="pictures/${view}/${file}" alt=""><figcaption>${file.replace(/\.jpg$/, '')}</figcaption></figure>`,
  )
  return `<h2>${view}</h2><div>${tiles.join('')}</div>`
}

function whole(title, body) {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><style>
body{font:14px system-ui;margin:16px;background:#888}div{display:flex;flex-wrap:wrap;gap:16px;align-items:flex-start}
figure{margin:0;width:${TILE}px;background:#fff}img{width:100%;display:block}figcaption{padding:4px;word-break:break-all}
</style>${body}</html>\n`
}
