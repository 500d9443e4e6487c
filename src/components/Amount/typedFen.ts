import type { Fen } from '@contract/values'

/** Digits, point and comma as a Chinese keyboard may type them: in its own width. */
const narrow = (text: string): string =>
  text.replace(/[０-９．，]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))

/**
 * An amount as typed in yuan, in fen; null for an empty field, 'wrong' for what is no amount. Commas between
 * thousands are those that the pages themselves write. Read digit by digit: a
 * product with 100 of a decimal fraction would not be exact.
 */
export function typedFen(text: string): Fen | null | 'wrong' {
  const trimmed = narrow(text).trim()
  if (trimmed === '') return null
  const found = /^(\d{1,7}|\d{1,3},\d{3}|\d,\d{3},\d{3})(?:\.(\d{1,2}))?$/.exec(trimmed)
  if (found === null) return 'wrong'
  const [, yuan = '', fen = ''] = found
  return Number(`${yuan.replace(/,/g, '')}${fen.padEnd(2, '0')}`)
}
