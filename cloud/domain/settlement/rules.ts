import type { ItemKind, VisitType } from '../../contract/values/bill'
import { makeScopes, type Scopes } from '../aid/scope'
import type { ParameterPath, ParameterValue } from '../policy'

/**
 * The parameters of settlement as the mechanisms read them: one name each, and what counts where no source
 * says. Null and undefined mean that nothing is known, unless said otherwise.
 */
export interface Rules {
  readonly preSelfPay: ParameterValue<'settlement.preSelfPay'> | null
  readonly currentYearFirst: boolean
  readonly deductible: ParameterValue<'settlement.deductible'> | null
  readonly tiers: ParameterValue<'settlement.tiers'>
  readonly tiersBasis: ParameterValue<'settlement.tiers.basis'>
  readonly rounding: ParameterValue<'settlement.tiers.rounding'>
  readonly bonus: ParameterValue<'settlement.bonus'>
  /** Null: there is none; undefined: nobody says. */
  readonly annualLimit: ParameterValue<'settlement.annualLimit'> | undefined
  readonly limitBasis: ParameterValue<'settlement.annualLimit.basis'>
  readonly monthlyLimit: ParameterValue<'settlement.monthlyLimit'> | undefined
  readonly fixedFundItems: ParameterValue<'settlement.fixedFundItems'>
  readonly majorIllness: ParameterValue<'settlement.majorIllness'>
  readonly otherPlace: ParameterValue<'settlement.otherPlace'> | null
  readonly grantEnabled: boolean
  readonly area: ParameterValue<'grant.area'>
  readonly fund: ParameterValue<'grant.grantor.fund'>
  readonly keepMin: number
  readonly relations: ParameterValue<'grant.relations'> | null
  readonly relationsExtra: ParameterValue<'grant.relationsExtra'>
  readonly caps: ParameterValue<'grant.caps'>
  readonly mode: ParameterValue<'payment.mode'>
  readonly atTill: ParameterValue<'payment.atTill'>
  readonly atTillPharmacy: ParameterValue<'payment.atTill'>
  readonly ownFirst: ParameterValue<'payment.ownFirst'>
  readonly grantOrder: ParameterValue<'payment.grantOrder'>
  readonly tieBreak: ParameterValue<'payment.grantTieBreak'>
  /** Null = no limit. */
  readonly maxGrantors: number | null
  /** Null: every visit. */
  readonly ownVisits: readonly VisitType[] | null
  readonly aidVisits: readonly VisitType[] | null
  readonly never: readonly ItemKind[]
  readonly scopes: Scopes
}

/** Answers the value of a parameter, or null where none is known. */
export type ValueOf = <P extends ParameterPath>(path: P) => ParameterValue<P> | null

/** Nobody gives these: the caller tells apart "there is none" and "nobody says". */
export type IsKnown = (path: ParameterPath) => boolean

export function makeRules(value: ValueOf, isKnown: IsKnown): Rules {
  const atTill = value('payment.atTill') ?? 'automatic'
  const never = value('payment.never') ?? []
  return {
    preSelfPay: value('settlement.preSelfPay'),
    currentYearFirst: value('settlement.currentYearAccountFirst') ?? false,
    deductible: value('settlement.deductible'),
    tiers: value('settlement.tiers') ?? [],
    tiersBasis: value('settlement.tiers.basis') ?? 'inScope',
    rounding: value('settlement.tiers.rounding') ?? 'perTier',
    bonus: value('settlement.bonus') ?? [],
    annualLimit: isKnown('settlement.annualLimit') ? value('settlement.annualLimit') : undefined,
    limitBasis: value('settlement.annualLimit.basis') ?? 'fund',
    monthlyLimit: isKnown('settlement.monthlyLimit') ? value('settlement.monthlyLimit') : undefined,
    fixedFundItems: value('settlement.fixedFundItems') ?? [],
    majorIllness: value('settlement.majorIllness'),
    otherPlace: value('settlement.otherPlace'),
    grantEnabled: value('grant.enabled') ?? true,
    area: value('grant.area') ?? 'country',
    fund: value('grant.grantor.fund') ?? 'all',
    keepMin: value('grant.grantor.keepMin') ?? 0,
    relations: value('grant.relations'),
    relationsExtra: value('grant.relationsExtra') ?? [],
    caps: value('grant.caps') ?? [],
    mode: value('payment.mode') ?? 'AUTO_CHAIN',
    atTill,
    atTillPharmacy: value('payment.atTillPharmacy') ?? atTill,
    ownFirst: value('payment.ownFirst') ?? 'exhausted',
    grantOrder: value('payment.grantOrder') ?? 'filing',
    tieBreak: value('payment.grantTieBreak') ?? 'authTime',
    maxGrantors: value('payment.maxGrantorsPerSettlement'),
    ownVisits: value('payment.ownScope.visits'),
    aidVisits: value('payment.aidScope.visits'),
    never,
    scopes: makeScopes({
      own: value('payment.ownScope.buckets') ?? undefined,
      thisYear: value('payment.ownScope.currentYearBuckets') ?? undefined,
      aid: value('payment.aidScope.buckets') ?? undefined,
      kinds: value('payment.aidScope.kinds') ?? undefined,
      pharmacyKinds: value('payment.aidScope.pharmacyKinds') ?? undefined,
      never,
    }),
  }
}
