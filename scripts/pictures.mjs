// npm run pictures: takes the screenshots of the README from a running product (PRODUCT_URL, default the local one).
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { inProject } from './lib/project.mjs'

const url = process.env.PRODUCT_URL ?? 'http://127.0.0.1:8787'
const folder = inProject('docs', 'pictures')
const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
if (!existsSync(executablePath)) throw new Error('No Chromium found: set CHROMIUM_PATH.')
mkdirSync(folder, { recursive: true })

const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
})
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

const phone = await open(375, 812, 1.5)
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

const desk = await open(1280, 800, 1)
await desk.goto(`${url}/terminal`)
await press(desk, /王敏/)
await take(desk, 'terminal')
const wide = await open(1440, 900, 1)
await wide.goto(`${url}/stage`)
await take(wide, 'stage')
await browser.close()
