import * as v from 'valibot'
import { ChannelSchema } from '../shapes'
import { CallSchema, DaySchema, IdSchema, RequestIdSchema, SentenceSchema, WordSchema } from '../values'
import { defineFunction } from './define'

/** Making a world, or years of monthly credits, takes its time on a small machine. */
const WORLD_TIME_LIMIT_MS = 180_000

export const PersonaSchema = v.strictObject({
  personaId: IdSchema,
  /** The person's id in the registry; null for staff, clerks and children whose number is not there yet. */
  personId: v.nullable(IdSchema),
  name: v.string(),
  role: v.picklist(['family', 'staff', 'clerk']),
  /** The family, institution or bureau it belongs to. */
  group: SentenceSchema,
  age: v.nullable(v.number()),
  insuranceLabel: v.nullable(WordSchema),
  /** What he is to the one whose story his family's is (陈静, 弟弟); null for that one, staff and clerks. */
  kin: v.nullable(v.strictObject({ personId: IdSchema, name: v.string(), word: CallSchema })),
  /** One Chinese sentence: what can be tried with this persona. */
  story: SentenceSchema,
  /** Shown so that a trainer can type them; fictional. Null for staff and clerks. */
  idNumber: v.nullable(v.string()),
  cardNumber: v.nullable(v.string()),
  phone: v.nullable(v.string()),
  pin: v.nullable(v.string()),
})

export const listPersonas = defineFunction({
  name: 'listPersonas',
  summary: 'The fictional people that a trainer can act as.',
  access: 'anyone',
  changes: false,
  sandboxOnly: true,
  params: v.strictObject({}),
  result: v.strictObject({ personas: v.array(PersonaSchema), today: DaySchema }),
  refusals: [],
})

export const enterAsPersona = defineFunction({
  name: 'enterAsPersona',
  summary: 'Signs in as a persona; the client hands the token to AV.User.become.',
  access: 'anyone',
  changes: true,
  sandboxOnly: true,
  params: v.strictObject({ requestId: RequestIdSchema, personaId: IdSchema, channel: ChannelSchema }),
  result: v.strictObject({ sessionToken: v.string(), userId: IdSchema }),
  refusals: ['PERSONA_UNKNOWN', 'PERSONA_WITHOUT_PHONE'],
})

export const resetSandbox = defineFunction({
  name: 'resetSandbox',
  summary: 'Puts the fictional world back as it was; log-ins stay.',
  access: 'anyone',
  changes: true,
  sandboxOnly: true,
  timeLimitMs: WORLD_TIME_LIMIT_MS,
  params: v.strictObject({ requestId: RequestIdSchema }),
  result: v.strictObject({ today: DaySchema }),
  refusals: [],
})

export const setSandboxClock = defineFunction({
  name: 'setSandboxClock',
  summary: 'Moves business time forward to a day, with the monthly credits on the way. Never back.',
  access: 'anyone',
  changes: true,
  sandboxOnly: true,
  timeLimitMs: WORLD_TIME_LIMIT_MS,
  params: v.strictObject({ requestId: RequestIdSchema, day: DaySchema }),
  result: v.strictObject({ today: DaySchema }),
  refusals: ['CLOCK_NOT_BACK', 'CLOCK_TOO_FAR'],
})
