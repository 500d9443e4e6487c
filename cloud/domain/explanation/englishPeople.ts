import { personInEnglish, whose } from '../../contract/english/people'
import type { Pocket } from '../../contract/values/bill'
import { SELF } from '../settlement/types'
import type { People } from './people'

/** The same people as one who reads English calls them: you, Dad. */
export const englishPeople = (people: People): People => ({
  patient: personInEnglish(people.patient),
  grantor: (from) => personInEnglish(people.grantor(from)),
})

/** Whose money, whatever the year: Dad’s account, Mum’s aid, cash. */
export function englishPurse(from: string, pocket: Pocket, people: People): string {
  const account = from === SELF && (pocket === 'currentYear' || pocket === 'earlierYears')
  return account ? `${whose(people.patient)} account` : englishPayer(from, pocket, people)
}

/** Who pays: Dad’s account (earlier years), Mum’s aid, cash. */
export function englishPayer(from: string, pocket: Pocket, people: People): string {
  if (pocket === 'cash') return 'cash'
  if (from !== SELF) return `${whose(people.grantor(from))} aid`
  switch (pocket) {
    case 'pot':
      return 'the aid account (money moved before)'
    case 'wallet':
      return `${whose(people.patient)} medical wallet`
    case 'currentYear':
      return `${whose(people.patient)} account (this year)`
    case 'earlierYears':
      return `${whose(people.patient)} account (earlier years)`
  }
}
