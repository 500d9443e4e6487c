import { loadPolicies } from '../../policy'
import { moneySteps, type OrderedGrant, type PaymentRules, paymentRules } from './moneyOrder'
import { judgePlausible } from './plausible'

const book = loadPolicies()

describe('how a region pays', () => {
  const usual = {
    mode: 'AUTO_CHAIN',
    atTill: 'automatic',
    grantsFirst: false,
    order: 'authTime',
    tieBreak: 'authTime',
    mayReorder: false,
  }
  it.each([
    ['000000', usual],
    ['110000', { ...usual, order: 'filing', mayReorder: true }],
    ['510000', { ...usual, mode: 'SECOND_SCAN', order: 'chosenByScan' }],
    ['370800', { ...usual, atTill: 'onRequest' }],
    ['410700', usual],
    ['880000', { ...usual, order: 'filing' }],
  ])('%s', (region, rules) => {
    expect(paymentRules(book, region, '2025-06-01')).toEqual(rules)
  })

  it('with grants first where its rule says so', () => {
    const found = { ...book.lookUp('410700', '2025-06-01', 'payment.ownFirst'), value: 'no' }
    const lookUp = (...[region, day, path]: Parameters<typeof book.lookUp>) =>
      path === 'payment.ownFirst' ? found : book.lookUp(region, day, path)
    const other = { ...book, lookUp: lookUp as typeof book.lookUp }
    expect(paymentRules(other, '410700', '2025-06-01')).toEqual({ ...usual, grantsFirst: true })
  })
})

describe('whose money in which order, before there is a bill', () => {
  const rules: PaymentRules = {
    mode: 'AUTO_CHAIN',
    atTill: 'automatic',
    grantsFirst: false,
    order: 'balanceDesc',
    tieBreak: 'authTime',
    mayReorder: false,
  }
  const purse = (pot: number, wallet: number, ...years: number[]) => ({
    years: years.map((balance, index) => ({ creditYear: 2025 + index, balance })),
    pot,
    wallet,
  })
  const from = (grantorId: string, balance: number): OrderedGrant => ({
    grantorId,
    order: 1,
    grantedOn: '2026-01-01',
    purse: purse(7, 8, balance),
    narrowest: { period: 'year', left: 5 },
  })
  const told = (patient: Parameters<typeof moneySteps>[0], over: Partial<PaymentRules> = {}) =>
    moneySteps(patient, [from('A', 10), from('C', 30)], { ...rules, ...over }).map(
      ({ kind, personId, balance, cap }) => `${kind} ${personId} ${balance} ${cap?.left ?? '-'}`,
    )

  it('own account over all years, pot, wallet, grants, cash', () => {
    expect(told({ personId: 'P', hasAccount: true, purse: purse(3, 4, 1, 2) })).toEqual([
      'own P 3 -',
      'pot P 3 -',
      'wallet P 4 -',
      'aid C 30 5',
      'aid A 10 5',
      'cash null null -',
    ])
  })

  it('a resident without pot and wallet has only grants and cash', () => {
    expect(told({ personId: 'P', hasAccount: false, purse: purse(0, 0) })).toEqual([
      'aid C 30 5',
      'aid A 10 5',
      'cash null null -',
    ])
  })

  it('an empty account is shown; grants may come first', () => {
    const patient = { personId: 'P', hasAccount: true, purse: purse(0, 0) }
    expect(told(patient, { grantsFirst: true })).toEqual([
      'aid C 30 5',
      'aid A 10 5',
      'own P 0 -',
      'cash null null -',
    ])
  })
})

describe('whether two people can be what they are said to be', () => {
  const person = (sex: 'male' | 'female', birthDate: string) => ({
    personId: sex + birthDate,
    name: '某人',
    sex,
    birthDate,
    region: '990100',
    householdId: null,
    deceasedOn: null,
  })
  it.each([
    ['a father', '51', person('male', '1960-01-01'), 'granted', ''],
    ['a woman as father', '51', person('female', '1960-01-01'), 'RELATION_SEX', '父亲'],
    ['a father born later', '51', person('male', '1995-01-01'), 'RELATION_AGE', '父亲'],
  ])('%s', (_, relation, beneficiary, expected, label) => {
    const judged = judgePlausible(person('female', '1988-01-01'), beneficiary, relation)
    if (judged.ok) expect([expected, judged.value]).toEqual(['granted', true])
    else expect(judged.refusal).toEqual({ code: expected, details: { relation: label } })
  })
})
