import type { Situation } from '../policy/fit'
import { countedInMonth, countedInYear } from './counted'
import type { BillSums, YearToDate } from './types'

const at: Situation = {
  status: 'active',
  age: 40,
  referred: false,
  familyDoctor: false,
  student: false,
  kind: 'hospital',
  level: '三级',
  grade: null,
  specialty: false,
  special: false,
  visit: '11',
}
const sums = (fundPaid: number, byLevel: Record<string, number> = {}): BillSums => ({
  deductiblePaid: Object.values(byLevel).reduce((sum, paid) => sum + paid, 0),
  deductiblePaidByLevel: byLevel,
  fundPaid,
  inScope: fundPaid * 2,
  majorIllnessPaid: 0,
})
const year: YearToDate = {
  ...sums(1_000, { 三级: 90 }),
  byVisit: { '11': sums(100, { 三级: 40 }), '13': sums(20), '21': sums(800, { 三级: 50 }) },
}
const apart = [{ visits: ['14' as const, '21' as const] }, { status: 'active' as const }]
const together = [{ visits: ['11' as const, '13' as const, '21' as const] }]

describe('what of the year counts for a table', () => {
  it.each([
    ['门诊 counts no stay in hospital; what has no kind counts everywhere', apart, '11', 200],
    ['a stay counts no 门诊', apart, '21', 880],
    ['慢特病 counts with the stays, where one row names both', apart, '14', 880],
    ['everything, where one row fits every kind', together, '11', 1_000],
    ['everything, where no row fits', [{ level: '一级' as const }], '11', 1_000],
    ['everything, where there is no table', null, '21', 1_000],
  ] as const)('%s', (_, rows, visit, fundPaid) => {
    const counted = countedInYear(rows, { ...at, visit }, year)
    expect(counted).toMatchObject({ fundPaid, inScope: fundPaid * 2 })
  })

  it('takes the deductible of other kinds off its level', () => {
    expect(countedInYear(apart, at, year)).toMatchObject({
      deductiblePaid: 40,
      deductiblePaidByLevel: { 三级: 40 },
    })
  })

  it('is everything where the kinds are not told', () => {
    const { byVisit: _, ...untold } = year
    expect(countedInYear(apart, at, untold)).toBe(untold)
  })

  it('by month, too', () => {
    const month = { fundPaid: 500, byVisit: { '11': 100, '21': 300 } }
    expect(countedInMonth(apart, at, month)).toBe(200)
    expect(countedInMonth(together, at, month)).toBe(500)
    expect(countedInMonth(apart, at, { fundPaid: 500 })).toBe(500)
  })
})
