import { ENGLISH_WORDS } from './words'

/** Sentences begin with a capital letter; relatives are called by a name: Dad. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Those who are no name: they stand in the middle of a sentence as they are. */
const PRONOUNS: readonly string[] = ['您', '本人']

/** 女儿的共济: a payer as the counter sees him. */
const AID = '的共济'
export const isAid = (label: string): boolean => label.endsWith(AID)

/** The words for people, the longest first: 外孙女 begins with 外孙. */
const CALLED = Object.keys(ENGLISH_WORDS).sort((a, b) => b.length - a.length)

/**
 * How one calls a person, in English: 爸爸 is Dad, 您 is you. Where a name stands behind the word it stays (Daughter
 * 陈静), and so does what is a name altogether; a relative’s relative is told by both words (爱人妈妈: Spouse’s mum).
 */
export function personInEnglish(label: string): string {
  if (isAid(label)) return `${whose(personInEnglish(label.slice(0, -AID.length)))} aid`
  const known = CALLED.find((word) => label.startsWith(word))
  if (known === undefined) return label
  const word = ENGLISH_WORDS[known] ?? known
  if (PRONOUNS.includes(label)) return word
  const rest = label.slice(known.length)
  if (rest === '') return capital(word)
  const other = ENGLISH_WORDS[rest]
  return other === undefined ? `${capital(word)} ${rest}` : `${capital(word)}’s ${other}`
}

/** your, Dad’s. */
export const whose = (who: string): string => (who === 'you' ? 'your' : `${who}’s`)
