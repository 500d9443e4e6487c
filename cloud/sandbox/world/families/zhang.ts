import { yuan } from '../money'
import { employee, retiree } from '../person'
import { WUXI } from '../regions'
import type { FamilyData } from '../types'

/** Wuxi: only the rules of aid are known, those of settlement are not. */
export const zhang: FamilyData = {
  name: '张家',
  people: [
    employee({
      id: 'zhang-hongyuan',
      name: '张宏远',
      idNumber: '990120199304040011',
      card: '990100000051',
      region: WUXI,
      household: '张宏远家',
      phone: '19900000021',
      pin: '357904',
      opening: { 2024: yuan(2000) },
      story: '无锡职工，账户有 2,000 元：给爸爸开通了共济，和公布的例子一样。',
    }),
    retiree({
      id: 'zhang-fusheng',
      name: '张福生',
      idNumber: '990120196309190015',
      card: '990100000052',
      region: WUXI,
      household: '张福生家',
      phone: '19900000022',
      pin: '819360',
      opening: { 2024: yuan(100) },
      story: '无锡退休，账户有 100 元：无锡的报销规则没有查到依据，结算会说明缺哪一条。',
    }),
  ],
}
