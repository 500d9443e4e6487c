import * as v from 'valibot'
import { ItemClassSchema, ItemKindSchema, VisitTypeSchema } from '../../contract/values/bill'
import { DaySchema } from '../../contract/values/day'
import { FenSchema } from '../../contract/values/fen'
import { GradeSchema, InstitutionKindSchema, LevelSchema } from '../../contract/values/institution'
import { EmploymentSchema, InsuranceTypeSchema } from '../../contract/values/insurance'
import { ONE } from '../../contract/values/ratio'
import { RegionSchema } from '../../contract/values/region'
import { RelationSchema } from '../../contract/values/relation'
import { money } from '../policy/units'

/** Fen as a whole number, or with its unit ("12.50元"), as examples in YAML like to write it. */
const amount = v.union([FenSchema, money('case')], 'a whole number of fen, not negative')

/** What nobody means by parts per million: 10 is a slip for 10 %, not a hundred-thousandth. */
const FEWEST_PARTS = 1_000

/** A share as 0.1, or in parts per million as 100000. */
const share = v.pipe(
  v.number(),
  v.minValue(0),
  v.maxValue(ONE),
  v.check(
    (n) => n <= 1 || (Number.isInteger(n) && n >= FEWEST_PARTS),
    'a share such as 0.1, or parts per million such as 100000',
  ),
)

const quantity = v.pipe(
  v.number(),
  v.minValue(0),
  v.maxValue(1_000_000),
  v.check((n) => Math.abs(n * 1e4 - Math.round(n * 1e4)) < 1e-6, 'at most four decimals'),
)

const orNull = <T extends v.GenericSchema>(schema: T) => v.optional(v.nullable(schema))
const flag = v.optional(v.boolean())
const sum = v.optional(amount)

const ItemSchema = v.strictObject({
  name: v.optional(v.string()),
  code: orNull(v.string()),
  kind: v.optional(ItemKindSchema),
  class: v.optional(ItemClassSchema),
  price: amount,
  count: v.optional(quantity),
  selfPayRatio: orNull(share),
  priceLimit: orNull(amount),
})

const CapSchema = v.strictObject({
  subject: v.optional(v.picklist(['perBeneficiary', 'total'])),
  period: v.optional(v.picklist(['payment', 'day', 'month', 'year'])),
  amount: orNull(amount),
  used: sum,
})

const GrantSchema = v.strictObject({
  from: v.pipe(v.string(), v.minLength(1), v.notValue('self'), v.notValue('pot')),
  relation: orNull(RelationSchema),
  region: v.optional(RegionSchema),
  balance: v.union([amount, v.strictObject({ currentYear: sum, earlierYears: sum })]),
  order: orNull(v.number()),
  grantedOn: orNull(DaySchema),
  validTo: orNull(DaySchema),
  caps: v.optional(v.array(CapSchema)),
  visits: orNull(v.array(VisitTypeSchema)),
  kinds: orNull(v.array(ItemKindSchema)),
  institutions: orNull(v.array(v.string())),
})

/** One case as written by people: money in fen, unknown keys refused, most keys may be left out. */
export const CaseSchema = v.strictObject({
  region: RegionSchema,
  date: v.optional(DaySchema),
  visit: v.optional(VisitTypeSchema),
  patient: v.optional(
    v.strictObject({
      insurance: v.optional(InsuranceTypeSchema),
      status: v.optional(EmploymentSchema),
      birthDate: orNull(DaySchema),
      referred: flag,
      familyDoctorPackage: flag,
      student: orNull(v.boolean()),
    }),
  ),
  institution: v.optional(
    v.strictObject({
      id: orNull(v.string()),
      kind: v.optional(InstitutionKindSchema),
      level: v.optional(LevelSchema),
      grade: v.optional(GradeSchema),
      specialty: flag,
      special: flag,
      region: v.optional(RegionSchema),
    }),
  ),
  otherPlace: v.optional(v.picklist(['filed', 'emergency', 'unfiled'])),
  yearToDate: v.optional(
    v.strictObject({
      deductiblePaid: sum,
      deductiblePaidByLevel: v.optional(
        v.record(v.picklist(['一级', '二级', '三级', '基层', '药店', '其他']), amount),
      ),
      fundPaid: sum,
      inScope: sum,
      majorIllnessPaid: sum,
    }),
  ),
  monthToDate: v.optional(v.strictObject({ fundPaid: sum })),
  items: v.array(ItemSchema),
  poolResult: orNull(v.strictObject({ inScope: amount, deductible: sum, fundPay: amount })),
  accounts: v.optional(v.strictObject({ currentYear: sum, earlierYears: sum, pot: sum, wallet: sum })),
  useAccount: flag,
  aidRequested: flag,
  /** The grantor whose code was scanned second. */
  secondScan: orNull(v.union([v.string(), v.strictObject({ from: v.string() })])),
  grants: v.optional(v.array(GrantSchema)),
  choose: v.optional(v.record(v.string(), v.string())),
  set: v.optional(v.record(v.string(), v.unknown())),
})
export type Case = v.InferOutput<typeof CaseSchema>
