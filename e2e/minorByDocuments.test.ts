import type { Browser, Page } from 'playwright-core'
import { zhao } from '../cloud/sandbox/world/families/zhao'
import { openBrowser, openDevice, picturesOfAll } from './support/browser'
import { activate, field, nameRelative, press, see, signInAs } from './support/family'
import { type Product, startProduct } from './support/product'

const personOf = (id: string) => {
  const found = zhao.people.find((person) => person.id === id)
  if (!found) throw new Error(`the sandbox has lost ${id}`)
  return found
}
const mother = personOf('sun-li')
const son = personOf('zhao-yiming')

let browser: Browser
let product: Product

beforeAll(async () => {
  product = await startProduct()
  browser = await openBrowser()
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await product?.stop()
})

/** A picture with print as fine as a household book's: taken of a page. */
async function photoOfPaper(page: Page): Promise<Buffer> {
  await page.goto(`${product.url}/poster`)
  await page
    .getByRole('img', { name: /二维码/ })
    .first()
    .waitFor()
  return page.screenshot()
}

async function upload(phone: Page, paper: string, photo: Buffer): Promise<void> {
  const [chooser] = await Promise.all([
    phone.waitForEvent('filechooser'),
    press(phone, new RegExp(`^${paper}.*拍照`)),
  ])
  await chooser.setFiles({ name: 'photo.png', mimeType: 'image/png', buffer: photo })
  await phone.getByRole('button', { name: new RegExp(`看大图：${paper}`) }).waitFor()
}

/** Writes the name and leaves the field, as a hand does before it reaches the button. */
async function sign(phone: Page, name: string): Promise<void> {
  await field(phone, '签名').fill(name)
  await field(phone, '签名').blur()
  await phone.waitForTimeout(300)
}

test('a child is bound by documents: refused by the clerk with a reason, mended, passed, and used', async () => {
  const { page: phone, complaints } = await openDevice(browser, 'phone')
  const { page: desk } = await openDevice(browser, 'desk')
  for (const page of [phone, desk]) page.setDefaultTimeout(20_000)
  try {
    const photo = await photoOfPaper(desk)

    // The mother has not activated her own code: she is told, and does it first.
    await phone.goto(product.url)
    await press(phone, '登录')
    await signInAs(phone, mother.name)
    await press(phone, '家人')
    await press(phone, '添加家人')
    await nameRelative(phone, '儿子', son)
    await press(phone, '去激活医保码')
    await activate(phone, '480613', true)
    await press(phone, '下一步：怎么同意')

    // Under sixteen: papers and a signed commitment. What is missing is said, and nothing is lost.
    await press(phone, '提交审核')
    await see(phone, /还差照片/)
    await upload(phone, '户口本', photo)
    await sign(phone, mother.name)
    await press(phone, '提交审核')
    await see(phone, `绑定儿子 ${son.name}`)

    // The clerk cannot read it and says so.
    await desk.goto(`${product.url}/clerk`)
    await press(desk, /林晓/)
    await desk
      .getByRole('button', { name: /绑定儿子/ })
      .first()
      .click()
    await see(desk, son.name)
    await desk.getByRole('radio', { name: '照片看不清' }).check()
    await press(desk, '退回')
    await see(desk, /已退回/)

    // The mother reads why, mends it, and hands it in again.
    await phone.reload()
    await see(phone, /照片看不清/)
    await press(phone, '补好材料，再交一次')
    await nameRelative(phone, '儿子', son)
    await upload(phone, '户口本', photo)
    await sign(phone, mother.name)
    await press(phone, '提交审核')
    await see(phone, `绑定儿子 ${son.name}`)

    await desk.reload()
    await desk
      .getByRole('button', { name: /绑定儿子/ })
      .first()
      .click()
    await see(desk, son.name)
    await press(desk, '通过')
    await see(desk, /已通过/)

    // The son's code can be shown.
    await phone.goto(product.url)
    await press(phone, '家人')
    await press(phone, '出示儿子的码')
    await phone.getByRole('img', { name: /二维码/ }).waitFor()
    expect(complaints).toEqual([])
  } catch (fault) {
    await picturesOfAll(browser)
    throw fault
  }
}, 240_000)
