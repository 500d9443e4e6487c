import { IN_PERSON } from '../values/shownBy'
import { personInEnglish } from './people'

const BY_ANOTHER = /^由(.+)代办$/

/** Who showed a code or card: 本人 is In person, 由女儿陈静代办 is Daughter 陈静. */
export function shownByInEnglish(label: string): string {
  if (label === IN_PERSON.zh) return IN_PERSON.en
  const [, other] = BY_ANOTHER.exec(label) ?? []
  return other === undefined ? label : personInEnglish(other)
}
