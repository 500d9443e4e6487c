import * as v from 'valibot'
import { ExplanationSchema } from '../explanation'
import { AmountsSchema, COMPARED_AMOUNTS } from '../shapes'
import { DaySchema, FenSchema, IdSchema, RegionSchema, SignedFenSchema } from '../values'
import { defineFunction } from './define'

export const explainSettlement = defineFunction({
  name: 'explainSettlement',
  summary: 'Explains every fen of a settlement: rule, dated parameter, source.',
  access: 'user',
  changes: false,
  params: v.strictObject({ settlementId: IdSchema }),
  result: v.strictObject({
    settlementId: IdSchema,
    institutionName: v.string(),
    day: DaySchema,
    /** The tree; `steps` of contract/explanation puts it in the order of the page. */
    explanation: ExplanationSchema,
  }),
  refusals: ['NOT_FOUND'],
})

const SideSchema = v.strictObject({
  region: RegionSchema,
  regionName: v.string(),
  day: DaySchema,
  amounts: AmountsSchema,
})

export const resettle = defineFunction({
  name: 'resettle',
  summary:
    'The same bill as if it had been on another day, in another region, or by another reading of a rule. Moves nothing.',
  access: 'user',
  changes: false,
  params: v.strictObject({
    settlementId: IdSchema,
    region: v.optional(RegionSchema),
    day: v.optional(DaySchema),
    /** Path of a parameter → the reading to take, of those in `readings`. */
    choose: v.optional(
      v.pipe(
        v.record(v.pipe(v.string(), v.maxLength(80)), v.pipe(v.string(), v.maxLength(80))),
        v.maxEntries(20),
      ),
    ),
  }),
  result: v.strictObject({
    settlementId: IdSchema,
    before: SideSchema,
    after: SideSchema,
    /** Only the amounts that differ. */
    differences: v.array(
      v.strictObject({
        what: v.picklist(COMPARED_AMOUNTS),
        before: FenSchema,
        after: FenSchema,
        change: SignedFenSchema,
      }),
    ),
    /** Parameters with more than one reading in the region and on the day of `after`. */
    readings: v.array(
      v.strictObject({
        path: v.string(),
        name: v.string(),
        chosen: v.string(),
        offered: v.array(
          v.strictObject({
            reading: v.string(),
            value: v.string(),
            source: v.nullable(v.string()),
          }),
        ),
      }),
    ),
    /** Why it would have been so. */
    explanation: ExplanationSchema,
  }),
  refusals: [
    'NOT_FOUND',
    'BILL_NOT_KEPT',
    'REGION_UNKNOWN',
    'POLICY_UNKNOWN',
    'READING_UNKNOWN',
    'ITEM_NEVER_PAYABLE',
  ],
})
