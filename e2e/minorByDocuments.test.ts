import type { Page } from 'playwright-core'
import { zhao } from '../cloud/sandbox/world/families/zhao'
import { activate, field, nameRelative, openTab, press, see, tap } from './support/family'
import { openStage } from './support/stage'

const personOf = (id: string) => {
  const found = zhao.people.find((person) => person.id === id)
  if (!found) throw new Error(`the sandbox has lost ${id}`)
  return found
}
const mother = personOf('sun-li')
const son = personOf('zhao-yiming')

const stage = openStage()

/** A picture with print as fine as a household book's: taken of a page. */
async function photoOfPaper(page: Page): Promise<Buffer> {
  await page.goto(`${stage.url()}/poster`)
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
  await phone.getByRole('status', { name: /正在上传/ }).waitFor({ state: 'hidden' })
}

test('a child is bound by documents: refused by the clerk with a reason, mended, passed, and used', () =>
  stage.go(async () => {
    const phone = await stage.phone('phone', mother.name)
    const desk = await stage.desk()
    const photo = await photoOfPaper(desk)

    // The mother has not activated her own code: she is told, and does it first.
    await openTab(phone, '家人')
    await press(phone, '添加家人')
    await nameRelative(phone, '儿子', son)
    await press(phone, '去激活医保码')
    await activate(phone, '480613', true)
    await press(phone, '下一步：怎么同意')

    // Under sixteen: papers and a signed commitment. What is missing is said, and nothing is lost.
    await press(phone, '提交审核')
    await see(phone, /还差照片/)
    await upload(phone, '户口本', photo)
    await field(phone, '签名').fill(mother.name)
    await press(phone, '提交审核')
    await see(phone, `绑定儿子 ${son.name}`)

    // The clerk cannot read it and says so.
    await desk.goto(`${stage.url()}/clerk`)
    await press(desk, /林晓/)
    await tap(desk.getByRole('button', { name: /绑定儿子/ }))
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
    await field(phone, '签名').fill(mother.name)
    await press(phone, '提交审核')
    await see(phone, `绑定儿子 ${son.name}`)

    await desk.reload()
    await tap(desk.getByRole('button', { name: /绑定儿子/ }))
    await see(desk, son.name)
    await press(desk, '通过')
    await see(desk, /已通过/)

    // The son's code can be shown.
    await phone.goto(stage.url())
    await openTab(phone, '家人')
    await press(phone, '出示儿子的码')
    await phone.getByRole('img', { name: /二维码/ }).waitFor()
  }))
