import { granted, type Judged, refused } from '../../contract/refusals'
import type { Day } from '../../contract/values'

/** Whether each digit follows the one before by the same step: 111111, 123456, 987654, and past the nine, 890123. */
function isRow(pin: string): boolean {
  const steps = new Set([...pin].slice(1).map((digit, i) => (Number(digit) - Number(pin[i]) + 10) % 10))
  return steps.size === 1 && [0, 1, 9].some((step) => steps.has(step))
}

/** A birth date as six digits, in the orders in which people write one. */
function birthdays(birthDate: Day): string[] {
  const [year = '', month = '', day = ''] = birthDate.split('-')
  const short = year.slice(2)
  return [short + month + day, day + month + short, month + day + short, year + month, month + year]
}

/** Refuses a PIN that anybody would guess (PIN_TOO_SIMPLE): a row of digits, or the person's own date of birth. */
export const judgePinStrength = (pin: string, birthDate: Day): Judged<null> =>
  isRow(pin) || birthdays(birthDate).includes(pin) ? refused('PIN_TOO_SIMPLE') : granted(null)
