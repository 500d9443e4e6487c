import { yuan } from '../money'
import { employee, retiree } from '../person'
import { FUZHOU } from '../regions'
import type { FamilyData } from '../types'

/** 福州 lets nobody's account pay for another: money is moved into a 共济账户 first, above 2,000, once a month. */
export const fang: FamilyData = {
  name: '方家',
  people: [
    employee({
      id: 'fang-xiaowen',
      name: '方晓雯',
      idNumber: '990150198803060029',
      card: '990100000091',
      region: FUZHOU,
      household: '方晓雯家',
      phone: '19900000081',
      pin: '415926',
      opening: { 2024: yuan(2300) },
      yearly: { 2025: yuan(1500), 2026: yuan(1600) },
      story: '福州职工：给爸爸开通了共济，钱要先划拨过去，账户里得留 2,000 元，每月一次。这个月已经划过。',
    }),
    retiree({
      id: 'fang-jianguo',
      name: '方建国',
      idNumber: '990150195807120013',
      card: '990100000092',
      region: FUZHOU,
      household: '方建国家',
      phone: '19900000082',
      pin: '926535',
      opening: { 2024: yuan(120) },
      story: '福州退休：刷脸同意了女儿的共济。她划拨来的钱在他的共济账户里，看病时在自己的账户之后花。',
    }),
  ],
}
