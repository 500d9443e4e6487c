import { yuan } from '../money'
import { employee, retiree } from '../person'
import { SECOND_CITY } from '../regions'
import type { FamilyData } from '../types'

/** 示例二市 pays by a second scan: first the patient's code, then a relative's. */
export const luo: FamilyData = {
  name: '罗家',
  people: [
    employee({
      id: 'luo-yun',
      name: '罗云',
      idNumber: '990120199005060020',
      card: '990100000081',
      region: SECOND_CITY,
      household: '罗云家',
      phone: '19900000071',
      pin: '572946',
      opening: { 2024: yuan(800) },
      story: '示例二市职工：给妈妈开通了共济。那里要二次扫码，妈妈结算后再扫她的码，15 分钟以内。',
    }),
    retiree({
      id: 'luo-guifen',
      name: '罗桂芬',
      idNumber: '990120196102110022',
      card: '990100000082',
      region: SECOND_CITY,
      household: '罗桂芬家',
      phone: '19900000072',
      pin: '683057',
      opening: { 2024: yuan(60) },
      marks: ['异地备案'],
      story: '示例二市退休：账户只有 60 元，不够的扫女儿罗云的码付。',
    }),
  ],
}
