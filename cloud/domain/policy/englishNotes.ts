import type { Language } from '../../contract/values/language'

/** What the policy files remark on a value, in English by its Chinese; a remark of several parts is told part by part. */
const ENGLISH_NOTES: Readonly<Record<string, string>> = Object.freeze({
  '来源没有写开始日期，按 2023 年职工门诊共济改革起算':
    'the source gives no first day; counted from the reform of 2023',
  '16 周岁及以下用材料': 'papers up to 16',
  '2024 年 10 月的省内跨统筹区名单里没有广东':
    'the list of October 2024 of provinces that share between cities lacks Guangdong',
  '2024 年 10 月省内跨统筹区共济的名单里没有辽宁':
    'the list of October 2024 of provinces that share between cities lacks Liaoning',
  '2024-10-20 以后加入，日期不详': 'joined after 2024-10-20; the day is not known',
  '2025 年 7 月仍为配偶、父母、子女，不含公婆岳父母':
    'in July 2025 still spouse, parents and children, without parents-in-law',
  '2025 年 9 月仍在调整': 'still being changed in September 2025',
  '29 个省份和兵团': '29 provinces and the Corps',
  '广东、辽宁不在其中': 'Guangdong and Liaoning are not among them',
  '4 月 13 日的文章仍写 700/500': 'an article of 13 April still says 700/500',
  '5 秒刷新、5 分钟有效的说法': 'it is also said: renewed after 5 seconds, valid for 5 minutes',
  '一个人只加入一个共济网，网内人数没有查到':
    'one person joins one sharing group; how many it may have was not found',
  一个额度管所有亲属: 'one limit for all relatives together',
  '一年累计最多 400 元': 'no more than ¥400 a year',
  一次结算只能使用一个共济账户的资金: 'money of one aid account only for each bill',
  '一说取消起付线，一说仍是 700/500':
    'one source says the deductible is gone, another that it is still 700/500',
  不再设封顶线: 'there is no ceiling any more',
  不支持住院和特殊门诊: 'neither hospital stays nor special outpatient care',
  '不要求在同一本户口簿上，也不因此免材料':
    'one household book is not asked for, nor does it spare the papers',
  两病门诊: 'outpatient care of two diseases',
  '两病门诊（高血压、糖尿病），封顶线没有查到':
    'outpatient care of two diseases (hypertension, diabetes); the ceiling was not found',
  主账户先付的说法: 'it is also said that the main account pays first',
  五万元的说法没有可靠来源: 'no reliable source says ¥50,000',
  '仅 1000 元以上的部分可供使用': 'only what is above ¥1,000 can be used',
  优先使用提供人账户的说法: 'it is also said that the giver’s account comes first',
  '住院、门诊慢特病、门诊、药店': 'hospital stays, chronic care, outpatient care, pharmacies',
  住院也可以: 'hospital stays, too',
  余额为零才可以用授权人的: 'the giver’s can be used only where one’s own is empty',
  '严格理解：有余额时这次不用': 'read strictly: with a balance it is not used this time',
  使用人已参加江西省职工或居民医保: 'the user is insured in Jiangxi',
  '保健品、体检不行': 'neither health products nor check-ups',
  先划拨到共济账户: 'moved to an aid account first',
  先将本人账户余额消费完毕: 'one’s own balance must be spent first',
  '全渠道当月超过 5 个': 'more than 5 in the month over all channels',
  全省规则一致: 'the same rules in the whole province',
  '公共卫生、体育健身、养生保健等不能': 'neither public health, sports nor wellness',
  '公共卫生、体育健身、养生保健等也不能': 'nor public health, sports and wellness',
  '公婆、岳父母、儿媳、女婿不是近亲属': 'parents-in-law, daughters- and sons-in-law are no close relatives',
  关系结束时余额退回: 'the balance goes back when the relation ends',
  '出生 90 天内缴出生当年的费，从出生之日起享受待遇':
    'paid within 90 days of birth for the year of birth, it covers from birth on',
  历年结余资金: 'credit of earlier years',
  '历年账户可付自费、自理': 'credit of earlier years can also pay what is not covered',
  '原文：跨省临时外出就医备案有效期原则上不少于 6 个月':
    'as written: a temporary filing in another province holds for 6 months at least',
  长期居住备案长期有效: 'a filing of residence holds without end',
  双方刷脸: 'a face check of both',
  '只能划拨超过 2000 元的部分': 'only what is above ¥2,000 can be moved',
  只能是主账户人或使用人之一: 'either the giver or the user, not both',
  可以接受几位: 'several can be received from',
  '可选开始日期，解绑时结束': 'the first day can be chosen; it ends with the link',
  '各地口头挂失的天数不一，没有查到全国的规定':
    'the days differ from place to place; no national rule was found',
  '各地大病另有规定，没有查到的不算':
    'major illness has rules of its own in each place; what was not found is not counted',
  '各地实现不一，没有查到规定': 'places do it differently; no rule was found',
  各省全部放宽到近亲属: 'all provinces have widened it to close relatives',
  同一户口本不用材料: 'no papers within one household book',
  同一篇又说没有统一封顶线: 'the same article also says that there is no common ceiling',
  含配偶父母: 'with the spouse’s parents',
  '国办发〔2021〕14号': 'State Council, document 14 of 2021',
  '国办发〔2024〕38号': 'State Council, document 38 of 2024',
  '国家平台只问是什么关系并要承诺书，没有列出名单':
    'the national platform asks for the relation and a commitment, without a list',
  内容站说九类近亲属: 'a website says nine kinds of close relatives',
  '国家平台多为即时，看不清的转人工':
    'the national platform mostly answers at once and leaves unclear photos to people',
  这里一律人工看一眼: 'here a person always looks',
  '在职为在岗职工年平均工资的 5%，退休 7%': 'employed: 5% of the average yearly wage, retired: 7%',
  两个数互相吻合: 'both numbers agree',
  在职非基层没有查到: 'for the employed above primary care it was not found',
  多个: 'several',
  多位: 'several',
  多名: 'several',
  '多数来源只说大于和小于 16 岁，刚满 16 岁没有说':
    'most sources speak of above and below 16 only, not of just 16',
  大学生: 'university students',
  大学生普通门诊: 'outpatient care of university students',
  '一级 90%–95% 是一个范围，不能用': 'for level 1 a range of 90%–95% is given, which cannot be used',
  夫妻双方父母: 'the parents of both spouses',
  '夫妻可以互相共济，各自备案': 'spouses can grant to each other, each by a filing',
  如父母各一次: 'such as once by father and once by mother',
  学生门诊: 'outpatient care of students',
  文章标题写的是阿拉善: 'the title of the article says Alxa',
  学生: 'students',
  别的文章另有说法: 'other articles say otherwise',
  '宣城：余额为零才可以用': 'Xuancheng: only where the balance is zero',
  家人出示授权人的电子凭证代扣: 'the relative shows the giver’s code',
  家庭医生升级包加基层就诊: 'with a family doctor’s package and care at a primary clinic',
  宽松理解: 'read generously',
  '宽松理解：用到零以后接着用授权人的': 'read generously: once it is used up the giver’s goes on',
  对每名成员设单次最高支付额度: 'a limit for each use by each member',
  居民医保定点医疗机构: 'contracted institutions of the resident insurance',
  居民普通门诊: 'outpatient care of residents',
  '开始不早于今天，结束不等于开始': 'it begins no earlier than today and does not end on its first day',
  '当年账户先付，再算起付线和统筹': 'this year’s credit pays first, then deductible and fund are counted',
  当年账户只付政策范围内的: 'this year’s credit pays covered costs only',
  成员已参加上海职工或居民医保: 'members are insured in Shanghai',
  成员按各自结算的先后用: 'members use it as they come to settle',
  '户主可设 0 到 999999999': 'the head of the group can set 0 to 999999999',
  按基金累计支付算: 'counted by what the fund has paid',
  按授权人账户余额由多到少: 'from the giver with the larger balance on',
  '按等级分别累计，全年一共不超过三级的起付线':
    'counted by level; in a year no more than that of level 3 in all',
  按绑定先后: 'by the time of linking',
  '按自然年累计，不是每次': 'counted over the calendar year, not for each visit',
  授权人和使用人均可解除: 'giver and user can both end it',
  改为年度限额: 'changed to a limit of the year',
  '文中三级 75%、二级 65%、一级 60%，级别越高报得越多，自相矛盾，不采用':
    'the text has 75%, 65% and 60% for levels 3, 2 and 1, more for higher levels, which contradicts itself; not used',
  '文中减去 6000 元，没有说明是大病起付线还是已付额':
    'the text takes off ¥6,000 without saying whether it is the deductible of major illness or what was paid',
  这里按大病起付线: 'here it is taken for the deductible of major illness',
  文中只举了退休人员在一级医院的例子: 'the text has an example of a retired person at level 1 only',
  文中是三甲医院: 'the text speaks of a top hospital of level 3',
  无统一封顶线: 'no common ceiling',
  日期不详: 'the day is not known',
  '社区首诊减 300 元': '¥300 less after a first visit at a community clinic',
  '旧文把 2 万元叫作支付限额，没有说按费用还是按基金支付算':
    'an older text calls ¥20,000 the limit, without saying whether of costs or of the fund’s part',
  '早先的规则：划入后归使用人': 'an earlier rule: once moved it belongs to the user',
  普通门诊限基层: 'outpatient care at primary clinics only',
  '未设置共济顺序，通过二次扫码代扣': 'no order is set; it is charged by a second scan',
  未证实: 'not confirmed',
  '本人账户可以付目录外项目，共济不可以': 'one’s own account can pay items that are not covered, aid cannot',
  次日: 'the next day',
  '每个渠道最多 6 个': '6 in each channel at most',
  '每天 1000 元的说法没有可靠来源': 'no reliable source says ¥1,000 a day',
  没有人数限制: 'no limit of people',
  '没有使用限额，用完为止': 'no limit of use until it is spent',
  没有写人数上限: 'no limit of people is written',
  没有可靠来源: 'no reliable source',
  没有可靠来源给出全国的限额: 'no reliable source gives a national limit',
  没有来源说哪里要两位经办同意: 'no source says where two clerks must agree',
  没有来源说成员能否自己解绑: 'no source says whether members can end it themselves',
  隐私起见两边都可以: 'for privacy’s sake both can',
  没有来源: 'no source',
  '未满 16 岁由家人代办': 'below 16 a relative does it',
  没有起付线: 'no deductible',
  '满 16 岁的成员本人刷脸': 'members of 16 and older do a face check',
  由发起人设定: 'set by the initiator',
  目录外不行: 'not for items outside of the list',
  '目录外能不能用共济，来源说法不一': 'sources differ on whether aid pays items outside of the list',
  目录给出比例的以目录为准: 'where the list gives a share, the list decides',
  直系: 'in the direct line',
  '签约转诊的减 300 元': '¥300 less on referral by a family doctor',
  '累计支付限额已达 8000 元后基金不再支付': 'beyond ¥8,000 in all the fund pays no more',
  绑定未满三个月的成员无法解绑: 'a member cannot be unlinked within three months',
  '结算单里账户有钱，仍有 15 元要付现金': 'a bill shows ¥15 in cash although the account had money',
  自行设置支付顺位: 'the order is set by oneself',
  药店和急救按其他医疗机构: 'pharmacies and ambulances count as other institutions',
  解绑不退回当月名额: 'ending a link does not give back the month’s place',
  '解绑后 3 个月不能再绑，没有可靠来源': 'no reliable source says that one cannot link again for 3 months',
  说可以买目录外药品: 'says that medicine outside of the list can be bought',
  说可以支付医保不覆盖的部分: 'says that what is not covered can be paid',
  '起付线以上 1 万元以内由统筹付，其余进大病':
    'above the deductible the fund pays up to ¥10,000, the rest goes to major illness',
  起付线以下也由基金付: 'the fund pays below the deductible, too',
  '较早的 APP 指南写绑定未满三个月不能解绑，现在是否仍然如此没有查到':
    'an earlier guide says that a link cannot be ended within three months; whether it is still so was not found',
  近亲属: 'close relatives',
  退休人员的例子: 'an example of a retired person',
  在职的没有查到: 'for the employed it was not found',
  长期有效: 'valid without end',
  '零差率甲类药 88%，账单里看不出，未计':
    'class A medicine at cost: 88%; bills do not show it, so it is not counted',
  诊查费: 'consultation fee',
  一般诊疗费: 'general treatment fee',
  甲等: 'grade A',
  乙等: 'grade B',
  丙等: 'grade C',
  特等: 'special grade',
})

const PARTS = '；'

/** A remark, or a word of a value that stands in no list of ours, in English; what is not known stays as it is. */
export function noteInEnglish(note: string): string {
  const whole = ENGLISH_NOTES[note]
  if (whole !== undefined) return whole
  return note
    .split(PARTS)
    .map((part) => ENGLISH_NOTES[part] ?? part)
    .join('; ')
}

/** The same in the language of a reader. */
export const noteIn = (note: string, language: Language): string =>
  language === 'en' ? noteInEnglish(note) : note
