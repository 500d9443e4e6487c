import { personInEnglish } from '../../contract/english/people'
import { granted, type Judged, refused } from '../../contract/refusals'
import { type Day, Fen, type Region, Relation } from '../../contract/values'
import { englishAidReason } from '../explanation/englishAidReasons'
import type { PolicyBook } from '../policy'
import { type GrantOffer, type Settlement, type SettlementInput, settleBill } from '../settlement'
import { idleSentence } from './warnings'

const MINUTE_MS = 60_000

/** A settled bill, as far as a second scan looks at it. Instants are business time, ms. */
export interface ScannableBill {
  readonly state: 'settled' | 'reversed'
  readonly settledAt: number
  /** Null where the patient's region does not pay by a second scan. */
  readonly secondScanUntil?: number | null
  readonly secondScan?: object | null
}

/**
 * Until when a relative's code may pay what a bill of that moment leaves to cash; null where the region pays in
 * another way, or says no time.
 */
export function secondScanUntil(policies: PolicyBook, region: Region, day: Day, at: number): number | null {
  const mode = policies.lookUp(region, day, 'payment.mode')
  const minutes = policies.lookUp(region, day, 'payment.secondScanMinutes')
  if (!mode.known || mode.value !== 'SECOND_SCAN' || !minutes.known) return null
  return at + minutes.value * MINUTE_MS
}

/**
 * Whether a second code may be scanned for a bill now. Refuses ALREADY_REVERSED, SECOND_SCAN_NOT_HERE,
 * SECOND_SCAN_DONE, SECOND_SCAN_TOO_LATE.
 */
export function judgeSecondScan(bill: ScannableBill, regionName: string, now: number): Judged<true> {
  if (bill.state === 'reversed') return refused('ALREADY_REVERSED')
  const until = bill.secondScanUntil ?? null
  if (until === null) return refused('SECOND_SCAN_NOT_HERE', { region: regionName })
  if (bill.secondScan) return refused('SECOND_SCAN_DONE')
  if (now <= until) return granted(true)
  return refused('SECOND_SCAN_TOO_LATE', { minutes: Math.round((until - bill.settledAt) / MINUTE_MS) })
}

const aidOf = (settlement: Settlement, from: string): Fen =>
  Fen.sum(settlement.mutualAid.filter((aid) => aid.from === from).map((aid) => aid.amount))

/**
 * The bill as it is once the relative's code was scanned: fund and the patient's own money as before, the
 * relative pays what his grant may of the rest, cash what is left. Refuses SECOND_SCAN_PAYS_NOTHING, saying why.
 */
export function decideSecondScan(
  facts: SettlementInput,
  offer: GrantOffer,
  policies: PolicyBook,
): Judged<{ settlement: Settlement; facts: SettlementInput }> {
  const scanned: SettlementInput = { ...facts, secondScan: offer.from, grants: [offer] }
  const settled = settleBill(scanned, policies)
  if (!settled.ok) return settled
  const settlement = settled.value
  if (aidOf(settlement, offer.from) > 0) return granted({ settlement, facts: scanned })
  const idle = settlement.aidNotUsed.find((each) => each.from === offer.from)
  const reason = (idle && idleSentence(idle.reason, offer.relation)) ?? '没有要付的了。'
  const called = personInEnglish(offer.relation === null ? '家人' : Relation.label(offer.relation))
  const reasonInEnglish = idle ? englishAidReason(idle.reason, called) : 'nothing is left to pay.'
  return refused('SECOND_SCAN_PAYS_NOTHING', { reason, reasonInEnglish })
}

/** A relative with all the money in the world, to see how much of a bill a second scan could pay. */
const ANYBODY: Omit<GrantOffer, 'region'> = {
  from: 'anybody',
  relation: null,
  balance: { currentYear: 0, earlierYears: Fen.largest },
  order: null,
  grantedOn: null,
  validTo: null,
  caps: [],
  visits: null,
  kinds: null,
  institutions: null,
}

/** How much of a bill's cash a relative's code could pay at most. */
export function secondScanLeft(facts: SettlementInput, policies: PolicyBook): Fen {
  const decided = decideSecondScan(facts, { ...ANYBODY, region: facts.region }, policies)
  return decided.ok ? aidOf(decided.value.settlement, ANYBODY.from) : 0
}
