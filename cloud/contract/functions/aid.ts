import * as v from 'valibot'
import {
  CapInputSchema,
  CapPeriodSchema,
  CommitmentSchema,
  EvidenceKindSchema,
  EvidenceSchema,
  GrantSchema,
} from '../shapes'
import {
  DaySchema,
  FenSchema,
  IdNumberInputSchema,
  IdSchema,
  PersonNameInputSchema,
  RelationSchema,
  RequestIdSchema,
} from '../values'
import { defineFunction } from './define'

/** A beneficiary: a person already known to the family, or one named by name and ID number. */
export const BeneficiarySchema = v.union([
  v.strictObject({ personId: IdSchema }),
  v.strictObject({ name: PersonNameInputSchema, idNumber: IdNumberInputSchema }),
])

export const checkGrant = defineFunction({
  name: 'checkGrant',
  summary:
    'Tells what a grant would need and mean, and whether the region allows it, before anything is given.',
  access: 'person',
  changes: false,
  params: v.strictObject({
    beneficiary: v.optional(BeneficiarySchema),
    relation: v.optional(RelationSchema),
  }),
  result: v.strictObject({
    relations: v.array(v.strictObject({ relation: RelationSchema, label: v.string() })),
    balance: FenSchema,
    beneficiaries: v.strictObject({ used: v.number(), limit: v.nullable(v.number()) }),
    capPeriods: v.array(CapPeriodSchema),
    capSubject: v.picklist(['perBeneficiary', 'total']),
    evidence: v.array(EvidenceKindSchema),
    commitment: v.strictObject({ textVersion: v.string(), text: v.string() }),
    faceNeeded: v.boolean(),
    datesChosen: v.boolean(),
    orderBy: v.picklist([
      'filing',
      'authTime',
      'balanceDesc',
      'userPreset',
      'settlementFirstCome',
      'chosenByScan',
    ]),
    mode: v.picklist(['AUTO_CHAIN', 'SECOND_SCAN', 'POOL_TRANSFER']),
    /** The sentence of what it will mean, in words. */
    meaning: v.string(),
  }),
  refusals: [],
})

export const grantAid = defineFunction({
  name: 'grantAid',
  summary:
    'Grants a relative the use of one’s 个人账户, with evidence as the region wants it, caps and dates.',
  access: 'person',
  changes: true,
  params: v.strictObject({
    requestId: RequestIdSchema,
    beneficiary: BeneficiarySchema,
    relation: RelationSchema,
    caps: v.pipe(v.array(CapInputSchema), v.maxLength(4)),
    validFrom: v.nullable(DaySchema),
    validTo: v.nullable(DaySchema),
    evidence: v.pipe(v.array(EvidenceSchema), v.maxLength(8)),
    commitment: v.nullable(CommitmentSchema),
    faceToken: v.nullable(IdSchema),
  }),
  result: v.strictObject({ grant: GrantSchema }),
  refusals: [],
})

export const updateGrant = defineFunction({
  name: 'updateGrant',
  summary:
    'Changes caps or the last day of a grant, or pauses and resumes it. Lowering a cap claws nothing back.',
  access: 'person',
  changes: true,
  params: v.strictObject({
    requestId: RequestIdSchema,
    grantId: IdSchema,
    version: v.number(),
    caps: v.optional(v.pipe(v.array(CapInputSchema), v.maxLength(4))),
    validTo: v.optional(v.nullable(DaySchema)),
    paused: v.optional(v.boolean()),
  }),
  result: v.strictObject({ grant: GrantSchema }),
  refusals: [],
})

export const reorderGrants = defineFunction({
  name: 'reorderGrants',
  summary: 'Sets in which order the caller’s grantors pay, where the region lets the beneficiary choose.',
  access: 'person',
  changes: true,
  params: v.strictObject({
    requestId: RequestIdSchema,
    grantIds: v.pipe(v.array(IdSchema), v.minLength(1), v.maxLength(50)),
  }),
  result: v.strictObject({ grantIds: v.array(IdSchema) }),
  refusals: [],
})

export const revokeGrant = defineFunction({
  name: 'revokeGrant',
  summary:
    'Ends a grant. What was paid stays paid; a later reversal still returns to the account it came from.',
  access: 'person',
  changes: true,
  params: v.strictObject({ requestId: RequestIdSchema, grantId: IdSchema }),
  result: v.strictObject({ grant: GrantSchema }),
  refusals: [],
})

export const listGrants = defineFunction({
  name: 'listGrants',
  summary: '谁可以用我的钱, 我可以用谁的钱: grants given and received, with caps and what is left of them.',
  access: 'person',
  changes: false,
  params: v.strictObject({}),
  result: v.strictObject({
    given: v.array(GrantSchema),
    received: v.array(GrantSchema),
    orderBy: v.picklist([
      'filing',
      'authTime',
      'balanceDesc',
      'userPreset',
      'settlementFirstCome',
      'chosenByScan',
    ]),
    mayReorder: v.boolean(),
  }),
  refusals: [],
})
