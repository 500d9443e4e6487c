import * as v from 'valibot'
import { Day } from './day'

/** A citizen's identity number of 18 characters (GB 11643), normalised: half-width, X in upper case. */
export type IdNumber = string

export type Sex = 'male' | 'female'

export type IdNumberFault = 'length' | 'characters' | 'birthDate' | 'future' | 'tooOld' | 'checkDigit'

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECK_DIGITS = '10X98765432'
const OLDEST_AGE = 150

/** Trims, turns full-width digits and letters into half-width ones, and x into X. */
function normalise(text: string): string {
  return text
    .replace(/[\s\u3000]/g, '')
    .replace(/[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]/g, (c) =>
      String.fromCharCode(c.charCodeAt(0) - 0xfee0),
    )
    .toUpperCase()
}

/** The check character for the first 17 digits (GB 11643: weights, modulo 11). */
function checkDigit(first17: string): string {
  let sum = 0
  for (let i = 0; i < 17; i += 1) sum += Number(first17[i]) * (WEIGHTS[i] as number)
  return CHECK_DIGITS[sum % 11] as string
}

function birthDate(idNumber: IdNumber): Day {
  return `${idNumber.slice(6, 10)}-${idNumber.slice(10, 12)}-${idNumber.slice(12, 14)}`
}

/** What is wrong with a normalised number on a given day, or null. */
function fault(idNumber: string, today: Day): IdNumberFault | null {
  if (idNumber.length !== 18) return 'length'
  if (!/^\d{17}[\dX]$/.test(idNumber)) return 'characters'
  const born = birthDate(idNumber)
  if (!Day.is(born)) return 'birthDate'
  if (born > today) return 'future'
  if (Day.age(born, today) > OLDEST_AGE) return 'tooOld'
  if (checkDigit(idNumber.slice(0, 17)) !== idNumber[17]) return 'checkDigit'
  return null
}

/** Any text of a sensible length; the function itself judges it, so that the refusal can say what is wrong. */
export const IdNumberInputSchema = v.pipe(v.string(), v.maxLength(40))

export const IdNumber = {
  normalise,
  checkDigit,
  birthDate,
  fault,

  /** The 17th digit: odd for men, even for women. */
  sex(idNumber: IdNumber): Sex {
    return Number(idNumber[16]) % 2 === 1 ? 'male' : 'female'
  },

  /** "4****************X": the first and the last character only. */
  mask(idNumber: IdNumber): string {
    return `${idNumber.slice(0, 1)}${'*'.repeat(Math.max(0, idNumber.length - 2))}${idNumber.slice(-1)}`
  },
}
