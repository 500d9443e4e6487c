import { busiestSecond, LIMITS } from './measures'
import { type Way, way } from './way'

const A_WHILE_MS = 3_000

/** Nobody touches the phone. */
export const resting: readonly Way[] = [
  way(
    '[code] on no main page, the code’s included, is anything drawn more than 20 times a second at rest',
    async (scene) => {
      const phone = await scene.openAs('陈静')
      const rest = async () =>
        expect(busiestSecond(await phone.rest(A_WHILE_MS))).toBeLessThanOrEqual(LIMITS.idleDrawsInASecond)
      for (const tab of ['家人', '记录', '我的', '首页']) {
        await phone.press(tab)
        await rest()
      }
      await phone.press('医保码')
      await phone.find(/^放大条形码/)
      await rest()
    },
  ),
]
