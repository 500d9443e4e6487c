import { isMini } from './target'

/** Which keyboard a field brings up: `idcard` digits and X, `number` digits, `digit` digits and a point. */
export type Keyboard = 'text' | 'number' | 'digit' | 'idcard'

const INPUT_MODES = { text: 'text', number: 'numeric', digit: 'decimal', idcard: 'text' } as const

/**
 * The attributes of an Input for a keyboard. Mini-programs have a type for each. In a browser it is a text field with
 * an input mode: a number field would drop leading zeros, take an "e", and step at every turn of the wheel.
 */
export function keyboardOf(keyboard: Keyboard): {
  type: Keyboard
  inputMode?: 'text' | 'numeric' | 'decimal'
} {
  return isMini ? { type: keyboard } : { type: 'text', inputMode: INPUT_MODES[keyboard] }
}
