import { yuan } from '../money'
import { employee, resident, retiree } from '../person'
import { SAMPLE_CITY } from '../regions'
import type { FamilyData } from '../types'

/** Names that are hard to type, a foreign resident, a frozen standing, a changed phone number. */
export const shen: FamilyData = {
  name: '沈家',
  people: [
    retiree({
      id: 'shen-ji-an',
      name: '沈𠮷安',
      idNumber: '990104196107070015',
      card: '990100000031',
      cardState: 'lost',
      region: SAMPLE_CITY,
      household: '沈𠮷安家',
      phone: '19900000035',
      login: { phone: '19900000015', verified: true },
      pin: '694820',
      opening: { 2023: yuan(1300), 2024: yuan(1650) },
      story: '名字里有扩展区的字；登录用的手机号，和参保登记的不是同一个。社保卡挂失后仍能用码。',
    }),
    employee({
      id: 'shen-zhiyuan',
      name: '沈志远',
      idNumber: '99010419831111001X',
      card: '990100000032',
      region: SAMPLE_CITY,
      standing: 'frozen',
      household: '沈志远家',
      phone: '19900000016',
      pin: '173958',
      opening: { 2023: yuan(500), 2024: yuan(1100) },
      story: '待遇被冻结：有余额，但看病结算和给家人共济都会被拒绝，并说明原因。',
    }),
    employee({
      id: 'emma-lindqvist',
      name: 'EMMA LINDQVIST',
      idNumber: '999752198503270028',
      card: '990100000033',
      region: SAMPLE_CITY,
      household: '沈志远家',
      phone: '19900000017',
      pin: '250681',
      opening: { 2023: yuan(700), 2024: yuan(1400) },
      story: '持外国人永久居留身份证的职工：号码以 9 开头，规则和别的职工一样，给儿子开通了共济。',
    }),
    resident({
      id: 'shen-yan',
      name: '沈䶮',
      idNumber: '990104201709090017',
      card: '990100000034',
      region: SAMPLE_CITY,
      marks: ['学生'],
      household: '沈志远家',
      pin: '742016',
      story: '9 岁，名字是生僻字：妈妈绑定了他，看病用妈妈的共济。',
    }),
  ],
}
