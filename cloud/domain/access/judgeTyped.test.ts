import { judgeTyped } from './judgeTyped'

const today = '2026-11-22'
const good = '110101201506010012'

test.each([
  ['as printed', '林小满', '11010519491231002X', null],
  ['lower case x, full-width digits, spaces', ' 林小满 ', '１１０１０５ 19491231 002x', null],
  ['a digit short', '林小满', '1101051949123100X', 'ID_NUMBER_LENGTH'],
  ['a letter inside', '林小满', '1101051949123A002X', 'ID_NUMBER_CHARACTERS'],
  ['30 February', '林小满', '110105194902300021', 'ID_NUMBER_BIRTH_DATE'],
  ['born tomorrow', '林小满', '110105202611230021', 'ID_NUMBER_BIRTH_DATE'],
  ['150 years and more ago', '林小满', '110105187011230021', 'ID_NUMBER_BIRTH_DATE'],
  ['a wrong check digit', '林小满', '110105194912310021', 'ID_NUMBER_CHECK_DIGIT'],
  ['a name of one character', '林', '11010519491231002X', 'NAME_INVALID'],
  ['a name with digits', '林小满1', '11010519491231002X', 'NAME_INVALID'],
])('%s', (_, name, idNumber, expected) => {
  const judged = judgeTyped(name, idNumber, today)
  expect(judged.ok ? null : judged.refusal.code).toBe(expected)
})

test('a refusal says how many characters there are and repeats none of them', () => {
  const judged = judgeTyped('林小满', good.slice(1), today)
  expect(judged).toEqual({ ok: false, refusal: { code: 'ID_NUMBER_LENGTH', details: { length: 17 } } })
})
