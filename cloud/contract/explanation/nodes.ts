import * as v from 'valibot'
import { PlaceSchema } from '../values'
import { BucketSchema, PocketSchema } from '../values/bill'
import { DaySchema } from '../values/day'
import { FenSchema } from '../values/fen'

/** What kinds of nodes an explanation has; `src/components/explanation` has one view for each. */
export const NODE_KINDS = [
  /** 总费用: the root. */
  'bill',
  /** 哪些归医保管: what the items came to; a reason. */
  'items',
  /** 医保报销: the branch of fund movements. */
  'fund',
  /** 门诊统筹: a leaf of the fund. */
  'pool',
  /** 固定项目, 诊查费: a leaf of the fund. */
  'fixedFund',
  /** 大病: a leaf of the fund. */
  'majorIllness',
  /** 当年账户先付 (杭州); a reason. */
  'currentYearFirst',
  /** 起付线; a reason. */
  'deductible',
  /** 一档报销; a reason. */
  'tier',
  'bonus',
  'otherPlace',
  'annualLimit',
  'monthlyLimit',
  /** 外来的统筹结果; a reason. */
  'poolResult',
  /** 医院负担: a leaf. */
  'hospital',
  /** 家里付: the branch of the person's part. */
  'person',
  /** One bucket of the person's part; its children are payers. */
  'bucket',
  /** One payer's share of one bucket: a leaf. */
  'payer',
  /** 先花谁的; a reason. */
  'order',
  /** Why a relative's money was not used; a reason. */
  'aidNotUsed',
] as const
export type NodeKind = (typeof NODE_KINDS)[number]

export const ConfidenceSchema = v.picklist(['A', 'B', 'C', 'G'])

/** 依据: one parameter with its source, for people. */
export const BasisSchema = v.object({
  path: v.string(),
  /** 起付线 */
  name: v.string(),
  /** 退休 1,300.00 元 */
  value: v.string(),
  region: v.string(),
  regionName: PlaceSchema,
  from: DaySchema,
  fromPrecision: v.picklist(['day', 'month', 'year', 'unknown']),
  source: v.nullable(v.object({ title: v.string(), url: v.nullable(v.string()) })),
  confidence: v.nullable(ConfidenceSchema),
  status: v.picklist(['official', 'reported', 'disputed', 'simulated', 'set']),
  /** chosen, alternative-1 …, set */
  reading: v.string(),
  /** How many other readings the sources give. */
  alternatives: v.number(),
  note: v.nullable(v.string()),
})
export type Basis = v.InferOutput<typeof BasisSchema>

/** A line of arithmetic in the well of a node: 616.00 × 90% = 554.40. */
export const SumSchema = v.object({ label: v.string(), text: v.string() })

/**
 * One node as read by people. `children` sum to `amount`; nodes without children under the root sum to the
 * bill. `reasons` explain the amount and are not added.
 */
export interface ExplanationNode {
  kind: NodeKind
  /** 起付线 */
  title: string
  amount: number
  /** One or two plain sentences. */
  sentence: string
  sums: v.InferOutput<typeof SumSchema>[]
  basis: Basis[]
  bucket: v.InferOutput<typeof BucketSchema> | null
  pocket: v.InferOutput<typeof PocketSchema> | null
  /** Who pays, of a payer: "self" or a grantor's reference. */
  from: string | null
  /** Where the amount lies on the bill's own scale, in fen from its start: [start, end); null where it is not one span. */
  span: [number, number] | null
  children: ExplanationNode[]
  reasons: ExplanationNode[]
}

export const ExplanationNodeSchema: v.GenericSchema<ExplanationNode> = v.object({
  kind: v.picklist(NODE_KINDS),
  title: v.string(),
  amount: FenSchema,
  sentence: v.string(),
  sums: v.array(SumSchema),
  basis: v.array(BasisSchema),
  bucket: v.nullable(BucketSchema),
  pocket: v.nullable(PocketSchema),
  from: v.nullable(v.string()),
  span: v.nullable(v.tuple([v.number(), v.number()])),
  children: v.array(v.lazy(() => ExplanationNodeSchema)),
  reasons: v.array(v.lazy(() => ExplanationNodeSchema)),
})

/** The explanation of one settlement, in sentences. */
export const ExplanationSchema = v.object({
  /** 看病花了 860.00 元，医保报了 554.40 元，家里付 305.60 元。 */
  headline: v.string(),
  root: ExplanationNodeSchema,
  /** What no source says: shown as 待核实. */
  unknown: v.array(v.object({ path: v.string(), name: v.string() })),
  simulated: v.boolean(),
})
export type Explanation = v.InferOutput<typeof ExplanationSchema>
