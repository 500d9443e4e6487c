import type { Browser, Page } from 'playwright-core'
import { jin } from '../cloud/sandbox/world/families/jin'
import { openBrowser, openDevice, picturesOfAll } from './support/browser'
import {
  activate,
  field,
  nameRelative,
  press,
  see,
  showFace,
  signInAs,
  signInByPhone,
  verify,
} from './support/family'
import { type Product, startProduct } from './support/product'
import { readCodes } from './support/readers'

/** A daughter new to the mini-program, and her retired father in another flat; people of the sandbox. */
const personOf = (id: string) => {
  const found = jin.people.find((person) => person.id === id)
  if (!found) throw new Error(`the sandbox has lost ${id}`)
  return found
}
const father = personOf('jin-yongzhe')
const daughter = personOf('jin-meihua')
const PIN = '480613'

let browser: Browser
let product: Product
const complaints: string[] = []

async function device(size: 'phone' | 'desk'): Promise<Page> {
  const opened = await openDevice(browser, size)
  opened.page.setDefaultTimeout(20_000)
  opened.page.on('close', () => complaints.push(...opened.complaints))
  return opened.page
}

beforeAll(async () => {
  product = await startProduct()
  browser = await openBrowser()
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await product?.stop()
})

test('from a scanned poster to a settled bill in the records, as a family would go', async () => {
  try {
    await wholeWay()
  } catch (fault) {
    await picturesOfAll(browser)
    throw fault
  }
}, 240_000)

async function wholeWay(): Promise<void> {
  // 1. A poster hangs in the hall: the daughter scans it, and lands on the page it names once she is signed in.
  const desk = await device('desk')
  await desk.goto(`${product.url}/poster`)
  const sheet = desk.getByRole('region', { name: '绑定家人' })
  await sheet.getByRole('img', { name: /二维码/ }).waitFor()
  const [poster] = await readCodes(await sheet.screenshot())
  expect(poster?.text).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/p\//)

  const phone = await device('phone')
  await phone.goto(poster?.text ?? '')
  await signInByPhone(phone, daughter.phone ?? '')
  await verify(phone, daughter)
  await activate(phone, PIN, true)
  await phone.getByRole('heading', { name: '医保码' }).waitFor()

  // 2. She binds her father, who is far away: by an invitation that only he can accept.
  await press(phone, '添加家人')
  await nameRelative(phone, '父亲', father)
  await phone.getByRole('radio', { name: /发邀请/ }).click()
  await press(phone, '生成邀请')
  const link = (await phone.getByText(/^http:\/\/127/).textContent()) ?? ''

  const stranger = await device('phone')
  await stranger.goto(link)
  await signInAs(stranger, '陈静')
  await see(stranger, '您登录的不是被邀请的人')
  await stranger.close()

  const fathersPhone = await device('phone')
  await fathersPhone.goto(link)
  await signInAs(fathersPhone, father.name)
  await press(fathersPhone, '刷脸同意')
  await showFace(fathersPhone)
  await see(fathersPhone, '已同意')

  // 3. She lets his bills draw on her account: at most 300 yuan a year.
  await phone.goto(product.url)
  await press(phone, '家人')
  await press(phone, '给家人开通共济')
  await phone.getByRole('radio', { name: /^爸爸/ }).click()
  await press(phone, '下一步：用多少')
  await field(phone, '每年最多').fill('300')
  await press(phone, '下一步：确认')
  const signature = field(phone, '签名')
  if (await signature.isVisible()) await signature.fill(daughter.name)
  await press(phone, /^给爸爸开通共济/)
  const confirmFace = phone.getByRole('button', { name: '本人' })
  await confirmFace.or(phone.getByText('正在生效')).first().waitFor()
  if (await confirmFace.isVisible()) await confirmFace.click()
  await see(phone, '正在生效')

  // 4. She shows his code; bar code and QR say the same 18 digits.
  await phone.goto(product.url)
  await press(phone, '家人')
  await press(phone, '出示爸爸的码')
  await phone.getByRole('img', { name: /二维码/ }).waitFor()
  await see(phone, /先花爸爸的账户/)
  const picture = await phone.screenshot()
  const codes = await readCodes(picture)
  const digits = codes.map(({ text }) => text)
  expect(digits).toHaveLength(2)
  expect(digits[0]).toMatch(/^86\d{16}$/)
  expect(new Set(digits).size).toBe(1)

  // 5. At the counter the picture of her phone is fed to the terminal.
  await desk.goto(`${product.url}/terminal`)
  await press(desk, /于波/)
  await see(desk, '江海卫生院')
  await desk
    .getByLabel('传一张带码的图片')
    .setInputFiles({ name: 'phone.png', mimeType: 'image/png', buffer: picture })
  await see(desk, '由女儿代办')
  await see(phone, /已扫/)
  await press(desk, '人证一致')
  await addItem(desk, '彩色超声', 3)
  await addItem(desk, '深海鱼油', 1)
  await press(desk, /^预结算/)
  await see(desk, '请收现金')
  await press(desk, /^确认结算/)
  await see(desk, '已收现金')

  // 6. The phone shows the result by itself, and leads to the record and its explanation.
  await see(phone, '结算好了')
  await press(phone, '看为什么是这个数')
  await see(phone, '起付线')
  await see(phone, /丹东/)

  // 7. Her records show it: the father's visit, and whose money paid.
  await phone.goto(product.url)
  await press(phone, '记录')
  await see(phone, /江海卫生院/)

  // 8. The father sees it on his own phone, too.
  await fathersPhone.goto(product.url)
  await press(fathersPhone, '记录')
  await see(fathersPhone, /江海卫生院/)

  // 9. The cashier gives it back, once; the record says so.
  await press(desk, /^撤销/)
  await press(desk, '撤销并退回')
  await see(desk, '已撤销，退现金')
  await phone.goto(product.url)
  await press(phone, '记录')
  await see(phone, /已撤销/)

  for (const page of [desk, phone, fathersPhone]) await page.close()
  expect(complaints).toEqual([])
}

async function addItem(desk: Page, text: string, count: number): Promise<void> {
  await desk.keyboard.press('F2')
  await desk.keyboard.type(text)
  await desk
    .getByRole('option', { name: new RegExp(text) })
    .first()
    .waitFor()
  await desk.keyboard.press('Enter')
  for (let more = 1; more < count; more += 1)
    await desk.getByRole('button', { name: new RegExp(`${text}.*加一`) }).click()
}
