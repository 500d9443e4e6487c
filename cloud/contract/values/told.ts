import * as v from 'valibot'

/**
 * What a text of an answer is, where the host itself has made it out of its own words: by this the calls layer tells it
 * anew to a reader of English. Texts without a mark stay as they are written: names of people, institutions and
 * items, titles of sources, what somebody typed.
 * - word: one of our closed lists, or several of them joined (正常参保; 父母、配偶)
 * - call: how one calls a person (爸爸, 女儿陈静)
 * - shown: who showed a code or a card (本人, 由女儿代办)
 * - place: a region (示例市)
 * - sentence: sentences or titles that we have put together (notices, warnings, what is in the way)
 */
export type Told = 'word' | 'call' | 'shown' | 'place' | 'sentence'

const told = (as: Told) => v.pipe(v.string(), v.metadata({ told: as }))

export const WordSchema = told('word')
export const CallSchema = told('call')
export const ShownBySchema = told('shown')
export const PlaceSchema = told('place')
export const SentenceSchema = told('sentence')
