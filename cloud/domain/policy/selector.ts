import * as v from 'valibot'
import { VisitTypeSchema } from '../../contract/values/bill'
import { GRADES, InstitutionKindSchema, LEVELS } from '../../contract/values/institution'
import { count } from './units'

const one = <T extends v.GenericSchema>(schema: T) => v.optional(v.union([schema, v.array(schema)]))

/**
 * To whom and where a row of a table applies; what is left out does not matter. Lists mean "any of these".
 * `visits` left out means ordinary outpatient care: 11, 13 and 41, because that is what the sources speak of.
 */
export const selectorEntries = {
  status: v.optional(v.picklist(['active', 'retired'])),
  kind: one(InstitutionKindSchema),
  level: one(v.picklist(LEVELS)),
  /** Null in the list: a grade that was not said fits too. */
  grade: one(v.nullable(v.picklist(GRADES))),
  specialty: v.optional(v.boolean()),
  special: v.optional(v.boolean()),
  /** 基层: a community institution or a hospital of the first level. */
  primary: v.optional(v.boolean()),
  ageFrom: v.optional(count),
  ageBelow: v.optional(count),
  referred: v.optional(v.boolean()),
  familyDoctor: v.optional(v.boolean()),
  student: v.optional(v.boolean()),
  visits: v.optional(v.array(VisitTypeSchema)),
  note: v.optional(v.string()),
}

const SelectorSchema = v.object(selectorEntries)
export type Selector = v.InferOutput<typeof SelectorSchema>
