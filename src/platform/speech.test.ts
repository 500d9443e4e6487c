import { speak } from './speech'

const said: { text: string; lang: string }[] = []

beforeAll(() => {
  Object.assign(window, {
    SpeechSynthesisUtterance: class {
      lang = ''
      constructor(readonly text: string) {}
    },
    speechSynthesis: { cancel: () => undefined, speak: (words: (typeof said)[number]) => said.push(words) },
  })
})

test.each([
  ['看病花了 860.00 元，医保报了 515.20 元。', 'zh-CN'],
  ['The bill was ¥860.00: the insurance paid ¥515.20.', 'en-US'],
])('%s is read by a voice of its language', (sentence, lang) => {
  expect(speak(sentence)).toBe(true)
  expect(said.at(-1)).toMatchObject({ text: sentence, lang })
})
