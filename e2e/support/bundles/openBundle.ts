import { join } from 'node:path'
import { build } from 'esbuild'
import type { Browser, Page } from 'playwright-core'
import { openDevice } from '../browser'
import { PHOTO } from '../ways/photo'
import { compileBundle } from './compile'

export type Platform = 'weapp' | 'alipay'

/** The address that is compiled into the bundles; pages stand there, too, so that calls are of one origin. */
const ORIGIN = 'http://127.0.0.1:8787'
/** Nobody waits so long: whatever has not come by then never will, on however slow a machine. */
const PATIENCE_MS = 90_000
/** How each platform hands over a scanned link. */
const SCANNED: Readonly<Record<Platform, (link: string) => Record<string, string>>> = {
  weapp: (link) => ({ q: encodeURIComponent(link) }),
  alipay: (link) => ({ qrCode: link }),
}
const DIST = join(__dirname, '..', '..', '..', 'dist')

/** How the vendors' own tags look, as far as they differ from a <div>. */
const TAG_STYLES = `body{margin:0;font-family:system-ui,sans-serif;font-size:16px}
wx-view,wx-scroll-view,wx-swiper,wx-form,wx-input,wx-textarea,page-root{display:block}
.wx-inner{border:0;font:inherit;color:inherit;width:100%;background:transparent;padding:0;outline:0}`

const HTML = `<!doctype html><html lang="zh"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1"><style>${TAG_STYLES}</style></head>
<body><script src="/simulator/bundle.js"></script><script>globalThis.start = START</script>
<script src="/simulator/main.js"></script></body></html>`

const scripts = new Map<string, Promise<string>>()
const once = (name: string, make: () => Promise<string>): Promise<string> => {
  const made = scripts.get(name) ?? make()
  scripts.set(name, made)
  return made
}

const simulator = () =>
  once('main', async () => {
    const { outputFiles } = await build({
      entryPoints: [join(__dirname, 'simulator', 'main.ts')],
      bundle: true,
      write: false,
      format: 'iife',
      target: 'es2022',
    })
    return outputFiles[0]?.text ?? ''
  })

interface Opening {
  readonly browser: Browser
  readonly platform: Platform
  readonly productUrl: string
  /** The link of an invitation that the platform's scanner read. */
  readonly scanned?: string
  readonly logInCode?: string
  /** What the phone's storage holds from before. */
  readonly kept: Readonly<Record<string, string>>
}

/** Opens a built mini-program in Chromium on glass-easel, on a device of its own; its calls go to the product. */
export async function openBundle(opening: Opening): Promise<{ page: Page; complaints: string[] }> {
  const { browser, platform, productUrl, scanned, logInCode = '', kept } = opening
  const { page, complaints } = await openDevice(browser, 'phone')
  page.setDefaultTimeout(PATIENCE_MS)
  const query = scanned === undefined ? {} : SCANNED[platform](scanned)
  const path = `${ORIGIN}/simulator/photo.png`
  const photo = { ...PHOTO, path, bytes: Buffer.from(PHOTO.bytes()).toString('base64') }
  const start = JSON.stringify({ platform, query, logInCode, kept, photo })
  await page.route(`${ORIGIN}/**`, async (route) => {
    const { pathname } = new URL(route.request().url())
    if (pathname.startsWith('/1.1/') || pathname === '/upload') {
      const response = await route.fetch({ url: route.request().url().replace(ORIGIN, productUrl) })
      return route.fulfill({ response })
    }
    if (pathname === '/simulator/main.js')
      return route.fulfill({ contentType: 'text/javascript', body: await simulator() })
    if (pathname === '/simulator/bundle.js') {
      const body = await once(platform, async () => compileBundle(join(DIST, platform)))
      return route.fulfill({ contentType: 'text/javascript', body })
    }
    if (pathname === '/simulator/photo.png')
      return route.fulfill({ contentType: 'image/png', body: Buffer.from(PHOTO.bytes()) })
    if (pathname === '/simulator/')
      return route.fulfill({ contentType: 'text/html', body: HTML.replace('START', () => start) })
    return route.fulfill({ status: 204 })
  })
  await page.clock.install()
  await page.goto(`${ORIGIN}/simulator/`)
  return { page, complaints }
}
