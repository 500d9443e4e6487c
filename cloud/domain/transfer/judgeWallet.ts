import { granted, type Judged, refused } from '../../contract/refusals'
import { type Day, Fen, Relation, STANDING_LABELS, type Standing } from '../../contract/values'
import type { PersonFacts } from '../binding/facts'
import { judgePlausible } from '../grant/plausible'
import { isWithin } from './hours'
import { judgeSender } from './judgeSender'
import type { WalletRules } from './walletRules'

/** A person as the rules of wallets take him. */
export interface WalletParty {
  readonly facts: PersonFacts
  readonly standing: Standing
  readonly hasWallet: boolean
}

export interface WalletPair {
  readonly sender: WalletParty
  readonly payee: WalletParty
  /** What the payee is to the sender. */
  readonly relation: Relation
}

/**
 * Whether one person's wallet may send to another's at all: the rules of the sender's region; the payee's must be
 * online, too (the caller has read them). Source: 医保钱包使用规则, 2025-09-18. Refuses, in this order: TRANSFER_SELF,
 * PERSON_DECEASED, TRANSFER_RESTS, WALLET_RELATION, RELATION_SEX, RELATION_AGE, WALLET_NOT_OPEN, WALLET_PAYEE_UNINSURED,
 * WALLET_PAYEE_NONE.
 */
export function judgeWalletPair({ sender, payee, relation }: WalletPair, rules: WalletRules): Judged<true> {
  if (sender.facts.personId === payee.facts.personId) return refused('TRANSFER_SELF')
  if (sender.facts.deceasedOn !== null || payee.facts.deceasedOn !== null) return refused('PERSON_DECEASED')
  const mayGive = judgeSender({ name: sender.facts.name, standing: sender.standing })
  if (!mayGive.ok) return mayGive
  if (!rules.relations.includes(relation)) {
    const allowed = [...new Set(rules.relations.map(Relation.label))].join('、')
    return refused('WALLET_RELATION', { relation: Relation.label(relation), allowed })
  }
  const plausible = judgePlausible(sender.facts, payee.facts, relation)
  if (!plausible.ok) return plausible
  if (!sender.hasWallet) return refused('WALLET_NOT_OPEN', { name: '您' })
  if (payee.standing !== 'normal') {
    return refused('WALLET_PAYEE_UNINSURED', {
      name: payee.facts.name,
      standing: STANDING_LABELS[payee.standing],
    })
  }
  if (rules.payeeMustHaveWallet && !payee.hasWallet)
    return refused('WALLET_PAYEE_NONE', { name: payee.facts.name })
  return granted(true)
}

/** Whether one amount is within what a single transfer may move. Refuses WALLET_AMOUNT. */
export const judgeWalletAmount = (amount: Fen, rules: WalletRules): Judged<true> =>
  amount <= rules.maxPerTransfer
    ? granted(true)
    : refused('WALLET_AMOUNT', { limit: Fen.format(rules.maxPerTransfer) })

/**
 * Whether the wallet may send now.
 * @param sentToday how many it sent on this day, those returned included
 * Refuses WALLET_CLOSED by the hour, WALLET_DAY_LIMIT by the count.
 */
export function judgeWalletMoment(now: number, sentToday: number, rules: WalletRules): Judged<true> {
  const { closedFrom: from, closedTo: to, perDay: limit } = rules
  if (isWithin(from, to, now)) return refused('WALLET_CLOSED', { from, to })
  return sentToday < limit ? granted(true) : refused('WALLET_DAY_LIMIT', { limit })
}

/** How many a wallet has sent on a day. */
export const sentOn = (sent: { readonly day: Day; readonly count: number } | null, day: Day): number =>
  sent?.day === day ? sent.count : 0

/** The wallet's count with one more sent on this day. */
export const withOneSent = (sent: { readonly day: Day; readonly count: number } | null, day: Day) => ({
  day,
  count: sentOn(sent, day) + 1,
})

/** What leaves the sender: the amount and the region's fee, in fen. */
export const withFee = (amount: Fen, { fee }: Pick<WalletRules, 'fee'>): Fen => amount + fee

/** How often something may still be done; null = as often as one likes. */
export const leftOf = <L extends number | null>(limit: L, used: number): L | number =>
  limit === null ? limit : Math.max(0, limit - used)
