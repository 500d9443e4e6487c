import { chen } from '../cloud/sandbox/world/families/chen'
import { wang } from '../cloud/sandbox/world/families/wang'
import {
  choose,
  field,
  nameRelative,
  openTab,
  press,
  pressInDialog,
  see,
  showFace,
  showFaceIfAsked,
  signIfAsked,
  tap,
} from './support/family'
import { openStage } from './support/stage'
import { report, Taps } from './support/taps'
import { until } from './support/until'

const stage = openStage()

/** From signed in to an active binding; typing is not counted, both phones are. */
const MOST_TAPS_TO_BIND = 12
const MOST_TAPS_TO_A_CODE = 2

const personOf = (family: typeof chen, id: string) => {
  const found = family.people.find((person) => person.id === id)
  if (!found) throw new Error(`the sandbox has lost ${id}`)
  return found
}
const brother = personOf(chen, 'chen-lei')
const father = personOf(wang, 'wang-yanqiu')
const daughter = personOf(wang, 'wang-yifan')

test('[face-to-face] a brother who stands beside her is bound at once; his code is one tap away; either side unbinds', () =>
  stage.go(async () => {
    const taps = new Taps()
    const phone = await stage.phone('small', '陈静', taps)
    await openTab(phone, '家人')
    await press(phone, '添加家人')
    await nameRelative(phone, '弟弟', brother)
    await press(phone, '请家人刷脸')
    await showFace(phone)
    await see(phone, `绑定弟弟 ${brother.name}`)
    report('face to face, from signed in to bound', taps.count, MOST_TAPS_TO_BIND)
    expect(taps.count).toBeLessThanOrEqual(MOST_TAPS_TO_BIND)

    await phone.goto(stage.url())
    taps.begin()
    await press(phone, '出示弟弟的医保码')
    await phone.getByRole('img', { name: /二维码/ }).waitFor()
    report('from the home page to a code', taps.count, MOST_TAPS_TO_A_CODE)
    expect(taps.count).toBeLessThanOrEqual(MOST_TAPS_TO_A_CODE)

    // He sees who may show his code, and ends it; she can no longer.
    const his = await stage.phone('small', brother.name)
    await openTab(his, '家人')
    await press(his, /管理姐姐/)
    await press(his, '解除绑定')
    await see(his, /不能再出示您的码/)
    await pressInDialog(his, '解除绑定')
    await see(his, '已解除')
    await phone.goto(stage.url())
    await phone.getByRole('button', { name: '出示爸爸的医保码' }).waitFor()
    expect(await phone.getByRole('button', { name: '出示弟弟的医保码' }).count()).toBe(0)
  }))

test('[invitation] to a father far away: both phones together take twelve taps at most', () =>
  stage.go(async () => {
    const taps = new Taps()
    const phone = await stage.phone('phone', daughter.name, taps)
    const fathers = await stage.phone('small', father.name, taps)
    await openTab(phone, '家人')
    await press(phone, '添加家人')
    await nameRelative(phone, '父亲', father)
    await choose(phone, /发邀请/)
    await press(phone, '生成邀请')
    const link = (await phone.getByText(/^http:\/\/127/).textContent()) ?? ''
    await fathers.goto(link)
    await press(fathers, '刷脸同意')
    await showFace(fathers)
    await see(fathers, '已同意')
    report('from afar, from signed in to bound', taps.count, MOST_TAPS_TO_BIND)
    expect(taps.count).toBeLessThanOrEqual(MOST_TAPS_TO_BIND)
  }))

test('[grant] given with a cap, changed, paused, taken up again, ended', () =>
  stage.go(async () => {
    const phone = await stage.phone('desk', '陈静')
    await openTab(phone, '家人')
    await press(phone, '给家人开通共济')
    await choose(phone, /^妈妈/)
    await press(phone, '下一步：用多少')
    await field(phone, '每年最多').fill('abc')
    await press(phone, '下一步：确认')
    await see(phone, /请填金额/)
    await field(phone, '每年最多').fill('800')
    await press(phone, '下一步：确认')
    // Pressed at once after the last key: nothing is lost between the two.
    await signIfAsked(phone, /^给妈妈开通共济/, '陈静')
    await press(phone, '给妈妈开通共济')
    await showFaceIfAsked(phone, '正在生效')
    await see(phone, '/ 800.00 元')

    await press(phone, '改额度')
    await field(phone, '每年最多').fill('600')
    await press(phone, '保存')
    await see(phone, '/ 600.00 元')
    await press(phone, '先停一停')
    await see(phone, '已暂停')
    await press(phone, '恢复使用')
    await see(phone, '正在生效')
    await press(phone, '结束共济')
    await see(phone, /家人不能再用您的钱/)
    await pressInDialog(phone, '结束共济')
    await see(phone, '已结束')
  }))

test('[order] a father puts his son before his daughter', () =>
  stage.go(async () => {
    const phone = await stage.phone('small', father.name)
    await phone.goto(`${stage.url()}/packages/aid/order/index`)
    await see(phone, '您看病，按这个顺序花')
    const rows = () =>
      phone
        .getByRole('button', { name: /往后$/ })
        .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')))
    await phone.getByRole('button', { name: /往后$/ }).first().waitFor()
    const before = await rows()
    await tap(phone.getByRole('button', { name: /往后$/ }))
    await press(phone, '保存顺序')
    await phone.waitForURL((address) => !address.pathname.includes('/aid/order'))
    await phone.goto(`${stage.url()}/packages/aid/order/index`)
    await phone.getByRole('button', { name: /往后$/ }).first().waitFor()
    await until('the order', rows, (now) => now.join() !== before.join())
  }))

test('[wallet] sent by a son: what his mother refuses comes back to him, what she accepts is hers', () =>
  stage.go(async () => {
    const son = await stage.phone('small', '李明')
    await openTab(son, '我的')
    await press(son, /^医保钱包/)
    await press(son, '给家人转账')
    await choose(son, /^妈妈/)
    await field(son, '金额').fill('35')
    await press(son, '核对')
    await see(son, '请选择从哪里出。')
    await choose(son, /^个人账户/)
    await press(son, '核对')
    await pressInDialog(son, '确认转账')
    await see(son, /35\.00 元已经转出/)

    const mother = await stage.phone('phone', '张桂英')
    const offered = (name: RegExp) => mother.getByRole('button', { name }).locator('visible=true')
    await openTab(mother, '我的')
    await press(mother, /^医保钱包/)
    await press(mother, /^不收儿子转来的 35\.00 元/)
    await pressInDialog(mother, '不收')
    await offered(/35\.00 元/)
      .first()
      .waitFor({ state: 'hidden' })
    await press(mother, /^收下儿子转来的 200\.00 元/)
    await offered(/200\.00 元/)
      .first()
      .waitFor({ state: 'hidden' })
    await press(mother, /^转账记录/)
    await choose(mother, /^收到的/)
    await see(mother, '已接收')

    await press(son, '看转账记录')
    await see(son, '没有收，已退回')
  }))
