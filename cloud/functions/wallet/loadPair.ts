import type { Context } from '../../calls'
import { granted, type Judged, refused } from '../../contract/refusals'
import type { Relation } from '../../contract/values'
import { judgeWalletPair, type WalletParty, type WalletRules, walletRules } from '../../domain/transfer'
import type { PersonDocument, Versioned, WalletDocument } from '../../store'
import { personFacts } from '../load/persons'

export interface WalletPairOrder {
  readonly senderId: string
  readonly payeeId: string
  /** What the payee is to the sender. */
  readonly relation: Relation
}

export interface LoadedPair {
  readonly sender: Versioned<PersonDocument>
  readonly payee: Versioned<PersonDocument>
  readonly senderWallet: Versioned<WalletDocument>
  /** Null where the rules let a payee open his wallet afterwards. */
  readonly payeeWallet: Versioned<WalletDocument> | null
  /** Of the sender's region. */
  readonly rules: WalletRules
}

const partyOf = (
  person: Versioned<PersonDocument>,
  wallet: Versioned<WalletDocument> | null,
): WalletParty => ({ facts: personFacts(person), standing: person.data.standing, hasWallet: wallet !== null })

/**
 * Loads two people and judges whether the wallet of one may send to the other's at all. Refuses NOT_FOUND, what
 * `walletRules` refuses for either region, and what `judgeWalletPair` refuses.
 */
export async function loadWalletPair(context: Context, order: WalletPairOrder): Promise<Judged<LoadedPair>> {
  const { store, ports, policies } = context
  const [sender, payee, senderWallet, payeeWallet] = await Promise.all([
    store.get('person', order.senderId),
    store.get('person', order.payeeId),
    store.get('wallet', order.senderId),
    store.get('wallet', order.payeeId),
  ])
  if (!sender || !payee) return refused('NOT_FOUND')
  const today = ports.clock.today()
  const rules = walletRules(policies, sender.data.region, today)
  if (!rules.ok) return rules
  const theirs = walletRules(policies, payee.data.region, today)
  if (!theirs.ok) return theirs
  const pair = {
    sender: partyOf(sender, senderWallet),
    payee: partyOf(payee, payeeWallet),
    relation: order.relation,
  }
  const judged = judgeWalletPair(pair, rules.value)
  if (!judged.ok) return judged
  if (!senderWallet) return refused('WALLET_NOT_OPEN', { name: sender.data.name })
  return granted({ sender, payee, senderWallet, payeeWallet, rules: rules.value })
}
