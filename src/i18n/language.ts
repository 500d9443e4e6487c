/** The languages of the pages: zh-CN for all, English for foreigners who are insured too. */
export const LANGUAGES = ['zh', 'en'] as const
export type Language = (typeof LANGUAGES)[number]
