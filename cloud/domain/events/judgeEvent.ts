import { granted, type Judged, refused } from '../../contract/refusals'
import type { RegistryEvent } from '../../contract/shapes'
import { type Day, IdNumber, PersonName, STANDING_LABELS, type Standing } from '../../contract/values'
import { judgeIdNumber } from '../access/judgeTyped'
import { judgeBirthCert } from '../binding/newborn'
import type { SubjectFacts } from './facts'

const unfit = (why: string) => refused('EVENT_NOT_FITTING', { why })

const STOPPED: readonly Standing[] = ['paused', 'ended', 'arrears']

/**
 * Whether an event can have happened to this person: after his birth and not after today (EVENT_DATE), not after his
 * death (PERSON_DECEASED), and not what is so already or cannot be (EVENT_NOT_FITTING says why). What was typed is
 * judged in its form: ID_NUMBER_…, ID_NUMBER_NOT_MATCHING, NAME_INVALID, BIRTH_CERT_INVALID, CARD_NOT_ACTIVE.
 */
export function judgeEvent(event: RegistryEvent, person: SubjectFacts, today: Day): Judged<null> {
  if (event.on > today || event.on < person.birthDate) return refused('EVENT_DATE')
  if (person.deceasedOn !== null) return refused('PERSON_DECEASED')
  switch (event.kind) {
    case 'death':
    case 'married':
    case 'divorced':
      return granted(null)
    case 'moved':
      return event.to === person.region ? unfit('已经在这个参保地') : granted(null)
    case 'retired':
      if (person.insurance !== '310') return unfit('居民医保没有在职和退休之分')
      return person.employment === 'retired' ? unfit('已经是退休') : granted(null)
    case 'insuranceChanged':
      return event.to === person.insurance ? unfit('已经是这个险种') : granted(null)
    case 'insurancePaused':
      return person.standing === 'normal' ? granted(null) : notNow(person)
    case 'insuranceEnded':
      return person.standing === 'ended' ? notNow(person) : granted(null)
    case 'insuranceResumed':
      return STOPPED.includes(person.standing) ? granted(null) : notNow(person)
    case 'accountFrozen':
      return person.standing === 'normal' ? granted(null) : notNow(person)
    case 'accountUnfrozen':
      return person.standing === 'frozen' ? granted(null) : notNow(person)
    case 'nameChanged':
      return judgeName(event.to, person.name)
    case 'birth':
      return judgeBirth(event, person)
    case 'idNumberGiven':
      return judgeGiven(event.idNumber, person, today)
    case 'cardLost':
      return person.cardState === 'active' || person.cardState === 'lost'
        ? granted(null)
        : refused('CARD_NOT_ACTIVE')
    case 'cardFound':
      return person.cardState === 'lost' ? granted(null) : unfit('没有挂失的卡')
    case 'cardReplaced':
      return /^[0-9A-Z]{9,18}$/.test(normalCard(event.cardNumber)) ? granted(null) : unfit('卡号写法不对')
  }
}

/** A card number as it is looked up. */
export const normalCard = (text: string): string => text.normalize('NFKC').replace(/\s/g, '').toUpperCase()

const notNow = ({ standing }: SubjectFacts) => unfit(`现在是“${STANDING_LABELS[standing]}”`)

function judgeName(to: string, now: string): Judged<null> {
  const name = PersonName.normalise(to)
  if (!PersonName.is(name)) return refused('NAME_INVALID')
  return name === now ? unfit('名字没有变') : granted(null)
}

function judgeBirth(event: Extract<RegistryEvent, { kind: 'birth' }>, mother: SubjectFacts): Judged<null> {
  if (mother.sex !== 'female') return unfit('出生要登记在母亲名下')
  if (!PersonName.is(PersonName.normalise(event.name))) return refused('NAME_INVALID')
  const number = judgeBirthCert(event.birthCertNumber)
  return number.ok ? granted(null) : number
}

function judgeGiven(text: string, person: SubjectFacts, today: Day): Judged<null> {
  if (person.hasIdNumber) return unfit('已经有身份证号')
  const number = judgeIdNumber(text, today)
  if (!number.ok) return number
  const fits =
    IdNumber.birthDate(number.value) === person.birthDate && IdNumber.sex(number.value) === person.sex
  return fits ? granted(null) : refused('ID_NUMBER_NOT_MATCHING')
}
