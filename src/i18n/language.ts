import type { Language } from '@contract/values/language'

/** The languages of the pages: zh-CN for all, English for foreigners who are insured too. */
export const LANGUAGES: readonly Language[] = ['zh', 'en']
export type { Language }
