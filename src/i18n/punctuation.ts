import { defineText, useText } from './useText'

const punctuation = defineText({
  zh: { comma: '，', colon: '：', beside: ' ', brackets: (text: string) => `（${text}）` },
  en: { comma: ', ', colon: ': ', beside: ', ', brackets: (text: string) => ` (${text})` },
})

/** What stands between texts that a page puts together: 陈国栋，父亲. */
export const usePunctuation = () => useText(punctuation)
