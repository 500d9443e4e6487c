import { loadPolicies } from '../../policy'
import { addBill, EMPTY_YEAR, monthOf, takeBill } from './accumulators'
import { annualLimitOf, deductibleOfYear } from './benefits'
import { deductibleAt } from './deductible'
import { type BillFacts, settlementInput } from './input'

const book = loadPolicies()
const TODAY = '2026-11-22'
const patient = {
  personId: 'p',
  birthDate: '1980-01-01',
  region: '990100',
  insurance: '310',
  employment: 'active',
  marks: [] as string[],
} as const
const hospital = {
  institutionId: 'i',
  kind: 'hospital',
  level: '三级',
  grade: null,
  specialty: false,
  special: false,
  region: '990100',
} as const
const sums = {
  deductiblePaid: 5,
  deductiblePaidByLevel: { 三级: 5 },
  fundPaid: 7,
  inScope: 30,
  majorIllnessPaid: 2,
}
const bill = { day: '2026-11-05', visitType: '11', accumulated: sums } as const

describe('the sums of a year', () => {
  test('a bill counts in all, in its kind of visit and in its month', () => {
    const year = addBill(addBill(EMPTY_YEAR, bill), { ...bill, visitType: '21', day: '2026-10-01' })
    const one = { ...sums, fundPaidByMonth: { '2026-11': 5 } }
    expect(year).toEqual({
      deductiblePaid: 10,
      deductiblePaidByLevel: { 三级: 10 },
      fundPaid: 14,
      inScope: 60,
      majorIllnessPaid: 4,
      fundPaidByMonth: { '2026-11': 5, '2026-10': 5 },
      byVisit: { '11': one, '21': { ...one, fundPaidByMonth: { '2026-10': 5 } } },
    })
    expect(monthOf(year, TODAY)).toEqual({ fundPaid: 5, byVisit: { '11': 5, '21': 0 } })
    expect(monthOf(year, '2026-01-01')).toEqual({ fundPaid: 0, byVisit: { '11': 0, '21': 0 } })
    expect(monthOf({ ...year, byVisit: undefined } as typeof year, TODAY)).toEqual({
      fundPaid: 5,
      byVisit: {},
    })
  })

  test('taking one of two bills leaves the other', () => {
    const two = addBill(addBill(EMPTY_YEAR, bill), { ...bill, visitType: '21' })
    expect(takeBill(two, bill)).toEqual(addBill(EMPTY_YEAR, { ...bill, visitType: '21' }))
    const more = { ...bill, accumulated: { ...sums, fundPaid: 8 } }
    expect(takeBill(addBill(addBill(EMPTY_YEAR, bill), more), bill)).toEqual(addBill(EMPTY_YEAR, more))
  })
})

describe('what the year still holds', () => {
  const paid = (deductiblePaid: number) => ({ ...EMPTY_YEAR, deductiblePaid })
  test.each([
    ['nothing paid', 0, { limit: 80_000, paid: 0, left: 80_000 }],
    ['some paid', 30_000, { limit: 80_000, paid: 30_000, left: 50_000 }],
    ['all paid', 80_000, { limit: 80_000, paid: 80_000, left: 0 }],
    ['more paid than is in force now', 90_000, { limit: 80_000, paid: 80_000, left: 0 }],
  ])('of the deductible: %s', (_, before, expected) => {
    expect(deductibleOfYear(patient, paid(before), TODAY, book)).toEqual(expected)
  })

  test('where nobody knows the deductible or the limit, nothing is told', () => {
    const unknown = { ...patient, region: '130100' }
    expect(deductibleOfYear(unknown, EMPTY_YEAR, TODAY, book)).toBeNull()
    expect(deductibleAt(unknown, hospital, '11', EMPTY_YEAR, TODAY, book)).toBeNull()
    expect(annualLimitOf(unknown, TODAY, book)).toBeNull()
  })

  test('where there is no deductible, none is told', () => {
    const wuhan = { ...patient, region: '420100' }
    expect(deductibleOfYear(wuhan, EMPTY_YEAR, '2023-05-01', book)).toBeNull()
    expect(
      deductibleAt(wuhan, { ...hospital, region: '420100' }, '11', EMPTY_YEAR, '2023-05-01', book),
    ).toMatchObject({
      inForce: 0,
    })
  })

  test.each([
    ['active', 350_000],
    ['retired', 400_000],
  ] as const)('the limit of one who is %s', (employment, expected) => {
    expect(annualLimitOf({ ...patient, employment, region: '420100' }, '2023-05-01', book)).toBe(expected)
  })
})

describe('what the rules are asked', () => {
  const facts: BillFacts = {
    day: TODAY,
    visitType: '11',
    patient,
    institution: hospital,
    lines: [],
    year: addBill(EMPTY_YEAR, bill),
    purse: { years: [{ creditYear: 2026, balance: 5 }], pot: 6, wallet: 7 },
    offers: [],
    useAccount: false,
    useAid: true,
  }

  test('of the patient, his year and his purse', () => {
    expect(settlementInput(facts)).toMatchObject({
      region: '990100',
      date: TODAY,
      visit: '11',
      patient: {
        insurance: '310',
        status: 'active',
        birthDate: '1980-01-01',
        referred: false,
        familyDoctorPackage: false,
        student: false,
      },
      institution: { id: 'i', level: '三级' },
      yearToDate: { fundPaid: 7 },
      monthToDate: { fundPaid: 5 },
      items: [],
      poolResult: null,
      accounts: { currentYear: 5, earlierYears: 0, pot: 6, wallet: 7 },
      useAccount: false,
      aidRequested: true,
      secondScan: null,
      grants: [],
      choose: {},
      set: {},
    })
  })

  test.each([
    ['已转诊', 'referred'],
    ['家医签约', 'familyDoctorPackage'],
    ['学生', 'student'],
  ] as const)('the mark %s is read as %s', (mark, name) => {
    const marked = settlementInput({ ...facts, patient: { ...patient, marks: [mark] } })
    const { referred, familyDoctorPackage, student } = marked.patient
    expect({ referred, familyDoctorPackage, student }).toEqual({
      referred: false,
      familyDoctorPackage: false,
      student: false,
      [name]: true,
    })
  })

  const filing = (over: object = {}) => ({
    filingId: 'o',
    place: '420100',
    kind: 'temporary' as const,
    from: '2026-11-01',
    to: null,
    cancelledOn: null,
    filedAt: 0,
    filedBy: 'self' as const,
    ...over,
  })
  test.each([
    ['nothing filed', {}, '11', 'unfiled'],
    ['an emergency counts as one', {}, '13', 'emergency'],
    ['the registry’s mark, anywhere', { marks: ['异地备案'] }, '13', 'filed'],
    ['filed for this place', { otherPlaces: [filing()] }, '11', 'filed'],
    ['filed for it, an emergency', { otherPlaces: [filing()] }, '13', 'filed'],
    ['an emergency filed afterwards', { otherPlaces: [filing({ kind: 'emergency' })] }, '21', 'emergency'],
    ['filed for another place', { otherPlaces: [filing({ place: '110000' })] }, '11', 'unfiled'],
    ['filed from tomorrow', { otherPlaces: [filing({ from: '2026-11-23' })] }, '11', 'unfiled'],
  ] as const)('care elsewhere: %s', (_, over, visitType, expected) => {
    const input = settlementInput({
      ...facts,
      visitType,
      patient: { ...patient, ...over },
      institution: { ...hospital, region: '420100' },
    })
    expect(input.otherPlace).toBe(expected)
  })
})
