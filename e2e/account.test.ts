import type { Page } from 'playwright-core'
import { chen } from '../cloud/sandbox/world/families/chen'
import {
  choose,
  field,
  holds,
  nameRelative,
  openTab,
  press,
  pressInDialog,
  see,
  showFace,
  signInAs,
  tap,
} from './support/family'
import { openStage } from './support/stage'
import { until } from './support/until'

const stage = openStage()
const PIN = '480613'
const OTHER_PIN = '590724'

const brother = chen.people.find(({ id }) => id === 'chen-lei')
if (!brother) throw new Error('the sandbox has lost the brother')

const fillPins = async (phone: Page, pin: string) => {
  await field(phone, '新的 6 位密码').fill(pin)
  await field(phone, '再输一遍新密码').fill(pin)
}

test('[pin] forgotten, set anew by face; then changed with the old one', () =>
  stage.go(async () => {
    const phone = await stage.phone('phone', '陈静')
    await openTab(phone, '我的')
    await press(phone, /改密码/)
    await press(phone, '忘记了，刷脸重设')
    await fillPins(phone, PIN)
    await press(phone, '下一步：刷脸')
    await showFace(phone)
    await see(phone, '密码改好了')

    await press(phone, /改密码/)
    await field(phone, '现在的密码').fill(PIN)
    await fillPins(phone, '123456')
    await press(phone, '改成新密码')
    await see(phone, /不要|太简单/)
    await fillPins(phone, OTHER_PIN)
    await press(phone, '改成新密码')
    await see(phone, '密码改好了')
  }))

test('[suspension] a stopped code shows no more; PIN and face bring it back', () =>
  stage.go(async () => {
    const phone = await stage.phone('small', '周文涛')
    await openTab(phone, '我的')
    await press(phone, /改密码/)
    await press(phone, '忘记了，刷脸重设')
    await fillPins(phone, PIN)
    await press(phone, '下一步：刷脸')
    await showFace(phone)
    await see(phone, '密码改好了')
    await press(phone, /停用和恢复/)
    await press(phone, '停用医保码')
    await pressInDialog(phone, '停用医保码')
    await see(phone, '您的医保码已停用')
    await field(phone, '6 位密码').fill(PIN)
    await press(phone, '恢复医保码')
    await showFace(phone)
    await see(phone, /恢复好了|您的医保码正在使用中/)
  }))

test('[devices] a lost phone is signed out from another one', () =>
  stage.go(async () => {
    const lost = await stage.phone('small', '陈磊')
    const phone = await stage.phone('phone', '陈磊')
    await openTab(phone, '我的')
    await press(phone, /登录的设备/)
    await press(phone, /^让“.*”退出登录/)
    await pressInDialog(phone, '让它退出')
    await see(phone, '那台设备已经退出')
    await lost.reload()
    await see(lost, /登录/)
    await lost.waitForURL(/signIn/)
  }))

test('[settings] large text, dark colours and English stay after a restart', () =>
  stage.go(async () => {
    const phone = await stage.phone('phone', '陈静')
    await openTab(phone, '我的')
    for (const name of ['大字版', '深色']) await tap(phone.getByRole('switch', { name }))
    await press(phone, /语言/)
    await choose(phone, /English/)
    await see(phone, 'Messages')
    await phone.reload()
    await see(phone, 'Messages')
    await until(
      'the theme',
      () => phone.evaluate(() => document.documentElement.className.split(' ').sort().join(' ')),
      (classes) => classes === 'dark elder theme',
    )
  }))

test('[expired] a session that ends in the middle of a form loses nothing that was typed', () =>
  stage.go(async () => {
    const phone = await stage.phone('small', '陈静')
    await openTab(phone, '家人')
    await press(phone, '添加家人')
    await press(phone, /家人是您的/)
    await choose(phone, /^弟弟/)
    await field(phone, '姓名').fill(brother.name)
    await field(phone, '身份证号').fill(brother.idNumber)
    await phone.route('**/1.1/functions/checkBinding', (route) =>
      route.fulfill({
        status: 401,
        json: { code: 211, error: '请先登录。', refusal: 'NOT_SIGNED_IN', details: {}, requestId: 'expired' },
      }),
    )
    await press(phone, '下一步：怎么同意')
    // Only who was sent to sign in had the answer: the route stands until then.
    await signInAs(phone, '陈静')
    await phone.unroute('**/1.1/functions/checkBinding')
    await phone.waitForURL(({ pathname }) => pathname.includes('binding/apply'))
    await holds(field(phone, '姓名'), brother.name)
    await holds(field(phone, '身份证号'), brother.idNumber)
    await press(phone, '下一步：怎么同意')
    await see(phone, `${brother.name}怎么同意`)
  }))

test('[offline] saved records with their time; a form is there after the network is, and after a restart', () =>
  stage.go(async () => {
    const phone = await stage.phone('phone', '陈静')
    await openTab(phone, '家人')
    await see(phone, '我家一图')
    await openTab(phone, '记录')
    await see(phone, /家里一共付了/)
    await phone.route('**/1.1/**', (route) => route.abort('internetdisconnected'))
    await phone.reload()
    await see(phone, /现在没有网络/)
    await see(phone, /家里一共付了/)
    await openTab(phone, '家人')
    await press(phone, '添加家人')
    await phone.unroute('**/1.1/**')
    await phone.reload()
    await field(phone, '姓名').fill('半个名字')
    await phone.reload()
    await holds(field(phone, '姓名'), '半个名字')
  }))

test('[slow] a button turns after 300 ms, and a second tap is the same request', () =>
  stage.go(async () => {
    const phone = await stage.phone('phone', '林秀兰')
    await openTab(phone, '家人')
    await press(phone, '添加家人')
    await nameRelative(phone, '儿子', brother)
    await choose(phone, /发邀请/)
    const sent: string[] = []
    let release: () => void = () => undefined
    const held = new Promise<void>((resolve) => (release = resolve))
    await phone.route('**/1.1/functions/createInvitation', async (route) => {
      sent.push(route.request().postDataJSON().requestId)
      await held
      // The answer is lost; the next tap must be the same request.
      if (sent.length === 1) await route.abort('connectionreset')
      else await route.continue()
    })
    await press(phone, '生成邀请')
    await phone.locator('.btn-busy').locator('visible=true').waitFor()
    await tap(phone.locator('.btn[aria-busy=true]'))
    release()
    await see(phone, /网络/)
    await press(phone, '生成邀请')
    await see(phone, /^http:\/\/127/)
    expect(sent).toHaveLength(2)
    expect(new Set(sent).size).toBe(1)
  }))
