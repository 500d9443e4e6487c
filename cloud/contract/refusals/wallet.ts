import { defineRefusals } from './define'

/** 110xx: 共济账户, 医保钱包, 计划转账 and 代缴居民医保. */
export const walletRefusals = defineRefusals({
  WALLET_NOT_ONLINE: {
    number: 11001,
    sentence: '{region}还没有开通医保钱包。在同一个省，可以用家庭共济。',
    english: '{region} does not offer the medical wallet yet. Within one province you can use family aid.',
    meaning: 'The region of the sender, the payee or the owner has no 医保钱包 on this day.',
  },
  WALLET_OPEN_ALREADY: {
    number: 11002,
    sentence: '{name}的医保钱包已经开通，不用再开。',
    english: '{name} has a medical wallet already. You need not open it again.',
    meaning: 'A person has one wallet.',
  },
  WALLET_NOT_OPEN: {
    number: 11003,
    sentence: '{name}还没有开通医保钱包。请先开通，再办这件事。',
    english: 'There is no medical wallet yet ({name}). Please open one first.',
    meaning: 'The person who sends, accepts or pays from a wallet has none; open it first.',
  },
  WALLET_PAYEE_NONE: {
    number: 11004,
    sentence: '{name}还没有开通医保钱包，收不到转账。请{name}先开通，或由绑定的家人代开。',
    english:
      '{name} has no medical wallet yet and cannot receive. Please have {name} open one, or let a linked relative do so.',
    meaning: 'Where the rules ask for the payee’s wallet beforehand.',
  },
  WALLET_PAYEE_UNINSURED: {
    number: 11005,
    sentence: '{name}现在的参保状态是“{standing}”，不能收转账。请先恢复参保。',
    english:
      'The insurance of {name} is now “{standing}”, so transfers cannot be received. Please have it restored first.',
    meaning: 'The payee must be insured in the basic medical insurance.',
  },
  WALLET_RELATION: {
    number: 11006,
    sentence: '医保钱包只能转给近亲属，“{relation}”不在其中。可以转的有：{allowed}。',
    english:
      'A medical wallet can send to close relatives only; “{relation}” is none of them. Those who can receive: {allowed}.',
    meaning: 'The wallet’s list of relations lacks this one.',
  },
  WALLET_CLOSED: {
    number: 11007,
    sentence: '{from} 到次日 {to} 不能转账。请在 {to} 以后再转。',
    english: 'There are no transfers from {from} to {to} of the next day. Please send after {to}.',
    meaning: 'The hours in which wallets send nothing.',
  },
  WALLET_DAY_LIMIT: {
    number: 11008,
    sentence: '每个医保钱包一天最多转 {limit} 笔，今天已经用完了。请明天再转。退回的也算一笔。',
    english:
      'Each medical wallet can send {limit} transfers a day, and today’s are used up. Please send tomorrow. Returned ones count, too.',
    meaning: 'Transfers sent from this wallet today; those returned count, too.',
  },
  WALLET_AMOUNT: {
    number: 11009,
    sentence: '每笔最多转 {limit} 元。请改小金额，或分几笔转。',
    english: 'One transfer can move ¥{limit} at most. Please send less, or several transfers.',
    meaning: 'The most that one transfer may move.',
  },
  TRANSFER_NOTHING: {
    number: 11010,
    sentence: '金额要大于 0。请填写要转的金额。',
    english: 'The amount must be more than 0. Please enter what to send.',
    meaning: 'A movement of nothing.',
  },
  TRANSFER_SELF: {
    number: 11011,
    sentence: '不能转给自己。请选择一位家人。',
    english: 'You cannot send to yourself. Please choose a relative.',
    meaning: 'Payer and payee are the same person.',
  },
  TRANSFER_NO_ACCOUNT: {
    number: 11012,
    sentence: '只有职工医保有个人账户。{name}没有可以转出的账户，可以改从医保钱包转。',
    english:
      'Only employee insurance has a personal account. {name} has none to send from; you can send from the medical wallet.',
    meaning: 'The person has no personal account; where a wallet may pay, use it.',
  },
  TRANSFER_BALANCE: {
    number: 11013,
    sentence: '可以转出的只有 {available} 元，不够这一笔。请改小金额。',
    english: 'Only ¥{available} can be sent, less than this. Please enter a smaller amount.',
    meaning: 'Less can be moved from the chosen pocket; `available` is in yuan.',
  },
  TRANSFER_CLOSED: {
    number: 11014,
    sentence: '这笔转账已经有结果了（{state}）。请刷新后查看。',
    english: 'This transfer is finished ({state}). Please refresh and look.',
    meaning: 'Answering a transfer that was accepted, refused or returned.',
  },
  TRANSFER_LAPSED: {
    number: 11015,
    sentence: '过了接收时间（{until}），钱已退回或正在退回给转出的人。请让家人再转一次。',
    english:
      'The time for receiving is over ({until}); the money was returned or is on its way back. Please ask your relative to send it again.',
    meaning: 'The time for accepting is over; the money goes back.',
  },
  TRANSFER_RESTS: {
    number: 11016,
    sentence: '{name}现在的参保状态是“{standing}”，账户和钱包里的钱先不能动。恢复以后再办。',
    english:
      'The insurance of {name} is now “{standing}”, so the money in the account and the wallet stays where it is. Please do this once it is restored.',
    meaning:
      'Money goes to a relative only while its owner’s insurance is in force; while it is frozen, it pays no premium either.',
  },
  POT_NOT_OFFERED: {
    number: 11020,
    sentence: '{region}不用先划拨：家人看病时直接用您的共济，或用医保钱包转账。',
    english:
      'In {region} no money need be moved first: your aid is used when your relative sees a doctor, or send it by the medical wallet.',
    meaning: 'The giver’s region has no 共济账户 into which money is moved first.',
  },
  POT_NO_GRANT: {
    number: 11021,
    sentence: '还没有给{name}开通共济，不能划拨。请先开通。',
    english:
      'You do not share your account with {name} yet, so nothing can be moved. Please set that up first.',
    meaning: 'Moving to a pot needs a grant in force from the giver to this person.',
  },
  POT_MONTH_LIMIT: {
    number: 11022,
    sentence: '按{region}的规定，每月最多划拨 {limit} 次，这个月已经用完了。请下个月再划。',
    english:
      'By the rules of {region} money can be moved {limit} times a month, and this month’s are used up. Please do it next month.',
    meaning: 'The region’s number of movements to pots a month.',
  },
  PLAN_DATES: {
    number: 11030,
    sentence: '结束日期太早，一次也转不了。请改晚一些，或不填结束日期。',
    english: 'The last day is too early for a single transfer. Please choose a later one, or none.',
    meaning: 'No occurrence lies between today and the last day.',
  },
  PLAN_LIMIT: {
    number: 11031,
    sentence: '最多设 {limit} 个计划。请先停掉一个。',
    english: 'There can be {limit} plans at most. Please stop one first.',
    meaning: 'The number of plans in force that one person may have.',
  },
  PLAN_ENDED: {
    number: 11032,
    sentence: '这个计划已经停了。要再转请重新设一个。',
    english: 'This plan has been stopped. To send again, please make a new one.',
    meaning: 'Cancelling a plan that is over.',
  },
  PREMIUM_NOT_OFFERED: {
    number: 11040,
    sentence: '{region}还不能用个人账户代缴居民医保。请用其他渠道缴费。',
    english:
      'In {region} a personal account cannot pay the resident insurance of others yet. Please pay another way.',
    meaning: 'The payer’s region has it switched off.',
  },
  PREMIUM_NOT_RESIDENT: {
    number: 11041,
    sentence: '{name}参加的是职工医保，不用缴居民医保费。',
    english: '{name} has employee insurance and pays no premium of the resident insurance.',
    meaning: 'Only residents (390) pay this premium.',
  },
  PREMIUM_PAID: {
    number: 11042,
    sentence: '{name} {year} 年的居民医保已经缴过了，不用再缴。重复缴的费退不了。',
    english:
      'The resident insurance of {name} for {year} is paid already. Please do not pay again: a double payment is not returned.',
    meaning: 'A premium is paid once per person and year, whoever pays.',
  },
  PREMIUM_YEAR: {
    number: 11043,
    sentence: '现在不能缴{name} {year} 年的居民医保。可以缴的年份：{years}。',
    english:
      'The resident insurance of {name} for {year} cannot be paid now. Years that can be paid: {years}.',
    meaning: 'Outside of the collection period, or not the year of birth of a newborn within the days given.',
  },
  PREMIUM_CHANGED: {
    number: 11044,
    status: 409,
    sentence: '缴费金额变了，现在是 {amount} 元，没有扣钱。请核对后再缴。',
    english: 'The premium has changed: it is ¥{amount} now, and no money was taken. Please check, then pay.',
    meaning: 'The amount that the caller saw is not the one in force; `amount` is in yuan.',
  },
  PREMIUM_AREA: {
    number: 11045,
    sentence: '{name}在{theirRegion}参保，不能用您的个人账户代缴。可以先转到医保钱包，再用钱包缴。',
    english:
      '{name} is insured in {theirRegion}, so your personal account cannot pay. You can send money to the medical wallet and pay from there.',
    meaning: 'The payer’s region shares accounts with others only within its own area.',
  },
  PREMIUM_NEEDS_PAYER: {
    number: 11046,
    sentence: '用谁的钱缴费，谁要在场。请本人出示自己的码或证件，或者让他在自己手机上缴。',
    english:
      'The owner of the money must be present. Please have them show their own code or document, or pay on their own phone.',
    meaning: 'At a counter the account’s owner pays: not a code or card that a relative brought.',
  },
})
