import { inEnglish } from '.'
import { personInEnglish, whose } from './people'
import { placeInEnglish } from './places'
import { paidInEnglish, TERMS_LOOK, termsInEnglish } from './terms'

/** What stands in the blanks of a sentence: how it looks in Chinese, and how it is told in English. */
interface Blank {
  readonly looks: string
  readonly told: (value: string) => string
}

const as = (looks: string, told: (value: string) => string = (value) => value): Blank => ({ looks, told })

/** The blanks by their names; a number behind the name tells two of a kind apart ({who2}). */
const BLANKS: Readonly<Record<string, Blank>> = Object.freeze({
  amount: as('-?[\\d,]+\\.\\d\\d'),
  number: as('\\d+'),
  day: as('\\d{4}-\\d\\d-\\d\\d'),
  moment: as('\\d+ 月 \\d+ 日 \\d\\d:\\d\\d', inEnglish),
  who: as('[^，。；：“”（）]{1,40}?', personInEnglish),
  whose: as('[^，。；：“”（）]{1,40}?', (value) => whose(personInEnglish(value))),
  place: as('[^，。；：“”]{1,80}?'),
  region: as('[^，。；：“”\\s]{1,20}?', placeInEnglish),
  word: as('[^。]{1,120}?', inEnglish),
  terms: as(TERMS_LOOK, termsInEnglish),
  paid: as('[^。]+?', paidInEnglish),
  text: as('.+?'),
})

const BLANK = /\{([a-zA-Z]+)(\d?)\}/g
const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Reads one Chinese text as the pattern has it and tells it in English; null where it is another text. */
export type Phrase = (text: string) => string | null

/** Phrases by their Chinese. */
export type Phrases = Readonly<Record<string, string>>

function phraseOf(chinese: string, english: string, blankOf: (kind: string) => Blank): Phrase {
  const kinds = new Map<string, string>()
  let looks = ''
  let end = 0
  for (const { 0: all, 1: kind = '', 2: which = '', index } of chinese.matchAll(BLANK)) {
    looks += `${literal(chinese.slice(end, index))}(${blankOf(kind).looks})`
    kinds.set(`${kind}${which}`, kind)
    end = index + all.length
  }
  const reader = new RegExp(`^${looks}${literal(chinese.slice(end))}$`, 's')
  return (text) => {
    const read = reader.exec(text)
    if (!read) return null
    const values = new Map([...kinds.keys()].map((name, i) => [name, read[i + 1] ?? '']))
    return english.replace(BLANK, (_, kind: string, which: string) =>
      blankOf(kind).told(values.get(`${kind}${which}`) ?? values.get(`who${which}`) ?? ''),
    )
  }
}

/**
 * A sentence of ours in Chinese with named blanks, and the same in English with blanks of the same names. What is `who` in
 * Chinese may be `whose` in English. A number behind a name tells two of a kind apart ({who2}).
 */
export function phrase(chinese: string, english: string): Phrase {
  return phraseOf(chinese, english, (kind) => {
    const blank = BLANKS[kind]
    if (!blank) throw new Error(`no blank is called ${kind}`)
    return blank
  })
}

const ANYTHING = as('[^。]+?', inEnglish)

/** A refusal’s sentence: its blanks are the details of the refusal, whatever they are called. */
export const refusalPhrase = (chinese: string, english: string): Phrase =>
  phraseOf(chinese, english, () => ANYTHING)
