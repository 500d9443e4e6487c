import { defineRefusals } from './define'

/** 106xx: 家庭共济. */
export const aidRefusals = defineRefusals({
  AID_SELF: {
    number: 10601,
    sentence: '不能授权给自己。自己看病会先用自己的账户。',
    english: 'You cannot grant to yourself. Your own bills use your own account first.',
    meaning: 'Grantor and beneficiary are the same.',
  },
  AID_NO_ACCOUNT: {
    number: 10602,
    sentence: '只有职工医保有个人账户。{name}参加的是居民医保，没有可以共济的钱。',
    english:
      'Only employee insurance has a personal account. {name} has resident insurance and no money to share.',
    meaning: 'The grantor has no personal account (390).',
  },
  AID_NOT_OPEN: {
    number: 10603,
    sentence: '{region}还没有开通家庭共济。',
    english: '{region} does not offer family aid yet.',
    meaning: 'The region’s policy has it switched off.',
  },
  AID_RELATION_NOT_ALLOWED: {
    number: 10604,
    sentence: '按{region}的规定，“{relation}”不能共济。可以共济的有：{allowed}。',
    english: 'By the rules of {region}, “{relation}” cannot share an account. Those who can: {allowed}.',
    meaning: 'The region’s list lacks the relation.',
  },
  AID_BENEFICIARY_UNINSURED: {
    number: 10605,
    sentence: '{name}现在的参保状态是“{standing}”，不能使用共济。请先恢复参保。',
    english:
      'The insurance of {name} is now “{standing}”, so aid cannot be used. Please have it restored first.',
    meaning: 'The beneficiary must be insured.',
  },
  AID_GRANTOR_UNINSURED: {
    number: 10606,
    sentence: '您现在的参保状态是“{standing}”，不能授权。请先恢复参保。',
    english: 'Your insurance is now “{standing}”, so you cannot grant. Please have it restored first.',
    meaning: 'The grantor must be insured.',
  },
  AID_AREA: {
    number: 10607,
    sentence: '{name}在{theirRegion}参保，不在{region}的共济范围内。跨省可以用医保钱包转账。',
    english:
      '{name} is insured in {theirRegion}, outside the area in which {region} shares accounts. Between provinces you can send money by the medical wallet.',
    meaning: 'Different area than the grantor’s policy allows (pool, province, country).',
  },
  AID_BENEFICIARY_LIMIT: {
    number: 10608,
    sentence: '最多授权 {limit} 位家人，已经满了。请先结束一位。',
    english: 'You can grant to {limit} relatives at most, and that is reached. Please end one first.',
    meaning: 'The policy’s number of beneficiaries.',
  },
  AID_GRANTOR_LIMIT: {
    number: 10609,
    sentence: '{name}已经有 {limit} 位家人给他共济，不能再加。',
    english: '{name} already receives aid from {limit} relatives; no more can be added.',
    meaning: 'The policy’s number of grantors for one beneficiary.',
  },
  AID_BOTH_ROLES: {
    number: 10610,
    sentence: '按{region}的规定，给别人共济的人不能再用别人的。',
    english: 'By the rules of {region}, someone who gives aid cannot use the aid of others.',
    meaning: 'Regions where nobody may be grantor and beneficiary at once.',
  },
  GRANT_EXISTS: {
    number: 10611,
    sentence: '您已经给{name}开通了共济。要改额度请到“共济”里改。',
    english: 'You share your account with {name} already. To change the limits, go to “Aid”.',
    meaning: 'An active grant of this pair.',
  },
  GRANT_ENDED: {
    number: 10612,
    sentence: '这份共济已经结束。要再用请重新开通。',
    english: 'This grant has ended. To use it again, please make a new one.',
    meaning: 'Changing an ended grant.',
  },
  GRANT_DATES: {
    number: 10613,
    sentence: '日期不对：开始不能早于今天，结束要晚于开始。',
    english: 'The dates are wrong: the start cannot be before today, and the end must be after the start.',
    meaning: 'Validity dates out of order.',
  },
  GRANT_CHANGED: {
    number: 10614,
    sentence: '这份共济刚被改过。请刷新后再改。',
    english: 'This grant was changed a moment ago. Please refresh, then change it.',
    meaning: 'The version sent is not the current one.',
  },
  CAP_NOT_OFFERED: {
    number: 10615,
    sentence: '{region}没有这种额度。可以设的有：{allowed}。',
    english: '{region} has no limit of this kind. You can set: {allowed}.',
    meaning: 'A cap period which the region does not offer.',
  },
  ORDER_NOT_YOURS: {
    number: 10616,
    sentence: '{region}的共济顺序由规定决定，不能自己排。',
    english: 'In {region} the order of aid is fixed by its rules; you cannot set it yourself.',
    meaning: 'The region does not let the beneficiary choose the order.',
  },
  ORDER_INCOMPLETE: {
    number: 10617,
    sentence: '排序里少了或多了一份共济。请刷新后再排。',
    english: 'The order has one grant too few or too many. Please refresh and sort again.',
    meaning: 'The list must hold each active received grant once.',
  },
  AID_RELATION_FULL: {
    number: 10618,
    sentence: '按{region}的规定，“{relation}”最多授权 {limit} 位，已经满了。请先结束一位。',
    english:
      'By the rules of {region} you can grant to {limit} of “{relation}” at most, and that is reached. Please end one first.',
    meaning: 'One father, one mother, one spouse, so many children: the region’s limit by relation.',
  },
  AID_LIFETIME_LIMIT: {
    number: 10619,
    sentence: '按{region}的规定，累计最多授权 {limit} 位不同的家人，已经满了。',
    english:
      'By the rules of {region} you can grant to {limit} different relatives in all, and that is reached.',
    meaning: 'The number of different beneficiaries ever; ending a grant does not give one back.',
  },
  AID_BALANCE_LOW: {
    number: 10620,
    sentence: '个人账户余额不到 {limit} 元，还不能授权。',
    english: 'Your personal account holds less than ¥{limit}, so you cannot grant yet.',
    meaning: 'The region asks for a balance before a grant.',
  },
  AID_CONSENT_NEEDED: {
    number: 10621,
    sentence: '按{region}的规定，要{name}本人同意才能共济。请他在自己的手机上刷脸同意，或者一起到窗口办理。',
    english:
      'By the rules of {region}, {name} must agree before sharing. Please have them agree by face check on their own phone, or go to a counter together.',
    meaning: 'A region where the beneficiary takes part, and he has not consented.',
  },
  GRANT_DATES_FIXED: {
    number: 10622,
    sentence: '按{region}的规定，共济的起止日期不能自己定。请不要填日期。',
    english: 'By the rules of {region} you cannot choose the dates of a grant. Please leave them empty.',
    meaning: 'A region in which grants begin at once and have no last day of choice.',
  },
  GRANT_TOO_LONG: {
    number: 10623,
    sentence: '按{region}的规定，一次最多授权 {days} 天。请把结束日期提前。',
    english: 'By the rules of {region} a grant lasts {days} days at most. Please choose an earlier end.',
    meaning: 'The last day lies too far ahead.',
  },
  GRANT_LOCKED: {
    number: 10624,
    sentence: '按{region}的规定，授权满 {days} 天才能结束。最早可以在 {from} 结束。',
    english: 'By the rules of {region} a grant can be ended after {days} days. The earliest day is {from}.',
    meaning: 'A region with a lock period.',
  },
  GRANT_REVOKE_LIMIT: {
    number: 10625,
    sentence: '按{region}的规定，一年最多结束 {limit} 次，今年已经用完了。',
    english: 'By the rules of {region} you can end grants {limit} times a year, and this year’s are used up.',
    meaning: 'A region that counts how often grants are ended.',
  },
  SCENE_NOT_OFFERED: {
    number: 10626,
    sentence: '{region}的共济不能用在“{asked}”。可以选的有：{allowed}。',
    english: 'Aid in {region} cannot be used for “{asked}”. You can choose: {allowed}.',
    meaning: 'A grantor limited his grant to what the region does not let aid pay anyway.',
  },
  INSTITUTION_UNKNOWN: {
    number: 10627,
    sentence: '没有找到您选的医院或药店。请从名单里重新选。',
    english: 'The hospital or pharmacy that you chose was not found. Please choose it from the list again.',
    meaning: 'A grant was limited to an institution that is not in the list.',
  },
  GRANT_ONE_BILL: {
    number: 10628,
    sentence: '这份共济只用一次，不能改。不想给用了，可以结束它。',
    english:
      'This grant is for one bill only and cannot be changed. If you no longer want it, you can end it.',
    meaning: 'Changing the terms of a grant that was given for one bill.',
  },
  GRANT_WAITS: {
    number: 10629,
    sentence: '已经请{name}同意了，要等他刷脸答复。',
    english: '{name} was asked to agree already. Please wait for the answer by face check.',
    meaning: 'A proposed grant of this pair waits for the beneficiary already.',
  },
  GRANT_NOT_PROPOSED: {
    number: 10630,
    sentence: '这份共济已经答复过，或者过了期。要用请家人再发一次。',
    english:
      'This grant was answered already, or has lapsed. If it is needed, ask your relative to send it again.',
    meaning: 'Answering a proposal that was answered, taken back, or lapsed.',
  },
  AID_REQUEST_SELF: {
    number: 10631,
    sentence: '不用向自己求助。自己看病会先用自己的账户。',
    english: 'You need not ask yourself for help. Your own bills use your own account first.',
    meaning: 'The one who is asked is the one who asks.',
  },
  AID_REQUEST_AMOUNT: {
    number: 10632,
    sentence: '请填要用多少钱，最少 {least} 元，最多 {most} 元。',
    english: 'Please enter how much is needed: from ¥{least} to ¥{most}.',
    meaning: 'The amount of an aid request is out of bounds; the bounds are ours.',
  },
  AID_REQUEST_DATES: {
    number: 10633,
    sentence: '请选今天到 {last} 之间的一天。',
    english: 'Please choose a day between today and {last}.',
    meaning: 'An aid request may be valid for so many days at most; the limit is ours.',
  },
  AID_REQUEST_WAITS: {
    number: 10634,
    sentence: '已经问过{name}了，还没答复。可以先收回，再重新问。',
    english:
      'You asked {name} already and there is no answer yet. You can take the request back and ask anew.',
    meaning: 'One open request to one relative at a time.',
  },
  AID_REQUEST_TOO_MANY: {
    number: 10635,
    sentence: '今天已经问了 {limit} 次，请明天再问，或者打电话给家人。',
    english: 'You asked {limit} times today. Please ask again tomorrow, or call your family.',
    meaning: 'So many requests a day and person; the limit is ours.',
  },
  AID_REQUEST_MOVED_FIRST: {
    number: 10636,
    sentence: '{region}的共济要先划拨，不能事先求助。请家人把钱划到您的共济账户。',
    english:
      'In {region} money has to be moved first, so help cannot be asked for beforehand. Please ask your relative to move money to your aid account.',
    meaning: 'The patient’s region pays out of money that was moved first.',
  },
  AID_REQUEST_CLOSED: {
    number: 10637,
    sentence: '这次求助已经答复、收回或过期了。',
    english: 'This request was answered, taken back, or has lapsed.',
    meaning: 'Answering or taking back a request that is no longer open.',
  },
  AID_REQUEST_PAPERS: {
    number: 10638,
    sentence: '按{region}的规定，第一次给{name}用钱要先交材料。请先开通共济。',
    english:
      'By the rules of {region}, papers are needed before money is used for {name} the first time. Please set up family aid first.',
    meaning: 'A region that wants papers of the relation, and the pair never had a grant.',
  },
  AID_REQUEST_MORE: {
    number: 10639,
    sentence: '家人只要 {amount} 元，不能给得更多。可以给少一点。',
    english: 'Your relative asks for ¥{amount} only; you cannot give more. You can give less.',
    meaning: 'The answer gives more than was asked for.',
  },
})
