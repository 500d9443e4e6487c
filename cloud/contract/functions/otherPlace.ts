import * as v from 'valibot'
import { CounterFormSchema } from '../shapes/counterForm'
import { DaySchema, IdSchema, PlaceSchema, RegionSchema, RequestIdSchema } from '../values'
import { defineFunction } from './define'
import { ACTING, UNKNOWN_RULES } from './refusalGroups'

/** Why somebody is treated elsewhere (异地就医备案的类别). */
export const OTHER_PLACE_KINDS = {
  resident: '异地长期居住',
  temporary: '临时外出就医',
  emergency: '急诊抢救，补备案',
} as const
export const OtherPlaceKindSchema = v.picklist(
  Object.keys(OTHER_PLACE_KINDS) as [keyof typeof OTHER_PLACE_KINDS, ...(keyof typeof OTHER_PLACE_KINDS)[]],
)

export const OtherPlaceSchema = v.strictObject({
  filingId: IdSchema,
  place: v.strictObject({ region: RegionSchema, name: PlaceSchema }),
  kind: OtherPlaceKindSchema,
  from: DaySchema,
  /** The last day; null = until it is cancelled. */
  to: v.nullable(DaySchema),
  state: v.picklist(['coming', 'active', 'over', 'cancelled']),
  filedBy: v.picklist(['self', 'holder', 'clerk']),
})

const FILED = {
  requestId: RequestIdSchema,
  personId: IdSchema,
  /** Where the person is treated: a city, or a whole province. */
  place: RegionSchema,
  kind: OtherPlaceKindSchema,
  from: DaySchema,
  /** The last day of a temporary stay; left out, or null = as long as the region lets a filing hold. */
  to: v.optional(v.nullable(DaySchema)),
}

const FILING_REFUSALS = [
  'REGION_UNKNOWN',
  'OTHER_PLACE_HOME',
  'OTHER_PLACE_DATES',
  'OTHER_PLACE_FILED',
  'PERSON_DECEASED',
] as const

export const fileOtherPlace = defineFunction({
  name: 'fileOtherPlace',
  summary:
    '异地就医备案: files care in another place for the caller or a member whom he may act for; an emergency may be filed afterwards (补备案).',
  access: 'person',
  changes: true,
  params: v.strictObject(FILED),
  result: v.strictObject({ filing: OtherPlaceSchema }),
  refusals: [...ACTING, ...FILING_REFUSALS],
})

export const listOtherPlaces = defineFunction({
  name: 'listOtherPlaces',
  summary:
    'What is filed for the caller or a member, newest first, and what may be filed by the region’s rules.',
  access: 'person',
  changes: false,
  params: v.strictObject({ personId: IdSchema }),
  result: v.strictObject({
    home: v.strictObject({ region: RegionSchema, name: PlaceSchema }),
    filings: v.array(OtherPlaceSchema),
    /** For how many days a temporary stay may be filed. */
    temporaryDays: v.number(),
    /** Until how many days afterwards an emergency may be filed. */
    filedAfterDays: v.number(),
  }),
  refusals: [...ACTING],
})

export const cancelOtherPlace = defineFunction({
  name: 'cancelOtherPlace',
  summary: 'Takes a filing back from today on; bills settled before stay as they are.',
  access: 'person',
  changes: true,
  params: v.strictObject({ requestId: RequestIdSchema, personId: IdSchema, filingId: IdSchema }),
  result: v.strictObject({ filing: OtherPlaceSchema }),
  refusals: [...ACTING, 'OTHER_PLACE_OVER'],
})

export const fileOtherPlaceAtCounter = defineFunction({
  name: 'fileOtherPlaceAtCounter',
  summary: 'A clerk of the person’s region files care in another place at his window, and prints the form.',
  access: 'clerk',
  changes: true,
  params: v.strictObject(FILED),
  result: v.strictObject({ filing: OtherPlaceSchema, form: CounterFormSchema }),
  refusals: ['CLERK_OWN', ...UNKNOWN_RULES, ...FILING_REFUSALS],
})
