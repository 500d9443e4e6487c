import type { Phrases } from '../phrase'

/** What is told of a use, a return, a reversal, a stay, a mismatch and a dispute (domain/visit/notices, domain/usage). */
export const USE_PHRASES: Phrases = Object.freeze({
  '{who}用了您的共济': '{who} used your aid',
  '{who}的费用结算好了': '{whose} bill was settled',
  '{who}在{place}用了您的共济 {amount} 元，您的账户还剩 {amount2} 元。':
    '{who} used ¥{amount} of your aid at {place}; ¥{amount2} are left in your account.',
  '{who}在{place}用了您的共济 {amount} 元。': '{who} used ¥{amount} of your aid at {place}.',
  '{who}在{place}花了 {amount} 元，医保报了 {amount2} 元。':
    'At {place} {whose} bill came to ¥{amount}, of which the insurance paid ¥{amount2}.',
  '家里付的是：{paid}。': 'The family paid: {paid}.',
  '其中用了您的共济 {amount} 元，您的账户还剩 {amount2} 元。':
    'Of this, ¥{amount} came out of your aid; ¥{amount2} are left in your account.',
  '其中用了您的共济 {amount} 元。': 'Of this, ¥{amount} came out of your aid.',
  '{who}的一笔费用已撤销': 'A bill of {whose} was reversed',
  '{who}在{place}的 {amount} 元 已撤销（{word}），钱都退回原处。':
    '{whose} bill of ¥{amount} at {place} was reversed ({word}); all the money went back to where it came from.',
  '{who}在{place}的费用已撤销。': '{whose} bill at {place} was reversed.',
  '您的共济 {amount} 元已退回您的账户。': '¥{amount} of your aid went back to your account.',
  '{who}的一笔费用退了一部分': 'A part of {whose} bill was returned',
  '{who}在{place}退了 {amount} 元 的项目（{word}），多付的都退回原处。':
    'Items for ¥{amount} of {whose} bill at {place} were returned ({word}); what was paid too much went back to where it came from.',
  '{who}在{place}退了一些项目。': 'Some items of {whose} bill at {place} were returned.',
  '有人用{who}的身份看病，被拦下了': 'Somebody came to see a doctor in {whose} name, and was stopped',
  '{place}核对后认为来的人不是{who}本人，没有结算，没有扣钱。':
    '{place} found that the person who came was not the one on the card or code ({who}). Nothing was settled, nothing was charged.',
  '如果不是家里人去的，请停用{who}的医保码，或打 12393。':
    'If it was nobody of your family, please suspend {whose} code, or call 12393.',
  '{who}办了入院登记': 'An admission to a hospital: {who}',
  '{who}在{place}办了入院登记。': 'Admitted at {place}: {who}.',
  '现在不扣钱，出院的时候一起结算。': 'Nothing is charged now; all is settled at discharge.',
  已经报给经办窗口: 'Reported to the insurance counter',
  '{place}的这一笔，窗口会核对，有结果告诉您。':
    'A clerk will look at this bill of {place} and tell you what comes of it.',
  '医保码已经停用，所有的码都作废了。': 'The code is suspended, and every code that was shown is void.',
  '看病请带身份证或社保卡。': 'To see a doctor, please bring the ID card or the insurance card.',
  '弄清楚以后可以刷脸恢复。': 'Once this is cleared up it can be restored by a face check.',
  '现在的码都作废了。': 'The codes shown now are void.',
  '要停用医保码，请本人在“我的”里办。': 'Only the person himself can suspend his code, under “Me”.',
  '您的共济已经先停一停，不会再用您的钱。': 'Your grant is paused: your money is not used any more.',
  '弄清楚以后可以恢复。': 'Once this is cleared up you can resume it.',
  '医保码照常能用。': 'The code works as before.',
  家人说您的一笔记录不对: 'A relative says that one of your records is not right',
  '家人报给经办窗口：{place}的一笔可能不是您办的。':
    'A relative told the insurance counter that a bill of {place} may not be yours.',
  '窗口会核对。': 'A clerk will look at it.',
  您报的记录有答复了: 'An answer about the record you reported',
  '{place}的这一笔：核对过了，这一笔是家里人办的，金额没有错。':
    'The bill of {place}: it was checked. Somebody of the family was there, and the amounts are right.',
  '{place}的这一笔：核对过了，医院药店会更正或者退费。':
    'The bill of {place}: it was checked. The hospital or pharmacy will correct it or give money back.',
  '请到原来的窗口办理。': 'Please go to the window where it was paid.',
  '{place}的这一笔：这一笔有疑问，已经转去查是不是有人冒用。':
    'The bill of {place}: it is doubtful, and was passed on to find out whether somebody misused the code.',
  '结果会再告诉您。': 'You will be told what comes of it.',
  '窗口说明：{text}': 'The clerk adds: {text}',
})
