import type { Phone } from './phone'
import { type Way, way } from './way'

const PIN = '480613'
const OTHER_PIN = '590724'

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

/** The code's PIN, and stopping the code. */
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
]
