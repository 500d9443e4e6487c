/** Relations of which the first character says little: 外公 is 公, 小儿子 is 子. */
const BY_LAST = /^(外|小|大|老)/

/**
 * The one character on a person's tile.
 * @returns 我 for oneself, I where the page speaks English; of a relation its first character (爸 of 爸爸), of 外公 the last; of a Han name the last
 *   (静 of 陈静); of a Latin name the first letter
 */
export function sealChar(who: { label: string; name: string; isMe: boolean }): string {
  if (who.isMe) return /^\p{Script=Latin}/u.test(who.label) ? 'I' : '我'
  const text = who.label || who.name
  const letters = [...text.replace(/[·\s]/g, '')]
  const byLast = text === who.name || BY_LAST.test(text)
  const char = /^\p{Script=Latin}/u.test(text) || !byLast ? letters[0] : letters.at(-1)
  return char ?? '人'
}
