import { capTrouble } from './capTrouble'
import { beneficiaryOf, EMPTY_GRANT, SOMEONE, typedFen } from './draft'

describe('a cap as typed', () => {
  test.each([
    ['', null],
    ['  ', null],
    ['500', 50000],
    ['0.07', 7],
    ['19.9', 1990],
    ['1,000', 100000],
    ['1,234,567.8', 123456780],
    ['１０００．５０', 100050],
    ['1，000', 100000],
    ['1,00', 'wrong'],
    ['1000,000', 'wrong'],
    ['12345678', 'wrong'],
    ['12.345', 'wrong'],
    ['-5', 'wrong'],
    ['五百', 'wrong'],
  ] as const)('%j is %p', (typed, fen) => {
    expect(typedFen(typed)).toBe(fen)
  })
})

test.each([
  ['', null],
  ['0.01', null],
  ['0', 'nought'],
  ['0.00', 'nought'],
  ['abc', 'wrong'],
] as const)('as a cap %j is %p', (typed, trouble) => {
  expect(capTrouble(typed)).toBe(trouble)
})

describe('to whom', () => {
  test('a member goes by his id', () => {
    expect(beneficiaryOf({ ...EMPTY_GRANT, personId: 'per_1' })).toEqual({ personId: 'per_1' })
  })
  test('somebody else by name and number', () => {
    const draft = { ...EMPTY_GRANT, personId: SOMEONE, name: '陈磊', idNumber: 'x' }
    expect(beneficiaryOf(draft)).toEqual({ name: '陈磊', idNumber: 'x' })
  })
})
