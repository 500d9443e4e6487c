/** An amount typed in yuan as whole fen; null where nothing was typed, `wrong` where it is no amount. */
export function capOf(typed: string): number | null | 'wrong' {
  const text = typed.trim()
  if (text === '') return null
  const [, yuan, fen = ''] = /^(\d{1,7})(?:\.(\d{1,2}))?$/.exec(text) ?? []
  return yuan === undefined ? 'wrong' : Number(yuan) * 100 + Number(fen.padEnd(2, '0'))
}
