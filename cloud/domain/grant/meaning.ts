import { Fen, type Language, type Relation } from '../../contract/values'
import { callName } from '../access/callName'
import { CAP_LABELS } from './caps'
import type { Cap } from './facts'
import type { PaymentRules } from './moneyOrder'

type Mode = Pick<PaymentRules, 'mode' | 'grantsFirst'>

/** What giving a grant will mean, before it is given. */
export function meaningOf(name: string | null, rules: Mode, language: Language = 'zh'): string {
  return language === 'en' ? englishMeaning(name, rules) : chineseMeaning(name ?? '家人', rules)
}

function chineseMeaning(who: string, rules: Mode): string {
  const never = `报销比例还是按${who}的参保，不会变。随时可以结束。`
  switch (rules.mode) {
    case 'AUTO_CHAIN':
      return rules.grantsFirst
        ? `${who}看病买药，自己付的部分先花您的个人账户。${never}`
        : `${who}看病买药，自己付的部分先花${who}自己的账户，不够的花您的个人账户。${never}`
    case 'SECOND_SCAN':
      return `${who}看病买药，结算后再扫一次您的码，才花您的个人账户。${never}`
    case 'POOL_TRANSFER':
      return `先把钱划到共济账户，${who}看病买药才能用。${never}`
  }
}

function englishMeaning(name: string | null, rules: Mode): string {
  const whose = name === null ? 'your relative’s' : `${name}’s`
  const never = `What the insurance pays still follows ${whose} own insurance. You can end it at any time.`
  switch (rules.mode) {
    case 'AUTO_CHAIN':
      return rules.grantsFirst
        ? `Of ${whose} bills, the own part is paid out of your personal account first. ${never}`
        : `Of ${whose} bills, the own part is paid out of ${whose} own account first, then out of yours. ${never}`
    case 'SECOND_SCAN':
      return `Of ${whose} bills your personal account pays only after your code is scanned, too. ${never}`
    case 'POOL_TRANSFER':
      return `Money is moved to an aid account first; only then ${whose} bills can use it. ${never}`
  }
}

/** "每年最多 3,000.00 元", or that there is no limit. */
export function capsText(caps: readonly Cap[]): string {
  const limits = caps.flatMap(({ period, amount }) =>
    amount === null ? [] : [`${CAP_LABELS[period]}最多 ${Fen.format(amount)} 元`],
  )
  return limits.length === 0 ? '没有设额度' : limits.join('，')
}

export interface GrantNotice {
  readonly personId: string
  readonly title: string
  readonly text: string
}

interface Parties {
  readonly grantorId: string
  readonly beneficiaryId: string
  /** What the beneficiary is to the grantor, and the grantor to the beneficiary. */
  readonly beneficiaryIs: Relation
  readonly grantorIs: Relation
}

/** Caps and scenes together: "每年最多 3,000.00 元，只用在药店购药". */
const termsText = (caps: readonly Cap[], limited: string): string =>
  [capsText(caps), limited].filter((part) => part !== '').join('，')

/** Both sides, when a grant is made. `limited` is what `limitsText` says. */
export function grantedNotices(parties: Parties, caps: readonly Cap[], limited: string): GrantNotice[] {
  const terms = termsText(caps, limited)
  return [
    {
      personId: parties.grantorId,
      title: `已给${callName(parties.beneficiaryIs)}开通共济`,
      text: `他看病买药可以用您的个人账户，${terms}。每次用都会告诉您。`,
    },
    {
      personId: parties.beneficiaryId,
      title: `${callName(parties.grantorIs)}给您开通了共济`,
      text: `您自己的账户用完后，可以用${callName(parties.grantorIs)}的个人账户，${terms}。`,
    },
  ]
}

/** Both sides, when a grant is proposed that the beneficiary himself must consent to. */
export function proposedNotices(
  parties: Parties,
  caps: readonly Cap[],
  limited: string,
  answerBy: string,
): GrantNotice[] {
  return [
    {
      personId: parties.grantorId,
      title: `等${callName(parties.beneficiaryIs)}同意共济`,
      text: `他要在 ${answerBy} 以前刷脸同意，共济才开始。${termsText(caps, limited)}。`,
    },
    {
      personId: parties.beneficiaryId,
      title: `${callName(parties.grantorIs)}想给您开通共济`,
      text: `要您本人刷脸同意，共济才开始。请在 ${answerBy} 以前答复。${termsText(caps, limited)}。`,
    },
  ]
}

/** Both sides, when the beneficiary has answered a proposal. */
export function answeredNotices(parties: Parties, agreed: boolean): GrantNotice[] {
  const said = agreed ? '同意了共济' : '没有同意共济'
  const after = agreed ? '共济从今天开始。每次用都会告诉您。' : '共济没有开始，您的账户不会被用。'
  return [
    { personId: parties.grantorId, title: `${callName(parties.beneficiaryIs)}${said}`, text: after },
    {
      personId: parties.beneficiaryId,
      title: agreed
        ? `${callName(parties.grantorIs)}的共济开始了`
        : `您没有同意${callName(parties.grantorIs)}的共济`,
      text: agreed ? '您自己的账户用完后，就可以用。' : '什么都没有变。',
    },
  ]
}

/** Both sides, when a grant is ended. `lastDay` is set where it still holds today. */
export function endedNotices(parties: Parties, lastDay: string | null): GrantNotice[] {
  const when = lastDay === null ? '已经结束' : `${lastDay} 以后结束`
  return [
    {
      personId: parties.grantorId,
      title: `给${callName(parties.beneficiaryIs)}的共济${when}`,
      text: '以前付过的不变。以前的费用如果撤销，钱还退回您的账户。',
    },
    {
      personId: parties.beneficiaryId,
      title: `${callName(parties.grantorIs)}给您的共济${when}`,
      text: '以后看病先花您自己的账户，不够的付现金。',
    },
  ]
}

/** The beneficiary, when the terms of a grant change. */
export function changedNotice(
  parties: Parties,
  changed: {
    readonly caps: readonly Cap[]
    readonly limited: string
    readonly validTo: string | null
    readonly state: string
  },
): GrantNotice {
  const { validTo } = changed
  const paused = changed.state === 'paused'
  const terms = `${termsText(changed.caps, changed.limited)}${validTo === null ? '' : `，用到 ${validTo}`}。`
  return {
    personId: parties.beneficiaryId,
    title: `${callName(parties.grantorIs)}的共济${paused ? '先停一停' : '有变化'}`,
    text: paused ? '暂时不能用，恢复后会告诉您。' : terms,
  }
}
