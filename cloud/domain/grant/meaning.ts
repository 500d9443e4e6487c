import { Fen, type Relation } from '../../contract/values'
import { callName } from '../access/callName'
import { CAP_LABELS } from './caps'
import type { Cap } from './facts'
import type { PaymentRules } from './moneyOrder'

/** What giving a grant will mean, before it is given. */
export function meaningOf(name: string | null, rules: Pick<PaymentRules, 'mode' | 'grantsFirst'>): string {
  const who = name ?? '家人'
  const never = '报销比例还是按他自己的参保，不会变。随时可以结束。'
  switch (rules.mode) {
    case 'AUTO_CHAIN':
      return rules.grantsFirst
        ? `${who}看病买药，自己付的部分先花您的个人账户。${never}`
        : `${who}看病买药，自己付的部分先花他自己的账户，不够的花您的个人账户。${never}`
    case 'SECOND_SCAN':
      return `${who}看病买药，结算后再扫一次您的码，才花您的个人账户。${never}`
    case 'POOL_TRANSFER':
      return `先把钱划到共济账户，${who}看病买药才能用。${never}`
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

/** Both sides, when a grant is made. */
export function grantedNotices(parties: Parties, caps: readonly Cap[]): GrantNotice[] {
  return [
    {
      personId: parties.grantorId,
      title: `已给${callName(parties.beneficiaryIs)}开通共济`,
      text: `他看病买药可以用您的个人账户，${capsText(caps)}。每次用都会告诉您。`,
    },
    {
      personId: parties.beneficiaryId,
      title: `${callName(parties.grantorIs)}给您开通了共济`,
      text: `您自己的账户用完后，可以用${callName(parties.grantorIs)}的个人账户，${capsText(caps)}。`,
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
  caps: readonly Cap[],
  validTo: string | null,
  paused: boolean,
): GrantNotice {
  const terms = `${capsText(caps)}${validTo === null ? '' : `，用到 ${validTo}`}。`
  return {
    personId: parties.beneficiaryId,
    title: `${callName(parties.grantorIs)}的共济${paused ? '先停一停' : '有变化'}`,
    text: paused ? '暂时不能用，恢复后会告诉您。' : terms,
  }
}
