import type { Pocket } from '../../contract/values/bill'
import { SELF } from '../settlement/types'

/** How the reader calls the people of a bill. */
export interface People {
  /** The patient: 您, 爸爸, 本人. */
  readonly patient: string
  /** A grantor by the `from` of his grant: 您, 妈妈, A. */
  readonly grantor: (from: string) => string
}

export const PLAIN_PEOPLE: People = { patient: '本人', grantor: (from) => from }

/** Whose money, whatever the year: 爸爸的账户, 妈妈的共济, 现金. */
export function purseTitle(from: string, pocket: Pocket, people: People): string {
  const account = from === SELF && (pocket === 'currentYear' || pocket === 'earlierYears')
  return account ? `${people.patient}的账户` : payerTitle(from, pocket, people)
}

/** Who pays, as a title: 爸爸的账户（历年）, 妈妈的共济, 现金. */
export function payerTitle(from: string, pocket: Pocket, people: People): string {
  if (pocket === 'cash') return '现金'
  if (from !== SELF) return `${people.grantor(from)}的共济`
  switch (pocket) {
    case 'pot':
      return '共济账户（已划拨）'
    case 'wallet':
      return `${people.patient}的医保钱包`
    case 'currentYear':
      return `${people.patient}的账户（当年）`
    case 'earlierYears':
      return `${people.patient}的账户（历年）`
  }
}
