import { yuan } from '../money'
import { employee, resident } from '../person'
import { SAMPLE_CITY } from '../regions'
import type { FamilyData } from '../types'

/** A resident father helped by his employed daughter; a son in arrears; a grandson about to turn sixteen. */
export const zhao: FamilyData = {
  name: '赵家',
  people: [
    resident({
      id: 'zhao-defu',
      name: '赵德福',
      idNumber: '990103195706220010',
      card: '990100000021',
      region: SAMPLE_CITY,
      household: '赵德福家',
      phone: '19900000010',
      pin: '436071',
      story: '居民医保，自己没有账户：女儿小梅是职工，给他开通了共济，报销还是按居民的规则。',
    }),
    employee({
      id: 'zhao-xiaomei',
      name: '赵小梅',
      idNumber: '990103198510090027',
      card: '990100000022',
      region: SAMPLE_CITY,
      household: '赵小梅家',
      phone: '19900000011',
      pin: '905173',
      opening: { 2022: yuan(900), 2023: yuan(1400), 2024: yuan(1500) },
      story:
        '每年给爸爸 1,000 元共济：去年用满过，今年只剩两百多。刚生了小宝，还没有身份证号，可以凭出生医学证明绑定。',
    }),
    employee({
      id: 'zhao-jianjun',
      name: '赵建军',
      idNumber: '990103198301250012',
      card: '990100000023',
      region: SAMPLE_CITY,
      standing: 'arrears',
      household: '赵建军家',
      phone: '19900000012',
      pin: '627394',
      opening: { 2023: yuan(210), 2024: yuan(640) },
      story: '断缴欠费：看病不能用医保结算，也不能给家人共济。',
    }),
    resident({
      id: 'sun-li',
      name: '孙丽',
      idNumber: '990103198505300026',
      card: '990100000024',
      region: SAMPLE_CITY,
      household: '赵建军家',
      phone: '19900000013',
      story: '居民医保，还没激活自己的医保码：先激活，才能绑定儿子。',
    }),
    resident({
      id: 'zhao-yiming',
      name: '赵一鸣',
      idNumber: '990103201012050019',
      card: '990100000025',
      region: SAMPLE_CITY,
      marks: ['学生'],
      household: '赵建军家',
      phone: '19900000014',
      pin: '381526',
      story: '12 月 5 日满 16 周岁：把演示时间调过生日，看爷爷的绑定变成什么样。',
    }),
  ],
}
