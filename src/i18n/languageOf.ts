/** The mark of a text that stays in Chinese on every page, such as the name of a document, for whatever reads it aloud. */
export const languageOf = (text: string): 'zh-CN' | undefined =>
  /\p{Script=Han}/u.test(text) ? 'zh-CN' : undefined
