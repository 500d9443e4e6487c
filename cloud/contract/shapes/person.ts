import * as v from 'valibot'
import {
  CallSchema,
  DaySchema,
  EmploymentSchema,
  IdSchema,
  InsuranceTypeSchema,
  PlaceSchema,
  RegionSchema,
  StandingSchema,
  WordSchema,
} from '../values'

/** A person as somebody sees him who may see who he is (himself, his holder). */
export const PersonCardSchema = v.strictObject({
  personId: IdSchema,
  name: v.string(),
  idNumberMasked: v.string(),
  sex: v.picklist(['male', 'female']),
  birthDate: DaySchema,
  age: v.number(),
  region: RegionSchema,
  regionName: PlaceSchema,
  insurance: InsuranceTypeSchema,
  employment: EmploymentSchema,
  standing: StandingSchema,
  /** "退休职工医保", "城乡居民医保" */
  insuranceLabel: WordSchema,
})
export type PersonCard = v.InferOutput<typeof PersonCardSchema>

/** A person as the caller calls him: 爸爸, 我. */
export const WhoSchema = v.strictObject({
  personId: IdSchema,
  /** "我", "爸爸", "女儿": the relation as seen by the caller; the name where there is none. */
  label: CallSchema,
  name: v.string(),
  isMe: v.boolean(),
})
export type Who = v.InferOutput<typeof WhoSchema>

export const CredentialStateSchema = v.picklist(['none', 'active', 'suspended'])

/** Where a log-in, a credential or a binding was made. */
export const ChannelSchema = v.picklist(['weapp', 'alipay', 'h5', 'counter'])
export type Channel = v.InferOutput<typeof ChannelSchema>
