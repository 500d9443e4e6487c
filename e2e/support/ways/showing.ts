import { openCounter } from '../counter'
import { type Way, way } from './way'

/** A code lives for a minute. */
const MORE_THAN_A_LIFE_MS = 61_000

/** Showing a code, and looking at what became of it. */
export const showing: readonly Way[] = [
  way('[code] shown, renewed in silence, scanned and settled; the result leads to why', async (scene) => {
    const phone = await scene.openAs('陈静')
    await phone.press('医保码')
    const first = await phone.find(/^放大条形码/)
    await phone.skip(MORE_THAN_A_LIFE_MS)
    await phone.gone(first)
    await phone.find(/^放大条形码/)
    await phone.picture('code')
    const code = await phone.readCode()
    expect(code).toMatch(/^86\d{16}$/)

    const counter = await openCounter(scene.productUrl, 'wang-min')
    const visit = await counter.scan(code)
    await phone.see('已扫码')
    const { amounts } = await counter.settle(visit, '阿托伐他汀', 1)
    await phone.see('结算好了')
    await phone.see((amounts.totalFee / 100).toFixed(2))
    await phone.picture('result')
    await phone.press('看为什么是这个数')
    await phone.see('起付线')
    await phone.picture('explanation')
  }),

  way('[records] the family’s records, those of one person, and the details of one', async (scene) => {
    const phone = await scene.openAs('陈静')
    await phone.press('记录')
    await phone.see(/家里一共付了/)
    await phone.picture('records')
    await phone.press(/^全部家人|^看谁的记录/)
    await phone.confirm(/^爸爸/, 'radio')
    await phone.gone(/，我，/)
    await phone.press(/清河医院.*，爸爸，/)
    await phone.at('packages/record/detail/index')
    await phone.see('花的是谁的钱')
    await phone.see('费用明细')
    await phone.picture('detail')
  }),

  way('[messages] read, and all marked as read', async (scene) => {
    const phone = await scene.openAs('陈国栋')
    await phone.press('我的')
    await phone.press(/^消息/)
    await phone.picture('messages')
    await phone.press('全部标为已读')
    await phone.gone('全部标为已读')
  }),

  way('[diagnosis] a mother without a grant: each precondition, one by one', async (scene) => {
    const phone = await scene.openAs('林秀兰')
    await phone.press('我的')
    await phone.press(/^常见问题/)
    await phone.press('绑定成功了，为什么用不了？')
    await phone.press('查为什么不能用')
    await phone.at('packages/diagnosis/index/index')
    await phone.press('跳过，直接查')
    await phone.see('您参保正常')
    await phone.picture('diagnosis')
  }),
]
