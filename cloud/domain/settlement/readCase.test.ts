import { readCase } from './readCase'
import type { SettlementInput } from './types'

const TODAY = '2026-11-22'
const LEAST = { region: '990100', items: [{ price: 100 }] }
const read = (over: object = {}): SettlementInput => {
  const got = readCase({ ...LEAST, ...over }, TODAY)
  if (!got.ok) throw new Error(`${got.fault.path}: ${got.fault.what}`)
  return got.value
}
const faultOf = (over: object) => {
  const got = readCase({ ...LEAST, ...over }, TODAY)
  return got.ok ? 'read' : got.fault
}

describe('what is left out of a case', () => {
  test('the least that can be written', () => {
    expect(read()).toEqual({
      region: '990100',
      date: TODAY,
      visit: '11',
      patient: {
        insurance: '310',
        status: 'active',
        birthDate: '1986-11-22',
        referred: false,
        familyDoctorPackage: false,
        student: null,
      },
      institution: {
        id: null,
        kind: 'hospital',
        level: '三级',
        grade: null,
        specialty: false,
        special: false,
        region: '990100',
      },
      otherPlace: 'unfiled',
      yearToDate: {
        deductiblePaid: 0,
        deductiblePaidByLevel: {},
        fundPaid: 0,
        inScope: 0,
        majorIllnessPaid: 0,
      },
      monthToDate: { fundPaid: 0 },
      items: [
        {
          name: '项目1',
          code: null,
          kind: 'service',
          class: '甲',
          price: 100,
          count: 1,
          selfPayRatio: null,
          priceLimit: null,
        },
      ],
      poolResult: null,
      accounts: { currentYear: 0, earlierYears: 0, pot: 0, wallet: 0 },
      useAccount: true,
      aidRequested: true,
      secondScan: null,
      grants: [],
      choose: {},
      set: {},
    })
  })

  test.each([
    ['retired', { patient: { status: 'retired' } }, { status: 'retired', birthDate: '1961-11-22' }],
    ['a resident', { patient: { insurance: '390' } }, { insurance: '390', status: null, birthDate: null }],
    ['a birth date', { patient: { birthDate: '2000-02-29' } }, { birthDate: '2000-02-29' }],
    ['born on the day', { patient: { birthDate: TODAY } }, { birthDate: TODAY }],
    [
      'a student',
      { patient: { student: true, referred: true, familyDoctorPackage: true } },
      { student: true, referred: true, familyDoctorPackage: true },
    ],
    ['no student', { patient: { student: false } }, { student: false }],
  ])('a patient: %s', (_, over, expected) => {
    expect(read(over).patient).toMatchObject(expected)
  })

  test.each([
    ['a pharmacy by the visit', { visit: '41' }, { kind: 'pharmacy', level: null }],
    ['a pharmacy', { institution: { kind: 'pharmacy' } }, { kind: 'pharmacy', level: null }],
    ['a community institution', { institution: { kind: 'community' } }, { kind: 'community', level: '一级' }],
    ['an emergency station', { institution: { kind: 'emergency' } }, { kind: 'emergency', level: null }],
    [
      'a hospital of the second level',
      { institution: { level: '二级' } },
      { kind: 'hospital', level: '二级' },
    ],
    ['a hospital of no level', { institution: { level: null } }, { kind: 'hospital', level: null }],
    [
      'all of it',
      { institution: { id: 'i1', grade: '甲等', specialty: true, special: true, region: '110000' } },
      { id: 'i1', grade: '甲等', specialty: true, special: true, region: '110000' },
    ],
  ])('an institution: %s', (_, over, expected) => {
    expect(read(over).institution).toMatchObject(expected)
  })

  test.each([
    [{ institution: { kind: 'pharmacy' } }, '41', 'drug'],
    [{ visit: '41' }, '41', 'drug'],
    [{ institution: { kind: 'emergency' } }, '11', 'service'],
  ])('%j is a visit %s for a %s', (over, visit, kind) => {
    const input = read(over)
    expect([input.visit, input.items[0]?.kind]).toEqual([visit, kind])
  })

  test.each([
    [0.1, 100_000],
    [1, 1_000_000],
    [0, 0],
    [250_000, 250_000],
    [0.333_333_6, 333_334],
  ])('a share of %d is %d parts per million', (selfPayRatio, expected) => {
    expect(read({ items: [{ price: 1, selfPayRatio }] }).items[0]?.selfPayRatio).toBe(expected)
  })

  test('every line has a name of its own, unless it is written', () => {
    const items = [
      { price: 1 },
      { price: 2, name: '检查', code: 'A1', class: '丙', count: 3, priceLimit: 1, kind: 'drug' },
      { price: 3 },
    ]
    expect(read({ items }).items).toMatchObject([
      { name: '项目1' },
      { name: '检查', code: 'A1', class: '丙', count: 3, priceLimit: 1, kind: 'drug' },
      { name: '项目3' },
    ])
  })

  test('a grant: one balance lies in earlier years; a cap is of a year and of each beneficiary', () => {
    const grants = [
      { from: 'A', balance: 500 },
      { from: 'B', balance: { currentYear: 7 } },
      {
        from: 'C',
        balance: { earlierYears: 8 },
        relation: '20',
        region: '110000',
        order: 2,
        grantedOn: '2026-01-01',
        validTo: '2026-12-31',
        caps: [{ amount: 5 }, { subject: 'total', period: 'month', used: 3 }],
        visits: ['11'],
        kinds: ['drug'],
        institutions: ['i'],
      },
    ]
    const plain = {
      relation: null,
      region: '990100',
      order: null,
      grantedOn: null,
      validTo: null,
      caps: [],
      visits: null,
      kinds: null,
      institutions: null,
    }
    expect(read({ grants }).grants).toEqual([
      { ...plain, from: 'A', balance: { currentYear: 0, earlierYears: 500 } },
      { ...plain, from: 'B', balance: { currentYear: 7, earlierYears: 0 } },
      {
        from: 'C',
        balance: { currentYear: 0, earlierYears: 8 },
        relation: '20',
        region: '110000',
        order: 2,
        grantedOn: '2026-01-01',
        validTo: '2026-12-31',
        caps: [
          { subject: 'perBeneficiary', period: 'year', amount: 5, used: 0 },
          { subject: 'total', period: 'month', amount: null, used: 3 },
        ],
        visits: ['11'],
        kinds: ['drug'],
        institutions: ['i'],
      },
    ])
  })

  test.each([
    [{ deductiblePaid: 5 }, 5],
    [{ deductiblePaid: 5, deductiblePaidByLevel: { 三级: 4, 一级: 3 } }, 7],
    [{ deductiblePaid: 9, deductiblePaidByLevel: { 三级: 4 } }, 9],
  ])('the deductible of %j is %d: never less than its levels', (yearToDate, expected) => {
    expect(read({ yearToDate }).yearToDate.deductiblePaid).toBe(expected)
  })

  test('what else is written is taken as it is', () => {
    const over = {
      date: '2025-12-31',
      yearToDate: { fundPaid: 1, inScope: 2, majorIllnessPaid: 3 },
      monthToDate: { fundPaid: 4 },
      poolResult: { inScope: 5, fundPay: 6 },
      accounts: { pot: 7 },
      useAccount: false,
      aidRequested: false,
      otherPlace: 'filed',
      grants: [{ from: 'A', balance: 1 }],
      secondScan: 'A',
    }
    expect(read(over)).toMatchObject({
      ...over,
      poolResult: { inScope: 5, deductible: 0, fundPay: 6 },
      accounts: { currentYear: 0, earlierYears: 0, pot: 7, wallet: 0 },
      grants: [{ from: 'A' }],
    })
    expect(read({ ...over, secondScan: { from: 'A' } }).secondScan).toBe('A')
    expect(read({ poolResult: { inScope: 5, deductible: 2, fundPay: 1 } }).poolResult?.deductible).toBe(2)
  })
})

describe('a case that cannot be', () => {
  test.each([
    [
      'a resident with a status',
      { patient: { insurance: '390', status: 'active' } },
      'patient.status',
      'must be null for residents (390)',
    ],
    [
      'an employee without one',
      { patient: { status: null } },
      'patient.status',
      'must be active or retired for employees (310)',
    ],
    [
      'born after the bill',
      { patient: { birthDate: '2026-11-23' } },
      'patient.birthDate',
      'lies after the date of the bill',
    ],
    [
      'a grantor twice',
      {
        grants: [
          { from: 'A', balance: 1 },
          { from: 'B', balance: 1 },
          { from: 'A', balance: 1 },
        ],
      },
      'grants.2.from',
      'the same grantor twice',
    ],
    [
      'the first grantor twice',
      {
        grants: [
          { from: 'A', balance: 1 },
          { from: 'A', balance: 1 },
        ],
      },
      'grants.1.from',
      'the same grantor twice',
    ],
    ['a scan of nobody', { secondScan: 'A' }, 'secondScan', 'names no grantor of this case'],
    [
      'a reading of nothing',
      { choose: { 'settlement.nothing': 'x' } },
      'choose.settlement.nothing',
      'there is no such parameter',
    ],
    [
      'a value of nothing',
      { set: { 'settlement.nothing': 1 } },
      'set.settlement.nothing',
      'there is no such parameter',
    ],
    [
      'a reading of a part',
      { choose: { 'payment.aidScope.buckets.fullSelfPay': 'x' } },
      'choose.payment.aidScope.buckets.fullSelfPay',
      'there is no such parameter',
    ],
    [
      'a part of nothing',
      { set: { 'payment.nothing.buckets.fullSelfPay': true } },
      'set.payment.nothing.buckets.fullSelfPay',
      'there is no such parameter',
    ],
    ['a key that nobody knows', { colour: 'red' }, 'colour', 'unknown key'],
    [
      'a key that nobody knows, beside another fault',
      { items: [{ price: 'x', colour: 'red' }] },
      'items.0.colour',
      'unknown key',
    ],
    ['no region', { region: undefined }, 'region', expect.any(String)],
    ['no price', { items: [{}] }, 'items.0.price', 'is missing'],
    [
      'a price that is no number',
      { items: [{ price: 'x' }] },
      'items.0.price',
      expect.stringContaining('number'),
    ],
  ])('%s', (_, over, path, what) => {
    expect(faultOf(over)).toEqual({ path, what })
  })

  test('a part of a scope may be set, and a reading chosen', () => {
    expect(faultOf({ set: { 'payment.aidScope.buckets.fullSelfPay': true } })).toBe('read')
    expect(faultOf({ choose: { 'settlement.deductible': 'alternative-1' } })).toBe('read')
  })
})
