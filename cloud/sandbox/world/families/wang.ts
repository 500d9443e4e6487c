import { yuan } from '../money'
import { employee, retiree } from '../person'
import { BEIJING } from '../regions'
import type { FamilyData } from '../types'

/** Beijing: two children help their father, in the order of filing. */
export const wang: FamilyData = {
  name: '王家',
  people: [
    retiree({
      id: 'wang-yanqiu',
      name: '王砚秋',
      idNumber: '990110195010010019',
      card: '990100000041',
      region: BEIJING,
      household: '王砚秋家',
      phone: '19900000018',
      pin: '508137',
      opening: { 2024: yuan(160) },
      yearly: { 2025: yuan(1300), 2026: yuan(1300) },
      story: '北京退休，76 岁：自己的钱花完以后，按备案先后用女儿的、再用儿子的，他可以改顺序。',
    }),
    employee({
      id: 'wang-yizhou',
      name: '王一舟',
      idNumber: '990110198106180016',
      card: '990100000042',
      region: BEIJING,
      household: '王一舟家',
      phone: '19900000019',
      pin: '961742',
      opening: { 2023: yuan(1200), 2024: yuan(2100) },
      yearly: { 2025: yuan(2400), 2026: yuan(2500) },
      story: '北京职工：后给爸爸备案，所以爸爸先用妹妹的。能出示爸爸的码。',
    }),
    employee({
      id: 'wang-yifan',
      name: '王一帆',
      idNumber: '990110198412240021',
      card: '990100000043',
      region: BEIJING,
      household: '王一帆家',
      phone: '19900000020',
      pin: '480275',
      opening: { 2024: yuan(900) },
      yearly: { 2025: yuan(1500), 2026: yuan(1600) },
      story: '北京职工：先给爸爸备案，爸爸自己的钱花完就先用她的。',
    }),
  ],
}
