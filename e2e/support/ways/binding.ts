import { chen } from '../../../cloud/sandbox/world/families/chen'
import { zhao } from '../../../cloud/sandbox/world/families/zhao'
import { openDesk } from '../desk'
import type { Phone } from './phone'
import { personOf, type Way, way } from './way'

const brother = personOf(chen, 'chen-lei')
const mother = personOf(zhao, 'sun-li')
const son = personOf(zhao, 'zhao-yiming')

interface Card {
  readonly name: string
  readonly idNumber: string
}

/** Fills in whom to bind, as far as the question how he consents. */
async function nameRelative(phone: Phone, relation: string, card: Card): Promise<void> {
  await phone.press(/家人是您的/)
  await phone.confirm(new RegExp(`^${relation}`), 'radio')
  await phone.fill('姓名', card.name)
  await phone.fill('身份证号', card.idNumber)
  await phone.press('下一步：怎么同意')
}

async function handIn(phone: Phone): Promise<void> {
  await phone.press(/^户口本.*拍照/)
  await phone.find(/^看大图：户口本/)
  await phone.gone(/^正在上传/, 'status')
  await phone.fill('签名', mother.name)
  await phone.press('提交审核')
  await phone.see(`绑定儿子 ${son.name}`)
}

/** Binding relatives. */
export const binding: readonly Way[] = [
  way(
    '[face-to-face] a brother who stands beside her is bound at once; he unbinds, and she shows no code of his',
    async (scene) => {
      const phone = await scene.openAs('陈静')
      await phone.press('家人')
      await phone.press('添加家人')
      await nameRelative(phone, '弟弟', brother)
      await phone.press('请家人刷脸')
      await phone.press('本人')
      await phone.see(`绑定弟弟 ${brother.name}`)
      await phone.picture('bound')
      await phone.home()
      await phone.press('出示弟弟的医保码')
      await phone.find(/^放大条形码/)

      const his = await scene.openAs(brother.name)
      await his.press('家人')
      await his.press(/管理姐姐/)
      await his.press('解除绑定')
      await his.see(/不能再出示您的码/)
      await his.confirm('解除绑定')
      await his.see('已解除')
      await phone.home()
      await phone.see('出示家人的码')
      await phone.gone('出示弟弟的医保码')
    },
  ),

  way(
    '[documents] a child is bound by documents: refused by the clerk with a reason, mended, passed, and used',
    async (scene) => {
      const desk = await openDesk(scene.productUrl, 'lin-xiao')
      const phone = await scene.openAs(mother.name)
      await phone.press('家人')
      await phone.press('添加家人')
      await nameRelative(phone, '儿子', son)
      await phone.press('去激活医保码')
      await phone.fill('6 位密码', '480613')
      await phone.fill('再输一遍', '480613')
      await phone.press('激活医保码')
      await phone.press('本人')
      await phone.press('下一步：怎么同意')

      // What is missing is said, and nothing is lost.
      await phone.press('提交审核')
      await phone.see(/还差照片/)
      await handIn(phone)
      await phone.picture('waiting')
      await desk.review(son.name, 'refuse', 'unreadable')

      await phone.home()
      await phone.press('我的')
      await phone.press(/^消息/)
      await phone.press(/照片看不清/)
      await phone.press('补好材料，再交一次')
      await nameRelative(phone, '儿子', son)
      await handIn(phone)
      await desk.review(son.name, 'pass', null)

      await phone.home()
      await phone.press('家人')
      await phone.press('出示儿子的码')
      await phone.find(/^放大条形码/)
    },
  ),
]
