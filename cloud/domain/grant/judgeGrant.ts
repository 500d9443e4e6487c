import { granted, type Judged, refused } from '../../contract/refusals'
import { type Day, Fen, Region, Relation, STANDING_LABELS } from '../../contract/values'
import { samePool } from '../policy/pool'
import type { GrantFacts, Party } from './facts'
import { grantState, isLive } from './life'
import type { GrantRules } from './rules'

/** Everything that decides whether one person may grant to another. */
export interface GrantSituation {
  readonly today: Day
  readonly grantor: Party
  readonly beneficiary: Party
  /** What the beneficiary is to the grantor. */
  readonly relation: Relation
  /** The grantor's personal account, all credit years, in fen. */
  readonly balance: Fen
  /** Every grant in which either of the two takes part, ended ones included. */
  readonly grants: readonly GrantFacts[]
  /** Where the region wants the beneficiary's own consent: he gave it, or is asked for it. Left out: neither. */
  readonly consent?: 'given' | 'asked'
  /** True for a grant for one bill: it may stand beside one of the same pair. */
  readonly oneBill?: boolean
}

/** Whether the grantor may grant to anybody. Refuses AID_NOT_OPEN, AID_NO_ACCOUNT, AID_GRANTOR_UNINSURED, AID_BALANCE_LOW. */
export function judgeGrantor(grantor: Party, balance: Fen, rules: GrantRules): Judged<true> {
  if (!rules.enabled) return refused('AID_NOT_OPEN', { region: rules.regionName })
  if (!rules.grantorInsurance.includes(grantor.insurance)) {
    return refused('AID_NO_ACCOUNT', { name: grantor.name })
  }
  if (grantor.standing !== 'normal') {
    return refused('AID_GRANTOR_UNINSURED', { standing: STANDING_LABELS[grantor.standing] })
  }
  if (balance < rules.minBalance) return refused('AID_BALANCE_LOW', { limit: Fen.format(rules.minBalance) })
  return granted(true)
}

/**
 * Whether a grant may be made, by the rules of the grantor's region; papers, dates, caps and face apart.
 * Refuses, in this order: AID_SELF, what `judgeGrantor` refuses, PERSON_DECEASED, AID_BENEFICIARY_UNINSURED,
 * AID_RELATION_NOT_ALLOWED, AID_AREA, AID_CONSENT_NEEDED, GRANT_EXISTS, GRANT_WAITS, then the limits. Limits count
 * people: two grants of one pair, a standing one and one for a single bill, are one.
 */
export function judgeGrant(situation: GrantSituation, rules: GrantRules): Judged<true> {
  const { grantor, beneficiary, relation } = situation
  const name = beneficiary.name
  if (grantor.personId === beneficiary.personId) return refused('AID_SELF')
  const able = judgeGrantor(grantor, situation.balance, rules)
  if (!able.ok) return able
  if (beneficiary.deceasedOn !== null) return refused('PERSON_DECEASED')
  if (beneficiary.standing !== 'normal') {
    return refused('AID_BENEFICIARY_UNINSURED', { name, standing: STANDING_LABELS[beneficiary.standing] })
  }
  if (!rules.relations.includes(relation)) {
    const allowed = [...new Set(rules.relations.map(Relation.label))].join('、')
    return refused('AID_RELATION_NOT_ALLOWED', {
      region: rules.regionName,
      relation: Relation.label(relation),
      allowed,
    })
  }
  if (!inArea(grantor.region, beneficiary.region, rules.area)) {
    return refused('AID_AREA', { name, theirRegion: beneficiary.regionName, region: rules.regionName })
  }
  if (rules.consent !== 'none' && situation.consent === undefined) {
    return refused('AID_CONSENT_NEEDED', { region: rules.regionName, name })
  }
  return judgeLimits(situation, rules)
}

/** Whether two regions share: one pool (a city, or a whole municipality), one province, the country. */
export function inArea(here: Region, there: Region, area: GrantRules['area']): boolean {
  switch (area) {
    case 'pool':
      return samePool(here, there)
    case 'province':
      return Region.province(here) === Region.province(there)
    case 'country':
      return true
  }
}

function judgeLimits(situation: GrantSituation, rules: GrantRules): Judged<true> {
  const { today, grantor, beneficiary, grants } = situation
  const region = rules.regionName
  const given = grants.filter((grant) => grant.grantorId === grantor.personId)
  const live = grants.filter((grant) => isLive(grant, today))
  const liveGiven = live.filter((grant) => grant.grantorId === grantor.personId)
  const liveReceived = live.filter((grant) => grant.beneficiaryId === beneficiary.personId)

  const ofPair = given.filter((grant) => grant.beneficiaryId === beneficiary.personId && !grant.oneBill)
  if (!situation.oneBill && ofPair.some((grant) => isLive(grant, today))) {
    return refused('GRANT_EXISTS', { name: beneficiary.name })
  }
  if (situation.consent === 'asked' && ofPair.some((grant) => grantState(grant, today) === 'proposed')) {
    return refused('GRANT_WAITS', { name: beneficiary.name })
  }
  const others = distinct(liveGiven, (grant) => grant.beneficiaryId, beneficiary.personId)
  const used = others.length + (rules.countsSelf ? 1 : 0)
  if (rules.maxBeneficiaries !== null && used >= rules.maxBeneficiaries) {
    return refused('AID_BENEFICIARY_LIMIT', { limit: rules.maxBeneficiaries })
  }
  const byRelation = relationLimit(situation.relation, rules)
  if (byRelation && others.filter((grant) => byRelation.counts(grant.relation)).length >= byRelation.limit) {
    return refused('AID_RELATION_FULL', {
      region,
      relation: Relation.label(situation.relation),
      limit: byRelation.limit,
    })
  }
  const ever = new Set(given.filter(wasInForce).map((grant) => grant.beneficiaryId))
  if (
    rules.lifetimeDistinctMax !== null &&
    !ever.has(beneficiary.personId) &&
    ever.size >= rules.lifetimeDistinctMax
  ) {
    return refused('AID_LIFETIME_LIMIT', { region, limit: rules.lifetimeDistinctMax })
  }
  const grantors = distinct(liveReceived, (grant) => grant.grantorId, grantor.personId)
  if (rules.maxGrantors !== null && grantors.length >= rules.maxGrantors) {
    return refused('AID_GRANTOR_LIMIT', { name: beneficiary.name, limit: rules.maxGrantors })
  }
  return rolesClash(situation, rules, live) ? refused('AID_BOTH_ROLES', { region }) : granted(true)
}

/** One grant of each other person than the one in question. */
function distinct(
  grants: readonly GrantFacts[],
  personOf: (grant: GrantFacts) => string,
  but: string,
): GrantFacts[] {
  const byPerson = new Map(grants.map((grant) => [personOf(grant), grant]))
  byPerson.delete(but)
  return [...byPerson.values()]
}

/** A proposal to which nobody consented was never a grant. */
const wasInForce = (grant: GrantFacts): boolean => grant.state !== 'proposed' && grant.answerBy === undefined

/** 泰安: nobody gives and receives at once. Elsewhere a pair may be barred from granting to each other. */
function rolesClash(situation: GrantSituation, rules: GrantRules, live: readonly GrantFacts[]): boolean {
  const { grantor, beneficiary } = situation
  const grantorReceives = live.filter((grant) => grant.beneficiaryId === grantor.personId)
  const beneficiaryGives = live.some((grant) => grant.grantorId === beneficiary.personId)
  if (!rules.mayBeBothRoles && (grantorReceives.length > 0 || beneficiaryGives)) return true
  return !rules.bidirectional && grantorReceives.some((grant) => grant.grantorId === beneficiary.personId)
}

interface RelationLimit {
  readonly limit: number
  readonly counts: (relation: Relation) => boolean
}

/** 父1 母1 配偶1 子女≤3 (许昌, 泰安): the region's limit for relations of this kind, or null. */
function relationLimit(relation: Relation, { perRelationMax }: GrantRules): RelationLimit | null {
  const kinship = Relation.kinship(relation)
  const sex = Relation.sex(relation)
  const limit =
    kinship === 'spouse'
      ? perRelationMax.spouse
      : kinship === 'child'
        ? perRelationMax.child
        : kinship === 'parent'
          ? perRelationMax[sex === 'female' ? 'mother' : 'father']
          : undefined
  if (limit === undefined) return null
  const sameKind = (other: Relation): boolean =>
    Relation.kinship(other) === kinship && (kinship !== 'parent' || Relation.sex(other) === sex)
  return { limit, counts: sameKind }
}
