import type { Fen } from '@contract/values'

/**
 * An amount as typed in yuan, in fen; null for an empty field, 'wrong' for what is no amount. Read digit by digit: a
 * product with 100 of a decimal fraction would not be exact.
 */
export function typedFen(text: string): Fen | null | 'wrong' {
  const trimmed = text.trim()
  if (trimmed === '') return null
  const found = /^(\d{1,7})(?:\.(\d{1,2}))?$/.exec(trimmed)
  if (found === null) return 'wrong'
  const [, yuan = '', fen = ''] = found
  return Number(`${yuan}${fen.padEnd(2, '0')}`)
}
