import { granted, type Judged, refused } from '../../contract/refusals'
import { type Day, type Kinship, type Region, Relation } from '../../contract/values'
import { type ParameterPath, type ParameterValue, type PolicyBook, perDay } from '../policy'

/** 家庭共济 as one region rules it on one day. A limit that no source gives counts as none. */
export interface GrantRules {
  readonly region: Region
  readonly regionName: string
  readonly enabled: boolean
  readonly area: ParameterValue<'grant.area'>
  readonly grantorInsurance: ParameterValue<'grant.grantor.insurance'>
  readonly minBalance: number
  readonly face: boolean
  readonly consent: ParameterValue<'grant.beneficiary.consent'>
  readonly relations: readonly Relation[]
  readonly perRelationMax: ParameterValue<'grant.perRelationMax'>
  readonly maxBeneficiaries: number | null
  readonly countsSelf: boolean
  readonly lifetimeDistinctMax: number | null
  readonly maxGrantors: number | null
  readonly bidirectional: boolean
  readonly mayBeBothRoles: boolean
  readonly evidence: ParameterValue<'grant.evidence'>
  readonly chooseDates: boolean
  readonly defaultDays: number | null
  readonly maxDays: number | null
  readonly capsByGrantor: ParameterValue<'grant.capsByGrantor'>
  readonly caps: ParameterValue<'grant.caps'>
  readonly revokeBy: ParameterValue<'grant.revoke.by'>
  readonly lockDays: number
  readonly revokePerYear: number | null
  readonly revokeEffective: ParameterValue<'grant.revoke.effective'>
  /** What ends a grant by itself. */
  readonly endsOn: ParameterValue<'grant.endsOn'>
}

/** Without these nothing can be judged: where no source gives one, the answer is POLICY_UNKNOWN. */
const NEEDED = [
  'grant.enabled',
  'grant.area',
  'grant.relations',
  'grant.grantor.insurance',
  'grant.evidence',
] as const satisfies readonly ParameterPath[]

/** The codes of GB/T 4761 that a region lets share: its kinships, and what it lists besides. */
function relationCodes(kinships: readonly Kinship[], extra: readonly Relation[]): Relation[] {
  return Relation.codes.filter((code) => kinships.includes(Relation.kinship(code)) || extra.includes(code))
}

/**
 * Reads the rules of grants of a region on a day.
 * Refuses REGION_UNKNOWN, and POLICY_UNKNOWN where a needed parameter has no source.
 */
export const grantRules = perDay(readRules)

function readRules(policies: PolicyBook, region: Region, day: Day): Judged<GrantRules> {
  const entry = policies.region(region)
  if (!entry) return refused('REGION_UNKNOWN', { region })
  const read = <P extends ParameterPath>(path: P): ParameterValue<P> | null =>
    policies.lookUp(region, day, path).value
  const missing = NEEDED.find((path) => read(path) === null)
  if (missing) return refused('POLICY_UNKNOWN', { region: entry.name, path: missing })
  return granted({
    region,
    regionName: entry.name,
    enabled: read('grant.enabled') ?? false,
    area: read('grant.area') ?? 'pool',
    grantorInsurance: read('grant.grantor.insurance') ?? [],
    minBalance: read('grant.grantor.minBalance') ?? 0,
    face: read('grant.grantor.face') ?? false,
    consent: read('grant.beneficiary.consent') ?? 'none',
    relations: relationCodes(read('grant.relations') ?? [], read('grant.relationsExtra') ?? []),
    perRelationMax: read('grant.perRelationMax') ?? {},
    maxBeneficiaries: read('grant.maxBeneficiaries'),
    countsSelf: read('grant.countsSelf') ?? false,
    lifetimeDistinctMax: read('grant.lifetimeDistinctMax'),
    maxGrantors: read('grant.maxGrantors'),
    bidirectional: read('grant.bidirectional') ?? true,
    mayBeBothRoles: read('grant.mayBeBothRoles') ?? true,
    evidence: read('grant.evidence') ?? 'commitment',
    chooseDates: read('grant.validity.chooseDates') ?? false,
    defaultDays: read('grant.validity.defaultDays'),
    maxDays: read('grant.validity.maxDays'),
    capsByGrantor: read('grant.capsByGrantor') ?? [],
    caps: read('grant.caps') ?? [],
    revokeBy: read('grant.revoke.by') ?? ['grantor'],
    lockDays: read('grant.revoke.lockDays') ?? 0,
    revokePerYear: read('grant.revoke.perYear'),
    revokeEffective: read('grant.revoke.effective') ?? 'immediate',
    endsOn: read('grant.endsOn') ?? [],
  })
}
