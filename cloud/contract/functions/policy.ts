import * as v from 'valibot'
import { BasisSchema, ConfidenceSchema } from '../explanation'
import { DaySchema, RegionSchema } from '../values'
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
        name: v.string(),
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
  params: v.strictObject({ region: RegionSchema, day: v.optional(DaySchema) }),
  result: v.strictObject({
    region: RegionSchema,
    name: v.string(),
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
