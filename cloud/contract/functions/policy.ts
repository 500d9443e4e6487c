import * as v from 'valibot'
import { BasisSchema, ConfidenceSchema } from '../explanation'
import {
  DaySchema,
  EmploymentSchema,
  FenSchema,
  InsuranceTypeSchema,
  LanguageSchema,
  PlaceSchema,
  RegionSchema,
} from '../values'
import { defineFunction } from './define'

export const listRegions = defineFunction({
  name: 'listRegions',
  summary: 'The regions whose rules are known, with the province each belongs to.',
  access: 'anyone',
  changes: false,
  params: v.strictObject({}),
  result: v.strictObject({
    regions: v.array(
      v.strictObject({
        region: RegionSchema,
        name: PlaceSchema,
        parent: v.nullable(RegionSchema),
        simulated: v.boolean(),
      }),
    ),
  }),
  refusals: [],
})

export const getPolicy = defineFunction({
  name: 'getPolicy',
  summary: 'The rules of a region on a day: the five official questions and every parameter with its source.',
  access: 'anyone',
  changes: false,
  params: v.strictObject({
    region: RegionSchema,
    day: v.optional(DaySchema),
    language: LanguageSchema,
  }),
  result: v.strictObject({
    region: RegionSchema,
    name: PlaceSchema,
    simulated: v.boolean(),
    day: DaySchema,
    /** 可以绑定几个亲属, 可以接受几位, 先用谁的, 如何证明, 省内跨市; a null answer = 本地规则待核实. */
    answers: v.array(
      v.strictObject({
        key: v.string(),
        question: v.string(),
        answer: v.nullable(v.string()),
        source: v.nullable(v.strictObject({ title: v.string(), url: v.nullable(v.string()) })),
        confidence: v.nullable(ConfidenceSchema),
      }),
    ),
    parameters: v.array(BasisSchema),
    /** Paths that no source gives for this region and day. */
    unknown: v.array(v.strictObject({ path: v.string(), name: v.string() })),
  }),
  refusals: ['REGION_UNKNOWN'],
})

/** Rules of one region on one day; without a day those of today. */
const RulesSideSchema = v.strictObject({ region: RegionSchema, day: v.optional(DaySchema) })

const RulesOfSchema = v.strictObject({
  region: RegionSchema,
  name: PlaceSchema,
  day: DaySchema,
  simulated: v.boolean(),
})

export const comparePolicies = defineFunction({
  name: 'comparePolicies',
  summary: 'Every parameter that differs between two regions, or two days of one region, with both sources.',
  access: 'anyone',
  changes: false,
  params: v.strictObject({ left: RulesSideSchema, right: RulesSideSchema, language: LanguageSchema }),
  result: v.strictObject({
    left: RulesOfSchema,
    right: RulesOfSchema,
    differences: v.array(
      v.strictObject({
        path: v.string(),
        name: v.string(),
        /** For whom a rule of settlement differs; null for rules that do not depend on the insurance. */
        insurance: v.nullable(InsuranceTypeSchema),
        /** Null = no source gives a value: 待核实. */
        left: v.nullable(BasisSchema),
        right: v.nullable(BasisSchema),
      }),
    ),
  }),
  refusals: ['REGION_UNKNOWN'],
})

export const REGION_WAYS = [
  'samePool',
  'sameProvince',
  'country',
  'wallet',
  'notPossible',
  'unknown',
] as const

export const checkRegionPair = defineFunction({
  name: 'checkRegionPair',
  summary:
    'Whether relatives insured in two regions can share an account: same pool, same province, by 医保钱包, or not.',
  access: 'anyone',
  changes: false,
  params: v.strictObject({
    /** Where the patient is insured. */
    patient: RegionSchema,
    /** Where the relative who pays is insured. */
    other: RegionSchema,
    day: v.optional(DaySchema),
    language: LanguageSchema,
  }),
  result: v.strictObject({
    patient: RulesOfSchema,
    other: RulesOfSchema,
    /** unknown = no source says whether it is possible: 待核实. */
    way: v.picklist(REGION_WAYS),
    sentence: v.string(),
    /** The parameters that decided it. */
    basis: v.array(BasisSchema),
    /** Parameters that would decide it and that no source gives. */
    unknown: v.array(v.strictObject({ path: v.string(), name: v.string(), regionName: PlaceSchema })),
  }),
  refusals: ['REGION_UNKNOWN'],
})

/** Sums over bills, in fen. */
const DraftTotalsSchema = v.strictObject({
  bills: v.number(),
  totalFee: FenSchema,
  fund: FenSchema,
  own: FenSchema,
  aid: FenSchema,
  cash: FenSchema,
})

/** "POLICY_UNKNOWN settlement.tiers" → how many bills. */
const DraftRefusalsSchema = v.record(v.string(), v.number())

export const tryDraft = defineFunction({
  name: 'tryDraft',
  summary:
    'Tries a draft of rules (YAML as in a policy file) over the bills of a year in the clerk’s region: totals before and after, how many households pay less or more. Nothing is written.',
  access: 'clerk',
  changes: false,
  params: v.strictObject({
    draft: v.pipe(v.string(), v.maxLength(40_000)),
    /** The year of the bills; the current one where it is left out. */
    year: v.optional(v.pipe(v.number(), v.integer(), v.minValue(2021), v.maxValue(2100))),
  }),
  result: v.strictObject({
    region: RegionSchema,
    name: PlaceSchema,
    year: v.number(),
    bills: v.number(),
    /** There are more bills than are tried at once: only the newest count. */
    cut: v.boolean(),
    refused: v.number(),
    refusals: v.strictObject({ before: DraftRefusalsSchema, after: DraftRefusalsSchema }),
    totals: v.strictObject({ before: DraftTotalsSchema, after: DraftTotalsSchema }),
    change: v.strictObject({
      totalFee: v.number(),
      fund: v.number(),
      own: v.number(),
      aid: v.number(),
      cash: v.number(),
    }),
    households: v.strictObject({ better: v.number(), worse: v.number(), same: v.number() }),
    groups: v.array(
      v.strictObject({
        insurance: InsuranceTypeSchema,
        employment: EmploymentSchema,
        bills: v.number(),
        personPayBefore: FenSchema,
        personPayAfter: FenSchema,
        personPayChange: v.number(),
      }),
    ),
  }),
  refusals: ['DRAFT_REFUSED', 'DRAFT_NOT_YOURS'],
})
