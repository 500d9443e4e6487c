import * as v from 'valibot'
import { InsuranceTypeSchema } from '../../../contract/values/insurance'
import { RelationSchema } from '../../../contract/values/relation'
import { count, money, type Writing } from '../units'

export const CAP_SUBJECTS = ['perBeneficiary', 'total'] as const
export const CAP_PERIODS = ['payment', 'day', 'month', 'year'] as const

const kinship = v.picklist(['spouse', 'parent', 'child', 'sibling', 'grandparent', 'grandchild'])

/** 家庭共济: who may grant to whom, how many, with which evidence, and what ends a grant. */
export const grantParameters = (writing: Writing) => ({
  'grant.enabled': v.boolean(),
  'grant.area': v.picklist(['pool', 'province', 'country']),
  'grant.grantor.insurance': v.array(InsuranceTypeSchema),
  'grant.grantor.minBalance': money(writing),
  'grant.grantor.fund': v.picklist(['all', 'priorYearsOnly']),
  'grant.grantor.keepMin': money(writing),
  'grant.grantor.face': v.boolean(),
  'grant.beneficiary.insurance': v.array(InsuranceTypeSchema),
  'grant.beneficiary.consent': v.picklist(['none', 'face', 'mutual']),
  'grant.relations': v.array(kinship),
  /** Codes of GB/T 4761 that the region allows beyond its kinships: in-laws, where listed. */
  'grant.relationsExtra': v.array(RelationSchema),
  'grant.perRelationMax': v.strictObject({
    father: v.optional(count),
    mother: v.optional(count),
    spouse: v.optional(count),
    child: v.optional(count),
  }),
  'grant.maxBeneficiaries': v.nullable(count),
  'grant.countsSelf': v.boolean(),
  'grant.lifetimeDistinctMax': v.nullable(count),
  'grant.maxGrantors': v.nullable(count),
  'grant.bidirectional': v.boolean(),
  'grant.mayBeBothRoles': v.boolean(),
  'grant.evidence': v.picklist(['commitment', 'upload', 'idPhoto']),
  'grant.validity.chooseDates': v.boolean(),
  'grant.validity.defaultDays': v.nullable(count),
  'grant.validity.maxDays': v.nullable(count),
  /** Caps that a grantor may set: of which subjects and periods. */
  'grant.capsByGrantor': v.array(
    v.strictObject({ subject: v.picklist(CAP_SUBJECTS), period: v.picklist(CAP_PERIODS) }),
  ),
  /** Caps that the region itself sets. */
  'grant.caps': v.array(
    v.strictObject({
      subject: v.picklist(CAP_SUBJECTS),
      period: v.picklist(CAP_PERIODS),
      amount: money(writing),
    }),
  ),
  'grant.revoke.by': v.array(v.picklist(['grantor', 'beneficiary'])),
  'grant.revoke.lockDays': count,
  'grant.revoke.perYear': v.nullable(count),
  'grant.revoke.effective': v.picklist(['immediate', 'nextDay']),
  'grant.endsOn': v.array(
    v.picklist(['grantorUninsured', 'beneficiaryUninsured', 'relationEnded', 'death', 'movedOut', 'expired']),
  ),
})
