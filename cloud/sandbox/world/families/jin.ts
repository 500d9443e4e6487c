import { yuan } from '../money'
import { employee, retiree } from '../person'
import { DANDONG } from '../regions'
import type { FamilyData } from '../types'

/** Dandong: the published example of a retired person at a hospital of the first level. */
export const jin: FamilyData = {
  name: '金家',
  people: [
    retiree({
      id: 'jin-yongzhe',
      name: '金永哲',
      idNumber: '990140195802140012',
      card: '990100000071',
      region: DANDONG,
      household: '金永哲家',
      phone: '19900000026',
      pin: '402685',
      opening: { 2023: yuan(900), 2024: yuan(1100) },
      yearly: { 2025: yuan(1200), 2026: yuan(1200) },
      story: '丹东退休：在一级医院看病，和公布的例子对得上，看“为什么是这个数”。',
    }),
    employee({
      id: 'jin-meihua',
      name: '金美花',
      idNumber: '990140198509250021',
      card: '990100000072',
      region: DANDONG,
      household: '金美花家',
      phone: '19900000027',
      login: { phone: '19900000027', verified: false },
      opening: { 2024: yuan(1500) },
      yearly: { 2025: yuan(1600), 2026: yuan(1600) },
      story: '刚装上小程序的新用户：从实名认证、刷脸、激活、设密码开始走一遍。',
    }),
  ],
}
