import * as v from 'valibot'
import {
  DaySchema,
  IdNumberInputSchema,
  InsuranceTypeSchema,
  PersonNameInputSchema,
  RegionSchema,
} from '../values'

const on = DaySchema

/** Something that happened to a person, as a clerk enters it into the registry. */
export const RegistryEventSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('death'), on }),
  /** The insurance was moved to another region. */
  v.strictObject({ kind: v.literal('moved'), on, to: RegionSchema }),
  v.strictObject({ kind: v.literal('retired'), on }),
  v.strictObject({ kind: v.literal('insuranceChanged'), on, to: InsuranceTypeSchema }),
  v.strictObject({ kind: v.literal('insurancePaused'), on }),
  v.strictObject({ kind: v.literal('insuranceEnded'), on }),
  v.strictObject({ kind: v.literal('insuranceResumed'), on }),
  v.strictObject({ kind: v.literal('accountFrozen'), on }),
  v.strictObject({ kind: v.literal('accountUnfrozen'), on }),
  v.strictObject({ kind: v.literal('nameChanged'), on, to: PersonNameInputSchema }),
  v.strictObject({ kind: v.literal('married'), on }),
  v.strictObject({ kind: v.literal('divorced'), on }),
  /** A child of this person, who is its mother; it has no ID number yet. */
  v.strictObject({
    kind: v.literal('birth'),
    on,
    name: PersonNameInputSchema,
    sex: v.picklist(['male', 'female']),
    birthCertNumber: v.pipe(v.string(), v.maxLength(40)),
  }),
  v.strictObject({ kind: v.literal('idNumberGiven'), on, idNumber: IdNumberInputSchema }),
  v.strictObject({ kind: v.literal('cardLost'), on }),
  v.strictObject({ kind: v.literal('cardFound'), on }),
  v.strictObject({ kind: v.literal('cardReplaced'), on, cardNumber: v.pipe(v.string(), v.maxLength(40)) }),
])
export type RegistryEvent = v.InferOutput<typeof RegistryEventSchema>
