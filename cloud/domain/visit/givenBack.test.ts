import { heldAfterReturn, paidMore } from './givenBack'

test('only what came out of accounts is put back into what they held', () => {
  const before = [
    { personId: 'me', pocket: 'currentYear', amount: 300 },
    { personId: 'me', pocket: 'earlierYears', amount: 200 },
    { personId: 'me', pocket: 'wallet', amount: 50 },
    { personId: 'dad', pocket: 'earlierYears', amount: 90 },
    { personId: null, pocket: 'cash', amount: 10 },
  ]
  const after = [
    { personId: 'me', pocket: 'currentYear', amount: 120 },
    { personId: 'dad', pocket: 'earlierYears', amount: 90 },
  ]
  expect(heldAfterReturn({ me: 1_000, dad: 7 }, before, after)).toEqual({ me: 1_380, dad: 7 })
})

test('who pays more, who less, and who pays the same is left out', () => {
  const was = new Map([
    ['a', 100],
    ['b', 50],
    ['c', 5],
  ])
  const is = new Map([
    ['a', 40],
    ['b', 50],
    ['d', 9],
  ])
  expect([...paidMore(was, is)]).toEqual([
    ['a', -60],
    ['c', -5],
    ['d', 9],
  ])
})
