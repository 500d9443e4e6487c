import { invite } from '../counter'
import { DAUGHTER, daughter, father } from '../familyWang'
import { type Way, way } from './way'

/** Coming in: by the platform's own log-in, and by an invitation. */
export const entering: readonly Way[] = [
  way(
    '[sign-in] at once, by the code of the platform: a new user, who still has to show who he is',
    async ({ open }) => {
      const phone = await open({ logInCode: `sandbox:ways-${process.pid}` })
      await phone.press('登录')
      await phone.press('一键登录')
      await phone.at('pages/home/index')
      await phone.press('实名认证')
      await phone.at('packages/account/verify/index')
      await phone.fill('姓名', daughter.name)
      await phone.fill('身份证号', daughter.idNumber)
      await phone.picture('verify')
    },
  ),

  way(
    '[invitation] opened from its link: a stranger cannot accept, the invited person consents by face',
    async (scene) => {
      const { name, idNumber } = daughter
      const token = await invite(scene.productUrl, father.id, { relation: DAUGHTER, name, idNumber })
      const scanned = `${scene.productUrl}/i/${token}`

      const strangers = await scene.open({ scanned })
      await strangers.press(/^以陈静进入/)
      await strangers.see('您登录的不是被邀请的人')
      await strangers.gone('刷脸同意')

      const phone = await scene.open({ scanned })
      await phone.press(new RegExp(`^以${name}进入`))
      await phone.see(/请您同意/)
      await phone.picture('invitation')
      await phone.press('刷脸同意')
      await phone.press('本人')
      await phone.see('已同意。')
    },
  ),
]
