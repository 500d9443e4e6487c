import type { PolicyBook } from '../policy'
import { creditDays } from './creditDays'
import { type CreditedPerson, monthlyCredit } from './monthlyCredit'

describe('creditDays', () => {
  it.each([
    ['2026-11-02', '2026-11-30', []],
    ['2026-11-01', '2026-12-01', ['2026-12-01']],
    ['2026-10-31', '2026-11-01', ['2026-11-01']],
    ['2026-11-30', '2027-02-14', ['2026-12-01', '2027-01-01', '2027-02-01']],
    ['2026-11-30', '2026-11-30', []],
    ['2026-11-30', '2026-10-01', []],
  ])('after %s up to %s: %j', (after, upTo, days) => {
    expect(creditDays(after, upTo)).toEqual(days)
  })

  it('cuts anywhere without losing or repeating a month', () => {
    const whole = creditDays('2024-11-23', '2026-11-23')
    expect(whole).toHaveLength(24)
    expect([...creditDays('2024-11-23', '2025-06-01'), ...creditDays('2025-06-01', '2026-11-23')]).toEqual(
      whole,
    )
  })
})

describe('monthlyCredit', () => {
  const ROWS = [
    { status: 'retired', ageFrom: 70, amount: 15_000 },
    { status: 'retired', amount: 12_000 },
    { status: 'active', amount: 16_000 },
  ]
  const book = {
    lookUp: (region: string) =>
      region === '990100' ? { known: true, value: ROWS } : { known: false, value: null },
  } as unknown as PolicyBook
  const person: CreditedPerson = {
    region: '990100',
    insurance: '310',
    employment: 'active',
    standing: 'normal',
    birthDate: '1986-04-12',
    deceasedOn: null,
  }
  const credit = (changes: Partial<CreditedPerson>, day = '2026-11-01') =>
    monthlyCredit({ ...person, ...changes }, day, book)

  it('takes the first row that fits standing and age', () => {
    expect(credit({})).toBe(16_000)
    expect(credit({ employment: 'retired', birthDate: '1960-01-01' })).toBe(12_000)
    expect(credit({ employment: 'retired', birthDate: '1956-11-01' })).toBe(15_000)
    expect(credit({ employment: 'retired', birthDate: '1956-11-02' })).toBe(12_000)
  })

  it('is 0 for residents, the uninsured, the dead, and where it is not known', () => {
    expect(credit({ insurance: '390', employment: null })).toBe(0)
    expect(credit({ standing: 'arrears' })).toBe(0)
    expect(credit({ standing: 'frozen' })).toBe(0)
    expect(credit({ deceasedOn: '2026-11-01' })).toBe(0)
    expect(credit({ deceasedOn: '2026-11-02' })).toBe(16_000)
    expect(credit({ region: '320200' })).toBe(0)
  })
})
