import { defineRefusals } from './define'

/** 110xx: 共济账户, 医保钱包, 计划转账 and 代缴居民医保. */
export const walletRefusals = defineRefusals({
  WALLET_NOT_ONLINE: {
    number: 11001,
    sentence: '{region}还没有开通医保钱包。在同一个省，可以用家庭共济。',
    meaning: 'The region of the sender, the payee or the owner has no 医保钱包 on this day.',
  },
  WALLET_OPEN_ALREADY: {
    number: 11002,
    sentence: '{name}的医保钱包已经开通，不用再开。',
    meaning: 'A person has one wallet.',
  },
  WALLET_NOT_OPEN: {
    number: 11003,
    sentence: '{name}还没有开通医保钱包。请先开通，再办这件事。',
    meaning: 'The person who sends, accepts or pays from a wallet has none; open it first.',
  },
  WALLET_PAYEE_NONE: {
    number: 11004,
    sentence: '{name}还没有开通医保钱包，收不到转账。请{name}先开通，或由绑定的家人代开。',
    meaning: 'Where the rules ask for the payee’s wallet beforehand.',
  },
  WALLET_PAYEE_UNINSURED: {
    number: 11005,
    sentence: '{name}现在的参保状态是“{standing}”，不能收转账。请先恢复参保。',
    meaning: 'The payee must be insured in the basic medical insurance.',
  },
  WALLET_RELATION: {
    number: 11006,
    sentence: '医保钱包只能转给近亲属，“{relation}”不在其中。可以转的有：{allowed}。',
    meaning: 'The wallet’s list of relations lacks this one.',
  },
  WALLET_CLOSED: {
    number: 11007,
    sentence: '{from} 到次日 {to} 不能转账。请在 {to} 以后再转。',
    meaning: 'The hours in which wallets send nothing.',
  },
  WALLET_DAY_LIMIT: {
    number: 11008,
    sentence: '每个医保钱包一天最多转 {limit} 笔，今天已经用完了。请明天再转。退回的也算一笔。',
    meaning: 'Transfers sent from this wallet today; those returned count, too.',
  },
  WALLET_AMOUNT: {
    number: 11009,
    sentence: '每笔最多转 {limit} 元。请改小金额，或分几笔转。',
    meaning: 'The most that one transfer may move.',
  },
  TRANSFER_NOTHING: {
    number: 11010,
    sentence: '金额要大于 0。请填写要转的金额。',
    meaning: 'A movement of nothing.',
  },
  TRANSFER_SELF: {
    number: 11011,
    sentence: '不能转给自己。请选择一位家人。',
    meaning: 'Payer and payee are the same person.',
  },
  TRANSFER_NO_ACCOUNT: {
    number: 11012,
    sentence: '只有职工医保有个人账户。{name}没有可以转出的账户，可以改从医保钱包转。',
    meaning: 'The person has no personal account; where a wallet may pay, use it.',
  },
  TRANSFER_BALANCE: {
    number: 11013,
    sentence: '可以转出的只有 {available} 元，不够这一笔。请改小金额。',
    meaning: 'Less can be moved from the chosen pocket; `available` is in yuan.',
  },
  TRANSFER_CLOSED: {
    number: 11014,
    sentence: '这笔转账已经有结果了（{state}）。请刷新后查看。',
    meaning: 'Answering a transfer that was accepted, refused or returned.',
  },
  TRANSFER_LAPSED: {
    number: 11015,
    sentence: '过了接收时间（{until}），钱已退回或正在退回给转出的人。请让家人再转一次。',
    meaning: 'The time for accepting is over; the money goes back.',
  },
  POT_NOT_OFFERED: {
    number: 11020,
    sentence: '{region}不用先划拨：家人看病时直接用您的共济，或用医保钱包转账。',
    meaning: 'The giver’s region has no 共济账户 into which money is moved first.',
  },
  POT_NO_GRANT: {
    number: 11021,
    sentence: '还没有给{name}开通共济，不能划拨。请先开通。',
    meaning: 'Moving to a pot needs a grant in force from the giver to this person.',
  },
  POT_MONTH_LIMIT: {
    number: 11022,
    sentence: '按{region}的规定，每月最多划拨 {limit} 次，这个月已经用完了。请下个月再划。',
    meaning: 'The region’s number of movements to pots a month.',
  },
  PLAN_DATES: {
    number: 11030,
    sentence: '结束日期太早，一次也转不了。请改晚一些，或不填结束日期。',
    meaning: 'No occurrence lies between today and the last day.',
  },
  PLAN_LIMIT: {
    number: 11031,
    sentence: '最多设 {limit} 个计划。请先停掉一个。',
    meaning: 'The number of plans in force that one person may have.',
  },
  PLAN_ENDED: {
    number: 11032,
    sentence: '这个计划已经停了。要再转请重新设一个。',
    meaning: 'Cancelling a plan that is over.',
  },
  PREMIUM_NOT_OFFERED: {
    number: 11040,
    sentence: '{region}还不能用个人账户代缴居民医保。请用其他渠道缴费。',
    meaning: 'The payer’s region has it switched off.',
  },
  PREMIUM_NOT_RESIDENT: {
    number: 11041,
    sentence: '{name}参加的是职工医保，不用缴居民医保费。',
    meaning: 'Only residents (390) pay this premium.',
  },
  PREMIUM_PAID: {
    number: 11042,
    sentence: '{name} {year} 年的居民医保已经缴过了，不用再缴。重复缴的费退不了。',
    meaning: 'A premium is paid once per person and year, whoever pays.',
  },
  PREMIUM_YEAR: {
    number: 11043,
    sentence: '现在不能缴{name} {year} 年的居民医保。可以缴的年份：{years}。',
    meaning: 'Outside of the collection period, or not the year of birth of a newborn within the days given.',
  },
  PREMIUM_CHANGED: {
    number: 11044,
    status: 409,
    sentence: '缴费金额变了，现在是 {amount} 元，没有扣钱。请核对后再缴。',
    meaning: 'The amount that the caller saw is not the one in force; `amount` is in yuan.',
  },
  PREMIUM_AREA: {
    number: 11045,
    sentence: '{name}在{theirRegion}参保，不能用您的个人账户代缴。可以先转到医保钱包，再用钱包缴。',
    meaning: 'The payer’s region shares accounts with others only within its own area.',
  },
  PREMIUM_NEEDS_PAYER: {
    number: 11046,
    sentence: '用谁的钱缴费，谁要在场。请本人出示自己的码或证件，或者让他在自己手机上缴。',
    meaning: 'At a counter the account’s owner pays: not a code or card that a relative brought.',
  },
})
