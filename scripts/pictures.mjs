// npm run pictures: takes the screenshots of the README, and one of every page for docs/tour.md.
// PRODUCT_URL takes them from a product that runs already; without it one is started on a fresh store.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { buildPages } from './lib/build-pages.mjs'
import { findChromium } from './lib/chromium.mjs'
import { withProduct } from './lib/product.mjs'
import { inProject } from './lib/project.mjs'
import { takeTour } from './lib/tour.mjs'

const folder = inProject('docs', 'pictures')
mkdirSync(folder, { recursive: true })

if (!process.env.PRODUCT_URL) await buildPages('h5')
const { url, stop } = await withProduct()
const browser = await chromium.launch(await findChromium())
const open = async (width, height, scale) => {
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: scale,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  })
  return context.newPage()
}
const press = (page, name) =>
  page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .locator('visible=true')
    .first()
    .click()
const settle = (page) => page.waitForTimeout(2500)
const take = async (page, name) => {
  await settle(page)
  await page.screenshot({ path: join(folder, `${name}.png`) })
  process.stdout.write(`docs/pictures/${name}.png\n`)
}

const phone = await open(390, 844, 1.5)
await phone.goto(`${url}/`)
await press(phone, '登录')
await press(phone, /以陈静进入/)
await take(phone, 'home')
await phone.goto(`${url}/pages/family/index`)
await take(phone, 'family')
await press(phone, '出示爸爸的码')
await take(phone, 'code')
await phone.goto(`${url}/pages/records/index`)
await take(phone, 'records')
await phone.getByText(/门诊$/).locator('visible=true').first().click()
await settle(phone)
await press(phone, /为什么是这个数/)
await take(phone, 'explain')

/** Three ultrasounds for who stands there, up to the quote: fund, his own account and his daughter's aid pay. */
async function quote(page, counter) {
  await counter.getByRole('button', { name: /人证一致/ }).click()
  await settle(page)
  await page.keyboard.type('fbcs', { delay: 60 })
  await settle(page)
  for (const key of ['Enter', '+', '+', 'F6']) await page.keyboard.press(key)
  await counter.getByRole('button', { name: /确认结算/ }).waitFor()
}

const desk = await open(1280, 800, 1)
await desk.goto(`${url}/terminal`)
await press(desk, /王敏/)
await phone.goto(`${url}/pages/family/index`)
await press(phone, '出示爸爸的码')
const barCode = phone.getByRole('button', { name: /^放大条形码/ }).locator('visible=true')
await desk.keyboard.type((await barCode.getAttribute('aria-label')).replace(/\D/g, ''))
await desk.keyboard.press('Enter')
await quote(desk, desk)
await take(desk, 'terminal')

const wide = await open(1440, 900, 1)
await wide.goto(`${url}/stage`)
const [left, right] = ['家里的手机', '医院的窗口'].map((title) => wide.frameLocator(`iframe[title=${title}]`))
await press(right, /王敏/)
await press(left, '登录')
await press(left, /以陈静进入/)
await press(left, '出示爸爸的医保码')
await settle(wide)
await press(wide, '扫左边手机上的码')
await quote(wide, right)
await press(right, /确认结算/)
await left.getByText(/看为什么是这个数/).waitFor()
await take(wide, 'stage')
await browser.close()
await takeTour(url)
await stop()
