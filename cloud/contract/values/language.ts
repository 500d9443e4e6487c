import * as v from 'valibot'

/** The languages in which people are told things: Chinese for all, English for foreigners who are insured too. */
const LANGUAGES = ['zh', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** In which language an answer tells its sentences; Chinese where a caller does not say. */
export const LanguageSchema = v.optional(v.picklist(LANGUAGES))
