const count = (text: string, kind: RegExp): number => text.match(kind)?.length ?? 0

/**
 * The mark of a text that stays in Chinese on every page, such as the name of a document, for whatever reads it aloud.
 * An English sentence around a Chinese name has none.
 */
export const languageOf = (text: string): 'zh-CN' | undefined =>
  count(text, /\p{Script=Han}/gu) > count(text, /[A-Za-z]/g) ? 'zh-CN' : undefined
