import * as v from 'valibot'
import { ExplanationSchema } from '../explanation'
import { DaySchema, IdSchema } from '../values'
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
