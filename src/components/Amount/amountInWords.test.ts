import * as fc from 'fast-check'
import { amountInWords, numberInWords } from './amountInWords'

describe('an amount in words', () => {
  test.each([
    [0, '零元'],
    [1, '一分'],
    [10, '一角'],
    [15, '一角五分'],
    [100, '一元整'],
    [1_000, '十元整'],
    [1_005, '十元零五分'],
    [1_230, '十二元三角'],
    [12_800, '一百二十八元整'],
    [30_560, '三百零五元六角'],
    [20_000, '二百元整'],
    [328_640, '三千二百八十六元四角'],
    [100_000_0, '一万元整'],
    [100_200_0, '一万零二十元整'],
    [110_000_0, '一万一千元整'],
    [1_000_000_05, '一百万元零五分'],
    [1_234_567_89, '一百二十三万四千五百六十七元八角九分'],
    [10_000_000_000, '一亿元整'],
    [10_000_010_000, '一亿零一百元整'],
    [-10_940, '负一百零九元四角'],
  ])('%i fen is %s', (fen, words) => {
    expect(amountInWords(fen)).toBe(words)
  })

  test.each([
    [10, '十'],
    [11, '十一'],
    [20, '二十'],
    [101, '一百零一'],
    [110, '一百一十'],
    [1_001, '一千零一'],
    [100_010, '十万零一十'],
  ])('the number %i is %s', (value, words) => {
    expect(numberInWords(value)).toBe(words)
  })

  test('two different amounts never sound the same', () => {
    const amount = fc.integer({ min: -10_000_000, max: 10_000_000 })
    fc.assert(fc.property(amount, amount, (a, b) => a === b || amountInWords(a) !== amountInWords(b)))
  })
})
