import { granted, type Judged, refused } from '../../contract/refusals'
import type { EvidenceKind } from '../../contract/shapes'
import type { Day, Region, Relation } from '../../contract/values'
import { type ParameterPath, type ParameterValue, type PolicyBook, perDay } from '../policy'

/** A region's rules of 亲情账户 on a day, read from its policy. Limits: null = none is known. */
export interface BindingRules {
  readonly region: Region
  readonly regionName: string
  readonly relations: readonly Relation[]
  readonly members: number | null
  readonly newPerMonth: number | null
  /** Whether a binding of this month that was ended meanwhile still counts. */
  readonly monthCountsUnbound: boolean
  readonly holdersPerMember: number | null
  readonly channels: number | null
  readonly requiresHolderActivated: boolean
  readonly holderFromAge: number
  /** From this completed age a member's own face is asked. */
  readonly faceFromAge: number
  /** Whether the age is reached on the birthday or on the day after it. */
  readonly ageTurnsOn: 'birthday' | 'dayAfter'
  readonly onReach: 'needFace' | 'keep' | 'unbind'
  readonly graceDays: number
  readonly minorEvidence: readonly (readonly EvidenceKind[])[]
  readonly minorReview: 'auto' | 'manual'
  /** Papers that may stand for an adult's face; empty = no such way. */
  readonly adultEvidence: readonly EvidenceKind[]
  readonly sameHouseholdSkips: boolean
  readonly reviewHours: number
  readonly supplementDays: number
  /** In which cases two clerks must agree. */
  readonly fourEyes: ParameterValue<'binding.fourEyes'>
  /** Whether a newborn may be bound by the number of the birth certificate. */
  readonly newbornByCertificate: boolean
  readonly invitationHours: number
  readonly unbindBy: readonly ('holder' | 'member')[]
  /** Whether an unbinding takes effect at once or when the day is over. */
  readonly unbindEffective: 'immediate' | 'nextDay'
  readonly lockDays: number
  readonly cooldownDays: number
  readonly rights: readonly ('showCode' | 'query' | 'activate' | 'openWallet')[]
  readonly parentOlderYears: number
  readonly spouseAge: { readonly male: number; readonly female: number }
}

/**
 * Reads the rules of a region on a day. An unknown limit counts as none; anything else that is unknown is
 * refused with POLICY_UNKNOWN and its path, for nothing is guessed.
 */
export const bindingRules = perDay(readRules)

function readRules(book: PolicyBook, region: Region, day: Day): Judged<BindingRules> {
  const missing: ParameterPath[] = []
  const regionName = book.region(region)?.name ?? region

  const limit = <P extends ParameterPath>(path: P): ParameterValue<P> | null => {
    const found = book.lookUp(region, day, path)
    return found.known ? found.value : null
  }
  const need = <P extends ParameterPath>(path: P): ParameterValue<P> => {
    const found = book.lookUp(region, day, path)
    if (found.known) return found.value
    missing.push(path)
    // Never read: rules that lack a value are not handed out.
    return null as never
  }

  const fromAge = need('binding.face.fromAge')
  const rules: BindingRules = {
    region,
    regionName,
    relations: need('binding.relations'),
    members: limit('binding.limits.members'),
    newPerMonth: limit('binding.limits.newPerMonth'),
    monthCountsUnbound: need('binding.limits.monthCountsUnbound'),
    holdersPerMember: limit('binding.limits.holdersPerMember'),
    channels: limit('binding.limits.channels'),
    requiresHolderActivated: need('binding.requiresHolderActivated'),
    holderFromAge: need('binding.holder.fromAge'),
    faceFromAge: need('binding.face.inclusive') ? fromAge : fromAge + 1,
    ageTurnsOn: need('binding.face.turnsOn'),
    onReach: need('binding.face.onReach'),
    graceDays: need('binding.face.graceDays'),
    minorEvidence: need('binding.evidence.minor'),
    minorReview: need('binding.evidence.minorReview'),
    adultEvidence: limit('binding.evidence.adultFallback') ?? [],
    sameHouseholdSkips: need('binding.evidence.sameHukouSkips'),
    reviewHours: need('binding.reviewHours'),
    supplementDays: need('binding.supplementDays'),
    fourEyes: limit('binding.fourEyes') ?? [],
    newbornByCertificate: limit('binding.evidence.newbornByBirthCertificate') ?? false,
    invitationHours: need('binding.invitationHours'),
    unbindBy: need('binding.unbind.by'),
    unbindEffective: need('binding.unbind.effective'),
    lockDays: need('binding.unbind.lockDays'),
    cooldownDays: need('binding.unbind.cooldownDays'),
    rights: need('binding.rights'),
    parentOlderYears: need('binding.plausible.parentOlderYears'),
    spouseAge: {
      male: need('binding.plausible.spouseAgeMale'),
      female: need('binding.plausible.spouseAgeFemale'),
    },
  }
  const path = missing[0]
  return path === undefined ? granted(rules) : refused('POLICY_UNKNOWN', { region: regionName, path })
}
