import { type Way, way } from './way'

/** Lending one's account to relatives, and sending them money. */
export const money: readonly Way[] = [
  way('[grant] given with a cap, changed, paused, taken up again, ended', async (scene) => {
    const phone = await scene.openAs('陈静')
    await phone.press('家人')
    await phone.press('给家人开通共济')
    await phone.press(/^妈妈/, 'radio')
    await phone.press('下一步：用多少')
    await phone.fill('每年最多', 'abc')
    await phone.press('下一步：确认')
    await phone.see(/请填金额/)
    await phone.fill('每年最多', '800')
    await phone.press('下一步：确认')
    await phone.fill('签名', '陈静')
    await phone.press('给妈妈开通共济')
    await phone.see('正在生效')
    await phone.see('/ 800.00 元')
    await phone.picture('grant')

    await phone.press('改额度')
    await phone.fill('每年最多', '600')
    await phone.press('保存')
    await phone.see('/ 600.00 元')
    await phone.press('先停一停')
    await phone.see('已暂停')
    await phone.press('恢复使用')
    await phone.see('正在生效')
    await phone.press('结束共济')
    await phone.see(/家人不能再用您的钱/)
    await phone.confirm('结束共济')
    await phone.see('已结束')
  }),

  way('[order] a father puts his son before his daughter', async (scene) => {
    const phone = await scene.openAs('王砚秋')
    const openOrder = async () => {
      await phone.press('家人')
      await phone.press('排先后')
      await phone.see('您看病，按这个顺序花')
    }
    await openOrder()
    await phone.see(/女儿.*儿子/)
    await phone.press('女儿往后')
    await phone.see(/儿子.*女儿/)
    await phone.press('保存顺序')
    await phone.at('pages/family/index')
    await openOrder()
    await phone.see(/儿子.*女儿/)
  }),

  way('[wallet] what a son sent this morning is accepted', async (scene) => {
    const phone = await scene.openAs('张桂英')
    await phone.press('我的')
    await phone.press(/^医保钱包/)
    await phone.picture('wallet')
    const waiting = await phone.find(/^收下.*转来的/)
    await phone.press(waiting)
    await phone.gone(waiting)
    await phone.press(/^转账记录/)
    await phone.at('packages/wallet/history/index')
    await phone.press('收到的', 'radio')
    await phone.see('已接收')
  }),
]
