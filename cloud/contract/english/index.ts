import type { Language } from '../values/language'
import { placeInEnglish } from './places'
import { ENGLISH_WORDS } from './words'

/** How our lists of words are joined, the widest first, in Chinese and in English. */
const JOINTS = [
  ['、', ', '],
  ['，或', ', or '],
  ['和', ' and '],
  [' · ', ' · '],
] as const

const HAN = /\p{Script=Han}/u

/** 11 月 23 日 06:00, as sentences say a moment. */
const MOMENT = /^(\d+) 月 (\d+) 日 (\d\d:\d\d)$/

/** The words of our lists in it, in English; null where there is another one among them. */
function known(text: string): string | null {
  if (Object.hasOwn(ENGLISH_WORDS, text)) return ENGLISH_WORDS[text] ?? null
  if (!HAN.test(text)) return text
  const moment = MOMENT.exec(text)
  if (moment) return `${moment[1]}/${moment[2]} ${moment[3]}`
  for (const [joint, english] of JOINTS) {
    if (!text.includes(joint)) continue
    const words = text.split(joint).map(known)
    return words.every((word) => word !== null) ? words.join(english) : null
  }
  return null
}

/**
 * A word of our closed lists, or several of them as a sentence joins them (“父母、配偶”), in English. What is none of
 * them stays as it is: names of people and institutions above all. Places are told as maps in English write them.
 */
export const inEnglish = (text: string): string => known(text) ?? placeInEnglish(text)

/** The same in the language of a reader. */
export const inLanguage = (text: string, language: Language): string =>
  language === 'en' ? inEnglish(text) : text
