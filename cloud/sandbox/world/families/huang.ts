import { yuan } from '../money'
import { employee, resident } from '../person'
import { GUANGZHOU } from '../regions'
import type { FamilyData } from '../types'

/** Guangdong: among several grantors the larger balance pays first; a name with ·. */
export const huang: FamilyData = {
  name: '黄家',
  people: [
    employee({
      id: 'huang-weiqiang',
      name: '黄伟强',
      idNumber: '990130198208080011',
      card: '990100000061',
      region: GUANGZHOU,
      household: '黄伟强家',
      phone: '19900000023',
      pin: '647281',
      opening: { 2023: yuan(600), 2024: yuan(900) },
      story: '广州职工：和妻子都给女儿开通了共济，谁的余额多先用谁的。',
    }),
    employee({
      id: 'gulinaer-aishan',
      name: '古丽娜尔·艾山',
      idNumber: '990130198601160026',
      card: '990100000062',
      region: GUANGZHOU,
      household: '黄伟强家',
      phone: '19900000024',
      pin: '930526',
      opening: { 2023: yuan(1100), 2024: yuan(1300) },
      story: '广州职工，姓名中间有“·”：写成“•”或“.”也认得。',
    }),
    resident({
      id: 'huang-bingkun',
      name: '黄炳坤',
      idNumber: '990130195303030019',
      card: '990100000063',
      region: GUANGZHOU,
      household: '黄炳坤家',
      phone: '19900000025',
      pin: '285047',
      story: '广州居民，73 岁：儿子绑定了他的码，还没有共济。',
    }),
    resident({
      id: 'huang-xiaohe',
      name: '黄小禾',
      idNumber: '99013020130601002X',
      card: '990100000064',
      region: GUANGZHOU,
      marks: ['学生'],
      household: '黄伟强家',
      pin: '571038',
      story: '13 岁：爸爸妈妈两份共济，看顺序由余额大小决定。',
    }),
  ],
}
