import { granted, type Judged, refused } from '../../contract/refusals'
import { type Day, Fen, type InsuranceType, Relation, type Standing } from '../../contract/values'
import type { PersonFacts } from '../binding/facts'
import type { GrantRules } from '../grant'
import { inArea, judgePlausible } from '../grant'
import { judgeSender, type Sender } from '../transfer/judgeSender'
import type { PremiumOffer } from './offers'

export interface Insured {
  readonly facts: PersonFacts
  readonly insurance: InsuranceType
  readonly regionName: string
}

/**
 * Whether one person may pay for another (or for himself: relation null), by the payer's region. Refuses
 * PREMIUM_NOT_OFFERED, PERSON_DECEASED, TRANSFER_RESTS, PREMIUM_NOT_RESIDENT, AID_RELATION_NOT_ALLOWED, RELATION_SEX, RELATION_AGE.
 */
export function judgeInsured(
  payer: PersonFacts & Sender,
  insured: Insured,
  relation: Relation | null,
  enabled: boolean,
  rules: GrantRules,
): Judged<true> {
  const { facts } = insured
  if (!enabled) return refused('PREMIUM_NOT_OFFERED', { region: rules.regionName })
  if (facts.deceasedOn !== null) return refused('PERSON_DECEASED')
  // Who is in arrears or paused pays his way back; frozen money does not move.
  if (payer.standing === 'frozen') return judgeSender(payer)
  if (insured.insurance !== '390') return refused('PREMIUM_NOT_RESIDENT', { name: facts.name })
  if (payer.personId === facts.personId) return granted(true)
  if (relation === null || !rules.relations.includes(relation)) {
    return refused('AID_RELATION_NOT_ALLOWED', {
      region: rules.regionName,
      relation: relation === null ? '家人' : Relation.label(relation),
      allowed: [...new Set(rules.relations.map(Relation.label))].join('、'),
    })
  }
  return judgePlausible(payer, facts, relation)
}

/** The account pays within the area that the payer's region shares; the wallet pays anywhere. Refuses PREMIUM_AREA. */
export function judgePremiumArea(payer: PersonFacts, insured: Insured, rules: GrantRules): Judged<true> {
  return inArea(payer.region, insured.facts.region, rules.area)
    ? granted(true)
    : refused('PREMIUM_AREA', { name: insured.facts.name, theirRegion: insured.regionName })
}

/**
 * The offer that the caller takes: a year that may be paid now, not paid yet by anybody, at the amount he saw. Refuses
 * PREMIUM_PAID, PREMIUM_YEAR, PREMIUM_CHANGED.
 */
export function judgeOffer(
  name: string,
  asked: { readonly year: number; readonly amount: Fen },
  offers: readonly PremiumOffer[],
  isPaid: boolean,
): Judged<PremiumOffer> {
  const { year } = asked
  if (isPaid) return refused('PREMIUM_PAID', { name, year })
  const offer = offers.find((one) => one.year === year)
  if (offer === undefined) {
    const years = offers.map((one) => one.year).join('、')
    return refused('PREMIUM_YEAR', { name, year, years: years === '' ? '现在没有' : years })
  }
  return offer.amount === asked.amount
    ? granted(offer)
    : refused('PREMIUM_CHANGED', { amount: Fen.format(offer.amount) })
}

/** 参保状态 after paying: cover that has begun ends 欠费 and 暂停; cover to come changes nothing yet. */
export function standingAfter(standing: Standing, coversFrom: Day, today: Day): Standing {
  return coversFrom <= today && (standing === 'arrears' || standing === 'paused') ? 'normal' : standing
}
