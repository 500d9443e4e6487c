import type { Language } from '../../contract/values/language'

/** The answers of the policy files to the five official questions, in English by their Chinese. */
const ENGLISH_ANSWERS: Readonly<Record<string, string>> = Object.freeze({
  '可以接受几位家人的共济，没有查到人数上限。':
    'One can receive aid from several relatives; no limit was found.',
  '先用自己的个人账户，再按备案先后用家人的，可以调整先后。':
    'One’s own personal account first, then the relatives’ by the time of filing; the order can be changed.',
  '勾选承诺书，承诺添加的共济对象身份真实有效。':
    'By ticking a commitment that the relatives are who they are said to be.',
  '双方都在北京参保才可以。': 'Only where both are insured in Beijing.',
  '最多 8 位。': '8 at most.',
  '先用自己的账户，不够的用授权人的，再付现金。': 'One’s own account first, then the giver’s, then cash.',
  '2024 年 10 月起，省内各市之间可以共济。': 'Yes: since October 2024 between all cities of the province.',
  '2024 年 10 月起省内各市之间可以共济。': 'Yes: since October 2024 between all cities of the province.',
  '可以绑定配偶、父母、子女，随时增加或解除，没有写人数上限。':
    'Spouse, parents and children, added or removed at any time; no limit is written.',
  '一次结算只能用一位授权人的。': 'One giver only for each bill.',
  '先把自己的账户用完，才能用授权人的。': 'One’s own account must be used up before the giver’s can be used.',
  '双方都在山西省参保就可以。': 'Yes, where both are insured in Shanxi.',
  '可以给多位亲属共济。': 'To several relatives.',
  '可以接受多位亲属的共济。': 'From several relatives.',
  '自己的账户余额为零，才能用授权人的。': 'The giver’s account can be used only where one’s own is empty.',
  '上传使用人的身份证照片，并承诺。': 'By a photo of the user’s ID card and a commitment.',
  '自治区内各盟市之间可以共济。': 'Yes, between all cities and leagues of the autonomous region.',
  '先用自己的账户，不够的用家人的，再付现金。没有个人账户的，直接用家人的。':
    'One’s own account first, then the relatives’, then cash. Who has no personal account uses the relatives’ at once.',
  '可以把配偶、父母、子女作为共济成员，没有写人数上限。':
    'Spouse, parents and children can be members; no limit is written.',
  '一个人只能加入一个共济网。': 'One person can join one sharing group only.',
  '先用自己的历年结余，再用共济网里家人的历年结余，谁先结算谁先用。':
    'One’s own credit of earlier years first, then that of the relatives in the group; whoever settles first uses it first.',
  '签家庭共济承诺书。': 'By signing a commitment.',
  '上海是一个统筹区，成员都要在上海参保。': 'Shanghai is one pool: all members must be insured there.',
  '可以增加多位使用人，没有查到人数上限。': 'Several users can be added; no limit was found.',
  '在江苏医保云上签承诺书，不用交证明。':
    'By signing a commitment in the province’s app; no papers are needed.',
  '先用自己的历年结余，再按发起人设的顺序用家人的，一次结算只用一位家人的。':
    'One’s own credit of earlier years first, then the relatives’ in the order that the initiator set; one relative only for each bill.',
  '可以授权配偶、子女、父母，办事指南没有写人数上限（泰顺）。':
    'Spouse, children and parents; the guide writes no limit (Taishun).',
  '宁波：一个人只能加入一个共济网。别的市说法不一。':
    'Ningbo: one person can join one sharing group only. Other cities say different things.',
  '连本人最多 7 位。': '7 at most, oneself included.',
  '上传结婚证、户口簿等。': 'By uploading the marriage certificate, the household book or the like.',
  '先用自己的账户，再用划拨到共济账户的钱，再付现金。':
    'One’s own account first, then the money moved to the aid account, then cash.',
  '发邀请，成员刷脸同意。': 'By an invitation to which the member agrees with a face check.',
  '按本人意愿新增、取消或变更使用人，没有写人数上限。':
    'Users can be added, removed or changed as one likes; no limit is written.',
  '只能接受一位授权人的共济。': 'From one giver only.',
  '先用自己的个人账户，不足的用授权人的。': 'One’s own personal account first, then the giver’s.',
  '双方都在江西省参保就可以。': 'Yes, where both are insured in Jiangxi.',
  '最多 8 位：父亲、母亲、配偶各一位，子女不限。':
    '8 at most: one father, one mother, one spouse, any number of children.',
  '只能接受一位的共济。': 'From one relative only.',
  '授权人刷脸，开通和解除都要。': 'By a face check of the giver, for beginning and ending it.',
  '泰安：最多 8 位。全省常见的说法是 7 位。': 'Tai’an: 8 at most. For the province 7 is often said.',
  '泰安：只能接受一位的共济。': 'Tai’an: from one relative only.',
  '承诺就可以。': 'A commitment is enough.',
  '最多 6 位：父母、配偶各一位，子女不超过 3 位。':
    '6 at most: father, mother, spouse, and no more than 3 children.',
  '先用自己的账户，再用授权人的，再付现金。': 'One’s own account first, then the giver’s, then cash.',
  '先用自己的账户，再用授权人的，再付现金（许昌）。':
    'One’s own account first, then the giver’s, then cash (Xuchang).',
  '可以绑定多位，操作指南没有写人数上限；十堰、咸宁的说法是最多 6 位。':
    'Several; the guide writes no limit. Shiyan and Xianning say 6 at most.',
  '没有人数限制（十堰的说法）。': 'No limit (as Shiyan says).',
  '先用自己的账户；参加居民医保的父亲没有账户，直接用职工的。':
    'One’s own account first; a father with resident insurance has none and uses the employee’s at once.',
  '签承诺书。': 'By signing a commitment.',
  '湖北省内参保的近亲属都可以。': 'Yes, for all close relatives insured in Hubei.',
  '同时最多 10 位，一生最多 20 位不同的人。': '10 at the same time, and 20 different people in a lifetime.',
  '2025 年起先用自己的账户，再用家人的，余额多的先付。':
    'Since 2025 one’s own account first, then the relatives’; the larger balance pays first.',
  '使用人只能被绑定一次。': 'A user can be linked once only.',
  '没有人数限制。': 'No limit.',
  '没有先后。结算后再扫授权人的医保码，扫谁用谁。':
    'There is no order. After settling, the giver’s code is scanned: whose is scanned pays.',
  '承诺就可以，不用交证明。': 'A commitment is enough; no papers are needed.',
  '全省可以，规则一样。': 'Yes, in the whole province, by the same rules.',
  '先用自己的账户，不够的用主绑人的；没有账户的直接用主绑人的。':
    'One’s own account first, then that of the one who linked; who has none uses the latter at once.',
  '填写关系，确认知情同意书。': 'By naming the relation and agreeing to a statement of consent.',
  '一位职工可以同时绑定多位家庭成员。': 'One employee can link several relatives at the same time.',
  '可以接受两位职工亲属的共济，比如父亲和母亲。': 'From two employed relatives, such as father and mother.',
  '绑定时自己设支付顺位，第一顺位的余额不足，再用下一位的。':
    'In an order set when linking: where the first has not enough, the next one pays.',
  '签电子承诺书。': 'By signing an electronic commitment.',
  '可以，比如西安职工的账户可以给在宝鸡参保的家人用。':
    'Yes: an employee’s account in Xi’an can be used by a relative insured in Baoji.',
  '可以继续添加多位家庭成员，没有写人数上限。': 'More relatives can be added; no limit is written.',
  '读承诺书并确认；满 16 岁的成员本人刷脸。':
    'By reading and confirming a commitment; members of 16 and older do a face check.',
  '最多给 5 位近亲属共济。': 'To 5 close relatives at most.',
  '最多接受 3 位家人的共济。': 'From 3 relatives at most.',
  '先用自己的账户，再按您排的顺序用家人的，最后付现金。':
    'One’s own account first, then the relatives’ in the order that you set, then cash.',
  '写一份承诺书就可以，不用交证明。': 'A written commitment is enough; no papers are needed.',
  '示例省内都可以共济。跨省用医保钱包。':
    'Yes, in all of Sample Province. Across provinces there is the medical wallet.',
  '先结算本人的码，剩下的再扫家人的码付，15 分钟以内，最后付现金。':
    'One’s own code is settled first; the rest is paid by scanning a relative’s code within 15 minutes, then in cash.',
})

/** An answer in the language of a reader; one that is not known in English stays as the bureau wrote it. */
export const answerIn = (answer: string, language: Language): string =>
  language === 'en' ? (ENGLISH_ANSWERS[answer] ?? answer) : answer
