import { jin } from '../cloud/sandbox/world/families/jin'
import {
  activate,
  choose,
  field,
  nameRelative,
  openTab,
  press,
  see,
  showFace,
  showFaceIfAsked,
  signIfAsked,
  signInAs,
  signInByPhone,
  verify,
} from './support/family'
import { readCodes } from './support/readers'
import { openStage } from './support/stage'
import { addItem, enterTerminal } from './support/terminal'
import { until } from './support/until'

/** A daughter new to the mini-program, and her retired father in another flat; people of the sandbox. */
const personOf = (id: string) => {
  const found = jin.people.find((person) => person.id === id)
  if (!found) throw new Error(`the sandbox has lost ${id}`)
  return found
}
const father = personOf('jin-yongzhe')
const daughter = personOf('jin-meihua')
const PIN = '480613'

const stage = openStage()

test('from a scanned poster to a settled bill in the records, as a family would go', () => stage.go(wholeWay))

async function wholeWay(): Promise<void> {
  // 1. A poster hangs in the hall: the daughter scans it, and lands on the page it names once she is signed in.
  const desk = await stage.desk()
  await desk.goto(`${stage.url()}/poster`)
  const sheet = desk.getByRole('region', { name: '绑定家人' })
  await sheet.getByRole('img', { name: /二维码/ }).waitFor()
  const [poster] = await readCodes(await sheet.screenshot())
  expect(poster?.text).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/p\//)

  const phone = await stage.bare('phone')
  await phone.goto(poster?.text ?? '')
  await signInByPhone(phone, daughter.phone ?? '')
  await verify(phone, daughter)
  await activate(phone, PIN, true)
  await phone.getByRole('heading', { name: '医保码' }).waitFor()

  // 2. She binds her father, who is far away: by an invitation that only he can accept.
  await press(phone, '添加家人')
  await nameRelative(phone, '父亲', father)
  await choose(phone, /发邀请/)
  await press(phone, '生成邀请')
  const link = (await phone.getByText(/^http:\/\/127/).textContent()) ?? ''

  const stranger = await stage.bare('phone')
  await stranger.goto(link)
  await signInAs(stranger, '陈静')
  await see(stranger, '您登录的不是被邀请的人')
  await stranger.close()

  const fathersPhone = await stage.bare('phone')
  await fathersPhone.goto(link)
  await signInAs(fathersPhone, father.name)
  await press(fathersPhone, '刷脸同意')
  await showFace(fathersPhone)
  await see(fathersPhone, '已同意')

  // 3. She lets his bills draw on her account: at most 300 yuan a year.
  await phone.goto(stage.url())
  await openTab(phone, '家人')
  await press(phone, '给家人开通共济')
  await choose(phone, /^爸爸/)
  await press(phone, '下一步：用多少')
  await field(phone, '每年最多').fill('300')
  await press(phone, '下一步：确认')
  await signIfAsked(phone, /^给爸爸开通共济/, daughter.name)
  await press(phone, /^给爸爸开通共济/)
  await showFaceIfAsked(phone, '正在生效')

  // 4. A cashier is at work. She shows his code; bar code and QR say the same 18 digits.
  await enterTerminal(desk, stage.url(), '于波')
  await phone.goto(stage.url())
  await openTab(phone, '家人')
  await press(phone, '出示爸爸的码')
  await phone.getByRole('img', { name: /二维码/ }).waitFor()
  await see(phone, /先花爸爸的账户/)
  // On a small phone the QR code is below the first screen: she scrolls to it.
  let picture: Buffer = Buffer.alloc(0)
  const codes = await until(
    'bar code and QR',
    async () => {
      const above = await readCodes(await phone.screenshot())
      await phone.getByRole('img', { name: /二维码/ }).scrollIntoViewIfNeeded()
      picture = await phone.screenshot()
      return [...above, ...(await readCodes(picture))]
    },
    (read) =>
      new Set(read.map(({ kind }) => kind)).size === 2 && new Set(read.map(({ text }) => text)).size === 1,
  )
  expect(codes[0]?.text).toMatch(/^86\d{16}$/)

  // 5. At the counter the picture of her phone is fed to the terminal.
  await desk
    .getByLabel('传一张带码的图片')
    .setInputFiles({ name: 'phone.png', mimeType: 'image/png', buffer: picture })
  await see(desk, '由女儿代办')
  await see(phone, /已扫/)
  await press(desk, '人证一致')
  await addItem(desk, '彩色超声', /彩色超声/)
  for (let more = 1; more < 3; more += 1) await press(desk, /彩色超声.*加一/)
  await addItem(desk, '深海鱼油', /深海鱼油/)
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
  await phone.goto(stage.url())
  await openTab(phone, '记录')
  await see(phone, /江海卫生院/)

  // 8. The father sees it on his own phone, too.
  await fathersPhone.goto(stage.url())
  await openTab(fathersPhone, '记录')
  await see(fathersPhone, /江海卫生院/)

  // 9. The cashier gives it back, once; the record says so.
  await press(desk, /^撤销/)
  await press(desk, '撤销并退回')
  await see(desk, '已撤销，退现金')
  await phone.goto(stage.url())
  await openTab(phone, '记录')
  await see(phone, /已撤销/)
}
