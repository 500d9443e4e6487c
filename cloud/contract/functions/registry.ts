import * as v from 'valibot'
import type { RefusalCode } from '../refusals'
import { RegistryEventSchema } from '../shapes'
import { IdSchema, RequestIdSchema, SentenceSchema } from '../values'
import { defineFunction } from './define'

const EVENT_REFUSALS = [
  'PERSON_DECEASED',
  'EVENT_NOT_FITTING',
  'EVENT_DATE',
  'ID_NUMBER_LENGTH',
  'ID_NUMBER_CHARACTERS',
  'ID_NUMBER_BIRTH_DATE',
  'ID_NUMBER_CHECK_DIGIT',
  'ID_NUMBER_TAKEN',
  'ID_NUMBER_NOT_MATCHING',
  'NAME_INVALID',
  'BIRTH_CERT_INVALID',
  'BIRTH_CERT_TAKEN',
  'CARD_TAKEN',
  'CARD_NOT_ACTIVE',
  'REGION_UNKNOWN',
  'POLICY_UNKNOWN',
  'CLERK_OWN',
] as const satisfies readonly RefusalCode[]

/** What an event brings about, in sentences; each with where it comes from. */
export const ConsequenceSchema = v.strictObject({
  /** codes, credential, bindings, grants, applications, transfers, balances, accumulators, history, refunds */
  of: v.string(),
  label: SentenceSchema,
  text: SentenceSchema,
  /** How many of this person it meets now; null where nothing is counted. */
  count: v.nullable(v.number()),
  /** "本产品的做法", or the source. */
  source: v.string(),
})

export const previewRegistryEvent = defineFunction({
  name: 'previewRegistryEvent',
  summary: 'Tells what an event of the registry would bring about, before it is entered.',
  access: 'clerk',
  changes: false,
  params: v.strictObject({ personId: IdSchema, event: RegistryEventSchema }),
  result: v.strictObject({ title: SentenceSchema, consequences: v.array(ConsequenceSchema) }),
  refusals: EVENT_REFUSALS,
})

export const applyRegistryEvent = defineFunction({
  name: 'applyRegistryEvent',
  summary:
    'Enters a life event into the registry: codes, bindings, grants and what else it ends follow in the same change, and those concerned are told.',
  access: 'clerk',
  changes: true,
  params: v.strictObject({ requestId: RequestIdSchema, personId: IdSchema, event: RegistryEventSchema }),
  result: v.strictObject({
    personId: IdSchema,
    title: SentenceSchema,
    ended: v.strictObject({ bindings: v.number(), grants: v.number(), applications: v.number() }),
    consequences: v.array(ConsequenceSchema),
    /** The newborn, for the event `birth`. */
    childId: v.nullable(IdSchema),
  }),
  refusals: EVENT_REFUSALS,
})
