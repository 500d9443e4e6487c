import { REFUSAL_GROUPS, REFUSALS, refusalSentence, refused } from '.'

const entries = Object.entries(REFUSALS)

describe('refusals', () => {
  it('give each name a number of its own, never 0', () => {
    const numbers = entries.map(([, { number }]) => number)
    expect(new Set(numbers).size).toBe(numbers.length)
    expect(numbers.filter((number) => !Number.isInteger(number) || number === 0)).toEqual([])
  })

  it('belong to one group each', () => {
    const names = Object.values(REFUSAL_GROUPS).flatMap((group) => Object.keys(group))
    expect(names.sort()).toEqual(entries.map(([code]) => code).sort())
  })

  it('say what is wrong and then what to do, in Chinese, without blaming', () => {
    const poor = entries
      .filter(
        // The protocol's own answers are for developers; their wording is LeanCloud's.
        ([code]) => !Object.hasOwn(REFUSAL_GROUPS.protocol, code),
      )
      .filter(
        ([, { sentence }]) =>
          !/[\u4e00-\u9fff]/.test(sentence) || /[!！]|请注意|温馨提示|亲[，,]/.test(sentence),
      )
    expect(poor.map(([code]) => code)).toEqual([])
  })

  it('say the same in English: the same placeholders, and no Chinese', () => {
    const holes = (text: string): string => [...new Set(text.match(/\{\w+\}/g))].sort().join()
    const poor = entries.filter(
      ([, { sentence, english }]) =>
        english === '' ||
        /\p{Script=Han}|[，。；：（）]|!/u.test(english) ||
        holes(english) !== holes(sentence),
    )
    expect(poor.map(([code]) => code)).toEqual([])
  })

  it('tell words of our lists in English, and leave names as they are', () => {
    const { refusal } = refused('AID_RELATION_NOT_ALLOWED', {
      region: '示例市',
      relation: '岳父',
      allowed: '配偶、父亲、子女李雷',
    })
    expect(refusalSentence(refusal, 'en')).toBe(
      'By the rules of Sample City, “wife’s father” cannot share an account. Those who can: 配偶、父亲、子女李雷.',
    )
    const papers = refused('EVIDENCE_MISSING', { missing: '户口本（首页和本人页），或结婚证' }).refusal
    expect(refusalSentence(papers, 'en')).toContain(
      'household book (first page and own page), or marriage certificate',
    )
    const late = refused('TRANSFER_LAPSED', { until: '11 月 23 日 06:00' }).refusal
    expect(refusalSentence(late, 'en')).toContain('over (11/23 06:00)')
  })

  it('fill their sentence with details, and show an ellipsis for what is missing', () => {
    expect(refusalSentence(refused('ID_NUMBER_LENGTH', { length: 17 }).refusal)).toContain('现在是 17 位')
    expect(refusalSentence(refused('ID_NUMBER_LENGTH').refusal)).toContain('现在是 … 位')
  })
})
