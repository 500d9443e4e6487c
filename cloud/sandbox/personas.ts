import type { InferOutput } from 'valibot'
import type { PersonaSchema } from '../contract/functions/sandbox'
import { Day, IdNumber, insuranceLabel } from '../contract/values'
import { WorldId } from './ids'
import { CLERKS } from './world/clerks'
import { FAMILIES } from './world/families'
import { INSTITUTIONS } from './world/institutions'
import { KIN } from './world/kin'
import { NEWBORNS } from './world/newborns'

export type Persona = InferOutput<typeof PersonaSchema>

const WORKER = {
  personId: null,
  age: null,
  insuranceLabel: null,
  kin: null,
  idNumber: null,
  cardNumber: null,
  phone: null,
  pin: null,
} as const

const NAMES = new Map(FAMILIES.flatMap(({ people }) => people.map(({ id, name }) => [id, name] as const)))

function kinOf(id: string): Persona['kin'] {
  const [ofId, word] = KIN[id] ?? []
  const name = ofId && NAMES.get(ofId)
  return ofId && name && word ? { personId: WorldId.person(ofId), name, word } : null
}

/** Everybody whom a trainer can act as, or whose card he can show at a counter; ages are those of `today`. */
export function personas(today: Day): Persona[] {
  const family = FAMILIES.flatMap(({ name: group, people }) =>
    people.map(
      (person): Persona => ({
        personaId: person.id,
        personId: WorldId.person(person.id),
        name: person.name,
        role: 'family',
        group,
        age: Day.age(IdNumber.birthDate(person.idNumber), today),
        insuranceLabel: insuranceLabel(person.insurance, person.employment),
        kin: kinOf(person.id),
        story: person.story,
        idNumber: person.idNumber,
        cardNumber: person.card,
        phone: person.login?.phone ?? null,
        pin: person.credential?.pin ?? null,
      }),
    ),
  )
  const newborns = NEWBORNS.map(
    ({ id, name, group, birthDate, story }): Persona => ({
      ...WORKER,
      personaId: id,
      name,
      role: 'family',
      group,
      age: Day.age(birthDate, today),
      insuranceLabel: insuranceLabel('390', null),
      kin: kinOf(id),
      story,
    }),
  )
  const staff = INSTITUTIONS.flatMap((institution) =>
    institution.staff.map(
      ({ id, name, story }): Persona => ({
        ...WORKER,
        personaId: id,
        name,
        role: 'staff',
        group: institution.name,
        story,
      }),
    ),
  )
  const clerks = CLERKS.map(
    ({ id, name, bureau, story }): Persona => ({
      ...WORKER,
      personaId: id,
      name,
      role: 'clerk',
      group: bureau,
      story,
    }),
  )
  return [...family, ...newborns, ...staff, ...clerks]
}
