// npm run bench:pages: how fast the pages are on a slow phone, as JSON. Fails when a number is over its limit.
// PRODUCT_URL measures a product that runs already; without it one is started on a fresh store.
import { chromium } from 'playwright-core'
import { buildPages } from './lib/build-pages.mjs'
import { findChromium } from './lib/chromium.mjs'
import { ask, personOf, withProduct } from './lib/product.mjs'

const SLOWER = 4
const MBIT = 1_000_000 / 8
const NETWORK = {
  offline: false,
  latency: 85,
  downloadThroughput: 9 * MBIT,
  uploadThroughput: 9 * MBIT,
}
const ROWS = 1000
/** A page that shows no QR after so long never will. */
const PATIENCE_MS = 60_000
const LIMITS = {
  firstLoadKb: 350,
  codeColdMs: 2000,
  codeWarmMs: 1000,
  longestScrollTaskMs: 50,
  nodesOfAThousandRecords: 1000,
}

if (!process.env.PRODUCT_URL) await buildPages('h5')
const product = await withProduct()
const browser = await chromium.launch(await findChromium())
try {
  const person = await personOf(product.url, 'chen-jing')
  const measured = { ...(await codePage(person)), ...(await longList(person)) }
  const over = Object.keys(LIMITS).filter((name) => measured[name] > LIMITS[name])
  const cpu = `${SLOWER} times slower`
  process.stdout.write(
    `${JSON.stringify({ conditions: { cpu, mbit: 9, latencyMs: 85 }, measured, limits: LIMITS, over }, null, 2)}\n`,
  )
  process.exitCode = over.length > 0 ? 1 : 0
} finally {
  await browser.close()
  await product.stop()
}

/** A phone with somebody signed in; the log-in is in its storage before the first page is opened. */
async function phoneOf({ user }) {
  const context = await browser.newContext({
    viewport: { width: 375, height: 812 },
    deviceScaleFactor: 2,
    hasTouch: true,
    timezoneId: 'Asia/Shanghai',
  })
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await page.addInitScript((kept) => {
    localStorage.setItem('AV/qinqing-yibao/currentUser', kept)
  }, JSON.stringify(user))
  await devtools.send('Network.enable')
  return { context, page, devtools }
}

async function slow(devtools) {
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  await devtools.send('Network.emulateNetworkConditions', NETWORK)
}

/** Stands in the page from its first moment on; tells when the QR was drawn. Playwright's own scripts would cost as much as the page's. */
function watchForQr() {
  const drawn = () =>
    requestAnimationFrame(() => setTimeout(() => window.qrStands(String(performance.now()))))
  new MutationObserver((_, observer) => {
    if (document.querySelector('[role=img][aria-label*="二维码"]') === null) return
    observer.disconnect()
    drawn()
  }).observe(document, { childList: true, subtree: true })
}

/** Opens the code page; how many ms until its QR stood, what the page's thread did, and what came over the line. */
async function openCode(devtools) {
  let bytes = 0
  let requests = 0
  const count = ({ encodedDataLength }) => {
    bytes += encodedDataLength
    requests += encodedDataLength > 0 ? 1 : 0
  }
  devtools.on('Network.loadingFinished', count)
  const stands = new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('The code page showed no QR.')), PATIENCE_MS)
    devtools.once('Runtime.bindingCalled', ({ payload }) => {
      clearTimeout(late)
      resolve(Number(payload))
    })
  })
  await devtools.send('Page.navigate', { url: `${product.url}/pages/code/index` })
  const ms = await stands
  const { metrics } = await devtools.send('Performance.getMetrics')
  const seconds = (name) => metrics.find((metric) => metric.name === name).value
  devtools.off('Network.loadingFinished', count)
  return { ms, bytes, requests, taskMs: seconds('TaskDuration') * 1000 }
}

/** The code page with nothing in the cache, and again with all that it kept: until the QR stands. */
async function codePage(person) {
  const runs = []
  for (let run = 0; run < 3; run += 1) {
    const { context, page, devtools } = await phoneOf(person)
    await page.addInitScript(watchForQr)
    await devtools.send('Page.enable')
    await devtools.send('Runtime.enable')
    await devtools.send('Runtime.addBinding', { name: 'qrStands' })
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' })
    await slow(devtools)
    const cold = await openCode(devtools)
    const warm = await openCode(devtools)
    runs.push({
      codeColdMs: cold.ms,
      codeWarmMs: warm.ms,
      codeColdTaskMs: cold.taskMs,
      codeWarmTaskMs: warm.taskMs,
      codeColdRequests: cold.requests,
      firstLoadKb: cold.bytes / 1024,
    })
    await context.close()
  }
  const middle = (name) => Math.ceil(runs.map((run) => run[name]).sort((a, b) => a - b)[1])
  return Object.fromEntries(Object.keys(runs[0]).map((name) => [name, middle(name)]))
}

/** A thousand records of one year, newest first, made of the few that the person has. */
function thousandOf(records, today) {
  const newest = new Date(`${today.slice(0, 4)}-12-31T04:00:00Z`).getTime()
  return Array.from({ length: ROWS }, (_, place) => {
    const at = new Date(newest - Math.floor((place * 364) / ROWS) * 86_400_000).toISOString()
    return { ...records[place % records.length], recordId: `row_${place}`, at, day: at.slice(0, 10) }
  })
}

/** A thousand records, scrolled to the end by hand: the longest task meanwhile, and the most nodes that ever stood. */
async function longList(person) {
  const { records } = await ask(product.url, person.token, 'listUsage', { filter: {}, limit: 20 })
  const { today } = await ask(product.url, person.token, 'getProfile')
  const all = thousandOf(records, today)
  const { context, page, devtools } = await phoneOf(person)
  let given = 0
  await page.route('**/1.1/functions/listUsage', (route) => {
    const { cursor, limit } = route.request().postDataJSON()
    const from = Number(cursor ?? 0)
    const rows = all.slice(from, from + limit)
    given = Math.max(given, from + rows.length)
    return route.fulfill({
      json: { result: { records: rows, nextCursor: given < ROWS ? String(from + limit) : null } },
    })
  })
  await page.goto(`${product.url}/pages/records/index`)
  await page.locator('.rec').first().waitFor()
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  const seen = await page.evaluate(scrollToTheEnd, { step: 250, last: `row_${ROWS - 1}` })
  await context.close()
  return {
    recordsReached: given,
    longestScrollTaskMs: Math.ceil(seen.longest),
    longTasks: seen.tasks,
    nodesOfAThousandRecords: seen.nodes,
  }
}

/** In the page: scrolls step by step, one a frame and a half, until nothing comes any more. */
async function scrollToTheEnd({ step }) {
  const tasks = []
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration)
  }).observe({ type: 'longtask' })
  const view = [...document.querySelectorAll('.taro_page')].find(
    (one) => one.offsetParent !== null || one.clientHeight > 0,
  )
  const pause = () => new Promise((done) => setTimeout(done, 30))
  const more = () =>
    [...document.querySelectorAll('[role=button]')].find(
      (one) => /更早/.test(one.textContent ?? '') && !/年/.test(one.textContent ?? ''),
    )
  // Live lists: one that is made anew at each step would be garbage of the tool's, swept in the page's time.
  const parts = [...document.querySelectorAll('.taro_page')].map((one) => one.getElementsByTagName('*'))
  let nodes = 0
  let still = 0
  while (still < 100) {
    const before = view.scrollTop
    view.scrollTop += step
    await pause()
    nodes = Math.max(
      nodes,
      parts.reduce((sum, { length }) => sum + length, 0),
    )
    still = view.scrollTop === before ? still + 1 : 0
    if (still > 50 && !more()) break
  }
  return { longest: Math.max(0, ...tasks), tasks: tasks.length, nodes }
}
