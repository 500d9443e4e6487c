import { defineRefusals } from './define'

/** 106xx: 家庭共济. */
export const aidRefusals = defineRefusals({
  AID_SELF: {
    number: 10601,
    sentence: '不能授权给自己。自己看病会先用自己的账户。',
    meaning: 'Grantor and beneficiary are the same.',
  },
  AID_NO_ACCOUNT: {
    number: 10602,
    sentence: '只有职工医保有个人账户。{name}参加的是居民医保，没有可以共济的钱。',
    meaning: 'The grantor has no personal account (390).',
  },
  AID_NOT_OPEN: {
    number: 10603,
    sentence: '{region}还没有开通家庭共济。',
    meaning: 'The region’s policy has it switched off.',
  },
  AID_RELATION_NOT_ALLOWED: {
    number: 10604,
    sentence: '按{region}的规定，“{relation}”不能共济。可以共济的有：{allowed}。',
    meaning: 'The region’s list lacks the relation.',
  },
  AID_BENEFICIARY_UNINSURED: {
    number: 10605,
    sentence: '{name}现在的参保状态是“{standing}”，不能使用共济。请先恢复参保。',
    meaning: 'The beneficiary must be insured.',
  },
  AID_GRANTOR_UNINSURED: {
    number: 10606,
    sentence: '您现在的参保状态是“{standing}”，不能授权。请先恢复参保。',
    meaning: 'The grantor must be insured.',
  },
  AID_AREA: {
    number: 10607,
    sentence: '{name}在{theirRegion}参保，不在{region}的共济范围内。跨省可以用医保钱包转账。',
    meaning: 'Different area than the grantor’s policy allows (pool, province, country).',
  },
  AID_BENEFICIARY_LIMIT: {
    number: 10608,
    sentence: '最多授权 {limit} 位家人，已经满了。请先结束一位。',
    meaning: 'The policy’s number of beneficiaries.',
  },
  AID_GRANTOR_LIMIT: {
    number: 10609,
    sentence: '{name}已经有 {limit} 位家人给他共济，不能再加。',
    meaning: 'The policy’s number of grantors for one beneficiary.',
  },
  AID_BOTH_ROLES: {
    number: 10610,
    sentence: '按{region}的规定，给别人共济的人不能再用别人的。',
    meaning: 'Regions where nobody may be grantor and beneficiary at once.',
  },
  GRANT_EXISTS: {
    number: 10611,
    sentence: '您已经给{name}开通了共济。要改额度请到“共济”里改。',
    meaning: 'An active grant of this pair.',
  },
  GRANT_ENDED: {
    number: 10612,
    sentence: '这份共济已经结束。要再用请重新开通。',
    meaning: 'Changing an ended grant.',
  },
  GRANT_DATES: {
    number: 10613,
    sentence: '日期不对：开始不能早于今天，结束要晚于开始。',
    meaning: 'Validity dates out of order.',
  },
  GRANT_CHANGED: {
    number: 10614,
    sentence: '这份共济刚被改过。请刷新后再改。',
    meaning: 'The version sent is not the current one.',
  },
  CAP_NOT_OFFERED: {
    number: 10615,
    sentence: '{region}没有这种额度。可以设的有：{allowed}。',
    meaning: 'A cap period which the region does not offer.',
  },
  ORDER_NOT_YOURS: {
    number: 10616,
    sentence: '{region}的共济顺序由规定决定，不能自己排。',
    meaning: 'The region does not let the beneficiary choose the order.',
  },
  ORDER_INCOMPLETE: {
    number: 10617,
    sentence: '排序里少了或多了一份共济。请刷新后再排。',
    meaning: 'The list must hold each active received grant once.',
  },
  AID_RELATION_FULL: {
    number: 10618,
    sentence: '按{region}的规定，“{relation}”最多授权 {limit} 位，已经满了。请先结束一位。',
    meaning: 'One father, one mother, one spouse, so many children: the region’s limit by relation.',
  },
  AID_LIFETIME_LIMIT: {
    number: 10619,
    sentence: '按{region}的规定，累计最多授权 {limit} 位不同的家人，已经满了。',
    meaning: 'The number of different beneficiaries ever; ending a grant does not give one back.',
  },
  AID_BALANCE_LOW: {
    number: 10620,
    sentence: '个人账户余额不到 {limit} 元，还不能授权。',
    meaning: 'The region asks for a balance before a grant.',
  },
  AID_CONSENT_NEEDED: {
    number: 10621,
    sentence: '按{region}的规定，要{name}本人同意才能共济。请他在自己的手机上刷脸同意，或者一起到窗口办理。',
    meaning: 'A region where the beneficiary takes part, and he has not consented.',
  },
  GRANT_DATES_FIXED: {
    number: 10622,
    sentence: '按{region}的规定，共济的起止日期不能自己定。请不要填日期。',
    meaning: 'A region in which grants begin at once and have no last day of choice.',
  },
  GRANT_TOO_LONG: {
    number: 10623,
    sentence: '按{region}的规定，一次最多授权 {days} 天。请把结束日期提前。',
    meaning: 'The last day lies too far ahead.',
  },
  GRANT_LOCKED: {
    number: 10624,
    sentence: '按{region}的规定，授权满 {days} 天才能结束。最早可以在 {from} 结束。',
    meaning: 'A region with a lock period.',
  },
  GRANT_REVOKE_LIMIT: {
    number: 10625,
    sentence: '按{region}的规定，一年最多结束 {limit} 次，今年已经用完了。',
    meaning: 'A region that counts how often grants are ended.',
  },
  SCENE_NOT_OFFERED: {
    number: 10626,
    sentence: '{region}的共济不能用在“{asked}”。可以选的有：{allowed}。',
    meaning: 'A grantor limited his grant to what the region does not let aid pay anyway.',
  },
  INSTITUTION_UNKNOWN: {
    number: 10627,
    sentence: '没有找到您选的医院或药店。请从名单里重新选。',
    meaning: 'A grant was limited to an institution that is not in the list.',
  },
  GRANT_ONE_BILL: {
    number: 10628,
    sentence: '这份共济只用一次，不能改。不想给用了，可以结束它。',
    meaning: 'Changing the terms of a grant that was given for one bill.',
  },
  GRANT_WAITS: {
    number: 10629,
    sentence: '已经请{name}同意了，要等他刷脸答复。',
    meaning: 'A proposed grant of this pair waits for the beneficiary already.',
  },
  GRANT_NOT_PROPOSED: {
    number: 10630,
    sentence: '这份共济已经答复过，或者过了期。要用请家人再发一次。',
    meaning: 'Answering a proposal that was answered, taken back, or lapsed.',
  },
  AID_REQUEST_SELF: {
    number: 10631,
    sentence: '不用向自己求助。自己看病会先用自己的账户。',
    meaning: 'The one who is asked is the one who asks.',
  },
  AID_REQUEST_AMOUNT: {
    number: 10632,
    sentence: '请填要用多少钱，最少 {least} 元，最多 {most} 元。',
    meaning: 'The amount of an aid request is out of bounds; the bounds are ours.',
  },
  AID_REQUEST_DATES: {
    number: 10633,
    sentence: '请选今天到 {last} 之间的一天。',
    meaning: 'An aid request may be valid for so many days at most; the limit is ours.',
  },
  AID_REQUEST_WAITS: {
    number: 10634,
    sentence: '已经问过{name}了，还没答复。可以先收回，再重新问。',
    meaning: 'One open request to one relative at a time.',
  },
  AID_REQUEST_TOO_MANY: {
    number: 10635,
    sentence: '今天已经问了 {limit} 次，请明天再问，或者打电话给家人。',
    meaning: 'So many requests a day and person; the limit is ours.',
  },
  AID_REQUEST_MOVED_FIRST: {
    number: 10636,
    sentence: '{region}的共济要先划拨，不能事先求助。请家人把钱划到您的共济账户。',
    meaning: 'The patient’s region pays out of money that was moved first.',
  },
  AID_REQUEST_CLOSED: {
    number: 10637,
    sentence: '这次求助已经答复、收回或过期了。',
    meaning: 'Answering or taking back a request that is no longer open.',
  },
  AID_REQUEST_PAPERS: {
    number: 10638,
    sentence: '按{region}的规定，第一次给{name}用钱要先交材料。请先开通共济。',
    meaning: 'A region that wants papers of the relation, and the pair never had a grant.',
  },
  AID_REQUEST_MORE: {
    number: 10639,
    sentence: '家人只要 {amount} 元，不能给得更多。可以给少一点。',
    meaning: 'The answer gives more than was asked for.',
  },
})
