import type { Phrases } from '../phrase'

/** Who the people of the sandbox are and what can be tried with them (sandbox/world). */
export const STORY_PHRASES: Phrases = Object.freeze({
  '每年给爸爸 1,000 元共济：去年用满过，今年只剩两百多。刚生了小宝，还没有身份证号，可以凭出生医学证明绑定。':
    'Gives her father ¥1,000 of aid a year: last year it was used up, of this year’s little more than ¥200 are left. Her newborn son has no ID number yet and can be linked by the birth certificate.',
  陈家: 'The Chen family',
  李家: 'The Li family',
  赵家: 'The Zhao family',
  沈家: 'The Shen family',
  王家: 'The Wang family',
  张家: 'The Zhang family',
  黄家: 'The Huang family',
  金家: 'The Jin family',
  罗家: 'The Luo family',
  方家: 'The Fang family',
  '{region}医保经办中心': 'Insurance bureau of {region}',
  '12 月 5 日满 16 周岁：把演示时间调过生日，看爷爷的绑定变成什么样。':
    'Turns 16 on 5 December: move the clock past the birthday and see what becomes of his grandfather’s link.',
  '13 岁：爸爸妈妈两份共济，看顺序由余额大小决定。':
    '13 years old: aid from both parents; see how the balances decide the order.',
  '5 岁，跟爸爸在一个户口本，妈妈不在：爸爸妈妈都绑定了他，看病用爸爸的共济。':
    '5 years old, in his father’s household book but not his mother’s: both linked him, and his bills use his father’s aid.',
  '9 岁，名字是生僻字：妈妈绑定了他，看病用妈妈的共济。':
    '9 years old, with a rare character in the name: his mother linked him, and his bills use her aid.',
  '上有老、下有小：能出示爸爸、妈妈和小满的码，爸爸和小满可以用她的账户，妈妈还没开通。':
    'Between parents and child: can show the codes of her father, her mother and Xiaoman; father and Xiaoman can use her account, mother has no aid yet.',
  '丹东江海卫生院收费员：一级医院，对照丹东公布的例子。':
    'Cashier of 江海卫生院: level 1, to compare with Dandong’s published example.',
  '丹东退休：在一级医院看病，和公布的例子对得上，看“为什么是这个数”。':
    'Retired in Dandong: care at level 1 that agrees with the published example; see “Why this amount”.',
  '刚装上小程序的新用户：从实名认证、刷脸、激活、设密码开始走一遍。':
    'Has just installed this: begin with verifying, the face check, activating and the PIN.',
  '北京云杉医院收费员：北京的起付线和分段比例，来自公开的真实规则。':
    'Cashier of 云杉医院: Beijing’s deductible and ratios, from the published rules.',
  '北京经办：看不到示例市的申请，也查不到示例市参保的人。':
    'Clerk of Beijing: sees no applications of Sample City and finds nobody insured there.',
  '北京职工：先给爸爸备案，爸爸自己的钱花完就先用她的。':
    'Employed in Beijing: she filed for her father first, so hers comes first once his own is spent.',
  '北京职工：后给爸爸备案，所以爸爸先用妹妹的。能出示爸爸的码。':
    'Employed in Beijing: he filed for his father later, so his sister’s money comes first. Can show his father’s code.',
  '北京退休，76 岁：自己的钱花完以后，按备案先后用女儿的、再用儿子的，他可以改顺序。':
    'Retired in Beijing, 76: once his own money is spent, his daughter’s is used, then his son’s, by the time of filing; he can change the order.',
  '名字里有扩展区的字；登录用的手机号，和参保登记的不是同一个。社保卡挂失后仍能用码。':
    'A rare character in the name; signs in with another phone number than the registered one. The card was reported lost, the code still works.',
  '安和儿童医院收费员：孩子看病，由爸爸妈妈出示码。':
    'Cashier of 安和儿童医院: children’s bills, with codes shown by their parents.',
  '小学生，没有手机：爸爸妈妈都绑定了她。外公再绑定，会因为满两位被拒绝。':
    'At school, without a phone: both parents linked her. If her grandfather links her, too, he is refused because two have.',
  '居民医保，自己没有账户：女儿小梅是职工，给他开通了共济，报销还是按居民的规则。':
    'Resident insurance without an account: his daughter Xiaomei is employed and gave him aid; what is paid still follows the residents’ rules.',
  '居民医保，还没激活自己的医保码：先激活，才能绑定儿子。':
    'Resident insurance, her own code not active yet: activate it first, then link her son.',
  '已经绑定了 5 位家人：再绑定刚出生的女儿，会因为满额被拒绝。生日是 2 月 29 日。':
    'Has linked 5 relatives already: linking the newborn daughter is refused because that is the limit. Born on 29 February.',
  '广州居民，73 岁：儿子绑定了他的码，还没有共济。':
    'Resident of Guangzhou, 73: his son linked his code; there is no aid yet.',
  '广州职工，姓名中间有“·”：写成“•”或“.”也认得。':
    'Employed in Guangzhou, with a “·” in the name: “•” or “.” is understood, too.',
  '广州职工：和妻子都给女儿开通了共济，谁的余额多先用谁的。':
    'Employed in Guangzhou: he and his wife both gave their daughter aid; the larger balance pays first.',
  '康宁社区收费员：签约家庭医生的人在这里报得更多。':
    'Cashier of 康宁社区卫生站: those with a family doctor are paid more here.',
  '待遇被冻结：有余额，但看病结算和给家人共济都会被拒绝，并说明原因。':
    'Frozen: there is money in the account, but bills and aid are refused, and he is told why.',
  '持外国人永久居留身份证的职工：号码以 9 开头，规则和别的职工一样，给儿子开通了共济。':
    'An employee with a foreigner’s permanent residence card: the number begins with 9, the rules are the same; gave her son aid.',
  '断缴欠费：看病不能用医保结算，也不能给家人共济。':
    'In arrears: neither can his bills be paid by the insurance, nor can he give aid.',
  '无锡职工，账户有 2,000 元：给爸爸开通了共济，和公布的例子一样。':
    'Employed in Wuxi with ¥2,000 in the account: gave his father aid, as in the published example.',
  '无锡退休，账户有 100 元：无锡的报销规则没有查到依据，结算会说明缺哪一条。':
    'Retired in Wuxi with ¥100 in the account: no source was found for Wuxi’s ratios, and settling says which one is missing.',
  '李明的奶奶，88 岁，没有手机：带社保卡看病，用孙子李明的共济，不用出示任何码。':
    'Li Ming’s grandmother, 88, without a phone: she brings her card and uses her grandson’s aid without showing any code.',
  '李明的妈妈，退休，签了家庭医生：同样的单子，在社区看报得更多。今早李明转来一笔，等着她收。':
    'Li Ming’s mother, retired, with a family doctor: the same bill is paid better at the community clinic. This morning Li Ming sent her money, which she has to accept.',
  '李明的妻子，和丈夫不在一个户口本：新生女儿的绑定申请正等着审核。':
    'Li Ming’s wife, in another household book than her husband: her application to link the newborn daughter is being reviewed.',
  '李明的爸爸，退休：和老伴互相开通了共济，今年住过一次院；医保钱包里有李明每月自动转来的钱。':
    'Li Ming’s father, retired: he and his wife gave each other aid, and he was in hospital this year; his medical wallet holds what Li Ming sends every month.',
  '松鹤医院另一个窗口：试试两个窗口抢扫同一个码，只有一个成功。':
    'Another window of 松鹤医院: try scanning one code at both; only one succeeds.',
  '松鹤医院收费员：扫码、录明细、预结算、结算、撤销，全程可以不用鼠标。':
    'Cashier of 松鹤医院: scan, enter, quote, settle and reverse, all without a mouse.',
  '清河医院收费员：二级医院，同样的单子报得比三级多。':
    'Cashier of 清河医院: level 2, where the same bill is paid better than at level 3.',
  '示例二市职工：给妈妈开通了共济。那里要二次扫码，妈妈结算后再扫她的码，15 分钟以内。':
    'Employed in the Second Sample City: gave her mother aid. There a second scan is needed: after the mother’s bill is settled her code is scanned, too, within 15 minutes.',
  '示例二市退休：账户只有 60 元，不够的扫女儿罗云的码付。':
    'Retired in the Second Sample City: ¥60 in the account; the rest is paid by scanning her daughter Luo Yun’s code.',
  '示例市经办，也是陈家的儿子：打开妈妈的申请会被拒绝，要交给同事办。':
    'Clerk of Sample City and a son of the Chen family: opening his mother’s application is refused; a colleague has to do it.',
  '示例市经办，林晓的同事：成人凭材料的绑定和投诉解绑要两位经办同意，她来复核。':
    'Clerk of Sample City, a colleague: adults linked by papers and links ended on complaint need two clerks; she is the second.',
  '示例市经办：审核绑定申请，对着照片核对，通过，或按原因退回。':
    'Clerk of Sample City: reviews applications beside their photos, and passes them or sends them back by reason.',
  '福州职工：给爸爸开通了共济，钱要先划拨过去，账户里得留 2,000 元，每月一次。这个月已经划过。':
    'Employed in Fuzhou: gave her father aid, but money has to be moved first; ¥2,000 must stay, once a month. This month’s was moved.',
  '福州退休：刷脸同意了女儿的共济。她划拨来的钱在他的共济账户里，看病时在自己的账户之后花。':
    'Retired in Fuzhou: he agreed to his daughter’s aid by a face check. What she moved is in his aid account and is used after his own.',
  '福康大药房收银员：保健品不能用账户和共济，结算前会提醒。':
    'Cashier of 福康大药房: neither account nor aid pays for health products, and a warning says so first.',
  '赵小梅刚出生的儿子，还没有身份证号：用出生医学证明编号 Z990100001 和妈妈的刷脸绑定。':
    'Zhao Xiaomei’s newborn son, without an ID number: link him by the birth certificate Z990100001 and his mother’s face check.',
  '还没满月的新生儿，还没有卡，也没有人绑定成功：试试用出生医学证明绑定。':
    'Not a month old, without a card, and nobody has linked her yet: try it by the birth certificate.',
  '陈静的丈夫：能出示陈静的码，陈静可以用他的账户。小满有两位家长绑定，满了。':
    'Chen Jing’s husband: can show her code, and she can use his account. Xiaoman is linked by both parents, and that is the limit.',
  '陈静的外婆，88 岁，没有手机：户口本照片反光被退回一次，等着重拍。可以带身份证到窗口看病。':
    'Chen Jing’s grandmother, 88, without a phone: the photo of the household book had a reflection and was sent back; it waits for another. She can go to a window with her ID card.',
  '陈静的妈妈，居民医保：码能由陈静出示，却没有人给她开通共济。试试“为什么不能用”。':
    'Chen Jing’s mother, resident insurance: Chen Jing can show her code, but nobody gave her aid. Try “Why it cannot be used”.',
  '陈静的弟弟：也给爸爸开通了共济，排在陈静后面，没有设上限。绑定外婆的申请要补一份材料。':
    'Chen Jing’s brother: he, too, gave his father aid, after Chen Jing and without limits. His application to link his grandmother needs one more paper.',
  '陈静的爸爸，退休：自己账户快用完了，接下来用陈静的共济，再用陈磊的。会用手机，也常带卡。':
    'Chen Jing’s father, retired: his own account is nearly used up; then comes Chen Jing’s aid, then Chen Lei’s. He uses a phone, and often brings his card.',
})
