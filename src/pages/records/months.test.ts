import type { UsageRow } from '@contract/shapes'
import { bars, byMonth, pieces, stretches } from './months'
import type { Summary } from './useRecords'

const row = (recordId: string, day: string) => ({ recordId, day }) as UsageRow

test('rows are put together by month, in their order', () => {
  const groups = byMonth([row('a', '2026-09-14'), row('b', '2026-09-01'), row('c', '2026-08-31')])
  expect(groups.map(({ month, rows }) => [month, rows.map(({ recordId }) => recordId)])).toEqual([
    ['2026-09', ['a', 'b']],
    ['2026-08', ['c']],
  ])
})

test('rows are parted as they follow each other, each part named by its first row', () => {
  const rows = Array.from({ length: 21 }, (_, place) => row(`r_${place}`, '2026-09-01'))
  expect(stretches(rows).map(({ id, rows: part }) => [id, part.length])).toEqual([
    ['r_0', 20],
    ['r_20', 1],
  ])
  expect(pieces(rows.slice(0, 5)).map(({ id, rows: part }) => [id, part.length])).toEqual([
    ['r_0', 2],
    ['r_2', 2],
    ['r_4', 1],
  ])
})

test('a month that is to come is told from one without records', () => {
  const totals = { count: 1, totalFee: 500, fundPay: 300, ownAccountPay: 0, mutualAidPay: 0, cashPay: 200 }
  const summary = {
    year: 2026,
    months: [{ month: '2026-09', ...totals, familyPay: 200, myMoney: 0 }],
  } as unknown as Summary
  const drawn = bars(summary, '2026-09-14')
  expect(drawn[8]).toEqual({
    month: 9,
    total: 500,
    parts: [
      { kind: 'fund', amount: 300, label: undefined },
      { kind: 'cash', amount: 200, label: undefined },
    ],
  })
  expect(drawn[7]?.parts).toEqual([])
  expect(drawn[9]?.parts).toBeNull()
})
