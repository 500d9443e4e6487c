import { REVIEW_REASONS } from '../functions/clerk'
import { REVIEW_REASONS_IN_ENGLISH } from '../functions/clerkEnglish'
import { REFUSALS } from '../refusals'
import { capital } from './people'
import { type Phrase, phrase, refusalPhrase } from './phrase'
import { AID_PHRASES } from './phrases/aid'
import { BINDING_PHRASES } from './phrases/binding'
import { COUNTER_PHRASES } from './phrases/counter'
import { CREDENTIAL_PHRASES } from './phrases/credential'
import { EVENT_PHRASES } from './phrases/events'
import { STORY_PHRASES } from './phrases/stories'
import { TRANSFER_PHRASES } from './phrases/transfer'
import { USE_PHRASES } from './phrases/use'

/**
 * Every sentence of ours that is kept or handed on in Chinese. What was kept before there was an English reader is
 * told in English all the same, and nothing more has to be kept for it.
 */
function phraseBook(): readonly Phrase[] {
  const tables = [
    USE_PHRASES,
    BINDING_PHRASES,
    AID_PHRASES,
    TRANSFER_PHRASES,
    CREDENTIAL_PHRASES,
    EVENT_PHRASES,
    COUNTER_PHRASES,
    STORY_PHRASES,
  ]
  const reviews = Object.keys(REVIEW_REASONS) as (keyof typeof REVIEW_REASONS)[]
  return [
    ...tables.flatMap(Object.entries<string>).map(([chinese, english]) => phrase(chinese, english)),
    ...reviews.map((reason) => phrase(REVIEW_REASONS[reason], REVIEW_REASONS_IN_ENGLISH[reason])),
    ...Object.values(REFUSALS).map(({ sentence, english }) => refusalPhrase(sentence, english)),
  ]
}

let book: readonly Phrase[] | null = null

/** One phrase in English, with a capital letter; null where it is none of ours. */
function oneInEnglish(text: string): string | null {
  book ??= phraseBook()
  for (const read of book) {
    const english = read(text)
    if (english !== null) return capital(english)
  }
  return null
}

/** Sentences end with a full stop that stands in no quotation, so that what somebody typed stays in one piece. */
const SENTENCE = /(?:“[^”]*”|[^。“])+。?|“[^。]*。?/g

/** From this sentence on: the longest run of them that is one phrase, and how many it takes. */
function longestRun(sentences: readonly string[], from: number): { told: string; taken: number } {
  for (let taken = sentences.length - from; taken > 0; taken -= 1) {
    const told = oneInEnglish(sentences.slice(from, from + taken).join(''))
    if (told !== null) return { told, taken }
  }
  return { told: sentences[from] ?? '', taken: 1 }
}

function lineInEnglish(line: string): string {
  const sentences = line.match(SENTENCE) ?? []
  const told: string[] = []
  for (let at = 0; at < sentences.length; ) {
    const run = longestRun(sentences, at)
    told.push(run.told)
    at += run.taken
  }
  return told.join('') === line ? line : told.join(' ')
}

/**
 * A title or a text that we have put together out of our sentences, in English, line by line and sentence by sentence. One
 * that is none of ours stays as it is written.
 */
export const sentencesInEnglish = (text: string): string => text.split('\n').map(lineInEnglish).join('\n')
