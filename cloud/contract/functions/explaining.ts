import * as v from 'valibot'
import { IdSchema } from '../values'
import { defineFunction } from './define'

/**
 * One step of 为什么是这个数 as a person reads it. `strip` says which part of the bill (from, to, in fen) the
 * step speaks of; `basis` is the rule and where it stands.
 */
export const ExplanationBasisSchema = v.strictObject({
  rule: v.string(),
  parameter: v.nullable(v.string()),
  value: v.nullable(v.string()),
  source: v.nullable(v.string()),
  url: v.nullable(v.string()),
  from: v.nullable(v.string()),
  grade: v.picklist(['A', 'B', 'C', 'G', 'simulated']),
  disputed: v.boolean(),
})
export const ExplanationStepSchema = v.strictObject({
  node: v.string(),
  title: v.string(),
  amount: v.number(),
  sentence: v.string(),
  sums: v.array(v.strictObject({ label: v.string(), amount: v.number() })),
  strip: v.nullable(
    v.array(
      v.strictObject({
        kind: v.picklist(['hot', 'deductible', 'fund', 'own', 'aid', 'cash', 'rest']),
        amount: v.number(),
      }),
    ),
  ),
  basis: v.array(ExplanationBasisSchema),
})
export type ExplanationStep = v.InferOutput<typeof ExplanationStepSchema>

export const explainSettlement = defineFunction({
  name: 'explainSettlement',
  summary: 'Explains every fen of a settlement, step by step: rule, dated parameter, source.',
  access: 'user',
  changes: false,
  params: v.strictObject({ settlementId: IdSchema }),
  result: v.strictObject({
    settlementId: IdSchema,
    /** One sentence: 总费用 860 元，报销 554.40，家里付 305.60. */
    headline: v.string(),
    totalFee: v.number(),
    steps: v.array(ExplanationStepSchema),
    policyVersions: v.array(v.string()),
    unknown: v.array(v.string()),
  }),
  refusals: [],
})
