import { chen } from '../../../cloud/sandbox/world/families/chen'
import type { Phone } from './phone'
import { personOf, type Way, way } from './way'

const PIN = '480613'
const OTHER_PIN = '590724'
const brother = personOf(chen, 'chen-lei')

async function fillPins(phone: Phone, pin: string): Promise<void> {
  await phone.fill('新的 6 位密码', pin)
  await phone.fill('再输一遍新密码', pin)
}

/** From 我的: a PIN nobody remembers is set anew by face. */
async function setPin(phone: Phone, pin: string): Promise<void> {
  await phone.press('我的')
  await phone.press(/改密码/)
  await phone.press('忘记了，刷脸重设')
  await fillPins(phone, pin)
  await phone.press('下一步：刷脸')
  await phone.press('本人')
  await phone.see('密码改好了')
}

/** From the first page: fills in 陈磊 as what he is to whoever holds the phone. */
async function fillRelative(phone: Phone, relation: string): Promise<void> {
  await phone.press('家人')
  await phone.press('添加家人')
  await phone.press(/家人是您的/)
  await phone.confirm(new RegExp(`^${relation}`), 'radio')
  await phone.fill('姓名', brother.name)
  await phone.fill('身份证号', brother.idNumber)
}

/** From 我的: the one other phone of the same person is signed out. */
async function signOutTheOther(phone: Phone): Promise<void> {
  await phone.press('我的')
  await phone.press(/^登录的设备/)
  await phone.press(/^让“.*”退出登录/)
  await phone.confirm('让它退出')
  await phone.see('那台设备已经退出')
}

/** The code’s PIN, and stopping the code; phones that are lost, a slow network, and settings. */
export const account: readonly Way[] = [
  way('[pin] forgotten, set anew by face; then changed with the old one', async (scene) => {
    const phone = await scene.openAs('陈静')
    await setPin(phone, PIN)
    await phone.press(/改密码/)
    await phone.fill('现在的密码', PIN)
    await fillPins(phone, '123456')
    await phone.press('改成新密码')
    await phone.see(/不要|太简单/)
    await fillPins(phone, OTHER_PIN)
    await phone.press('改成新密码')
    await phone.see('密码改好了')
  }),

  way('[suspension] a stopped code shows no more; PIN and face bring it back', async (scene) => {
    const phone = await scene.openAs('周文涛')
    await setPin(phone, PIN)
    await phone.press(/停用和恢复/)
    await phone.press('停用医保码')
    await phone.confirm('停用医保码')
    await phone.see('您的医保码已停用')
    await phone.picture('suspended')
    await phone.fill('6 位密码', PIN)
    await phone.press('恢复医保码')
    await phone.press('本人')
    await phone.see(/恢复好了|您的医保码正在使用中/)
  }),

  way('[devices] a lost phone is signed out from another one, and asks who is there', async (scene) => {
    const lost = await scene.openAs('黄伟强')
    const phone = await scene.openAs('黄伟强')
    await signOutTheOther(phone)
    await phone.picture('devices')
    await lost.press('家人')
    await lost.at('packages/account/signIn/index')
    await lost.find(/^以黄伟强进入/)
  }),

  way('[expired] a session that ends in the middle of a form loses nothing that was typed', async (scene) => {
    const phone = await scene.openAs('张宏远')
    await fillRelative(phone, '哥哥')
    await signOutTheOther(await scene.openAs('张宏远'))
    await phone.press('下一步：怎么同意')
    await phone.press(/^以张宏远进入/)
    await phone.at('packages/binding/apply/index')
    await phone.press('下一步：怎么同意')
    await phone.see(`${brother.name}怎么同意`)
  }),

  way('[slow] a button says that it waits, and a second tap is the same request', async (scene) => {
    const phone = await scene.openAs('林秀兰')
    await fillRelative(phone, '儿子')
    await phone.press('下一步：怎么同意')
    await phone.press(/发邀请/, 'radio')
    const held = await phone.holdUp('createInvitation')
    await phone.press('生成邀请')
    // Its name changes after 300 ms.
    await phone.press('正在提交')
    held.release()
    await phone.see('复制链接')
    expect(held.count()).toBe(1)
  }),

  way('[settings] large text, dark colours and English, on every page from then on', async (scene) => {
    const phone = await scene.openAs('陈静')
    await phone.press('我的')
    for (const name of ['大字版', '深色']) {
      await phone.press(new RegExp(`^${name}`), 'switch')
    }
    await phone.press(/^语言/)
    await phone.confirm(/English/, 'radio')
    await phone.find(/^Messages/)
    await phone.picture('settings')
    await phone.home()
    await phone.press('Family')
    await phone.find(/^Add family member/)
  }),
]
