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

  it('fill their sentence with details, and show an ellipsis for what is missing', () => {
    expect(refusalSentence(refused('ID_NUMBER_LENGTH', { length: 17 }).refusal)).toContain('现在是 17 位')
    expect(refusalSentence(refused('ID_NUMBER_LENGTH').refusal)).toContain('现在是 … 位')
  })
})
