import { granted, type Judged } from '../../contract/refusals'
import type { Standing } from '../../contract/values'
import { personOf } from '../binding/testing/samples'
import type { GrantRules } from '../grant'
import { fakeBook, type Values } from '../testing/fakeBook'
import { judgeInsured, judgeOffer, judgePremiumArea, premiumRules } from '.'
import { paidHolderNotice, paidNotice } from './notices'

const outcome = <T>(judged: Judged<T>) => (judged.ok ? 'granted' : judged.refusal)
const me = { ...personOf(), standing: 'normal' as const }
const dad = personOf({
  personId: 'psn_dad',
  name: '陈国栋',
  sex: 'male',
  birthDate: '1955-01-01',
  region: '990200',
})
const rules = { regionName: '示例市', relations: ['51', '52'], area: 'province' } as unknown as GrantRules
const insured = (facts = dad, insurance: '310' | '390' = '390') => ({
  facts,
  insurance,
  regionName: '示例镇',
})

describe('for whom a premium may be paid', () => {
  test.each([
    ['a father', insured(), '51', true, 'granted'],
    ['oneself, whatever is listed', insured(me), null, true, 'granted'],
    [
      'where it is not offered',
      insured(),
      '51',
      false,
      { code: 'PREMIUM_NOT_OFFERED', details: { region: '示例市' } },
    ],
    [
      'one who has died',
      insured({ ...dad, deceasedOn: '2026-01-01' }),
      '51',
      true,
      { code: 'PERSON_DECEASED' },
    ],
    [
      'one who has 职工医保',
      insured(dad, '310'),
      '51',
      true,
      { code: 'PREMIUM_NOT_RESIDENT', details: { name: '陈国栋' } },
    ],
    [
      'a relation that is not listed',
      insured(),
      '85',
      true,
      { code: 'AID_RELATION_NOT_ALLOWED', details: { region: '示例市', allowed: '父亲、母亲' } },
    ],
    [
      'somebody without a relation',
      insured(),
      null,
      true,
      { code: 'AID_RELATION_NOT_ALLOWED', details: { relation: '家人' } },
    ],
    ['a mother who is a man', insured(), '52', true, { code: 'RELATION_SEX' }],
    [
      'a father who is younger',
      insured({ ...dad, birthDate: '1990-01-01' }),
      '51',
      true,
      { code: 'RELATION_AGE' },
    ],
  ] as const)('%s', (_, who, relation, enabled, expected) => {
    const got = outcome(judgeInsured(me, who, relation, enabled, rules))
    if (expected === 'granted') expect(got).toBe('granted')
    else expect(got).toMatchObject(expected)
  })

  test('who is in arrears may pay, whose money is frozen may not', () => {
    const pay = (standing: Standing) =>
      outcome(judgeInsured({ ...me, standing }, insured(), '51', true, rules))
    expect(pay('arrears')).toBe('granted')
    expect(pay('frozen')).toEqual({ code: 'TRANSFER_RESTS', details: { name: me.name, standing: '已冻结' } })
  })

  test('the refusal names the relation that was asked for', () => {
    const got = judgeInsured(me, insured(), '53', true, rules)
    expect(got).toMatchObject({ refusal: { details: { relation: '公公' } } })
  })

  test.each([
    ['province', 'granted'],
    ['pool', { code: 'PREMIUM_AREA', details: { name: '陈国栋', theirRegion: '示例镇' } }],
  ] as const)('within the area: %s', (area, expected) => {
    expect(outcome(judgePremiumArea(me, insured(), { ...rules, area }))).toEqual(expected)
  })
})

describe('the offer that is taken', () => {
  const offer = {
    year: 2027,
    amount: 40_000,
    coversFrom: '2027-01-01',
    coversTo: '2027-12-31',
    retroactive: false,
  }
  const asked = { year: 2027, amount: 40_000 }
  test.each([
    ['as it is offered', asked, [{ ...offer, year: 2026 }, offer], false, granted(offer)],
    ['paid already', asked, [offer], true, { code: 'PREMIUM_PAID', details: { name: '爸爸', year: 2027 } }],
    [
      'a year that is not offered',
      { ...asked, year: 2030 },
      [{ ...offer, year: 2026 }, offer],
      false,
      { code: 'PREMIUM_YEAR', details: { name: '爸爸', year: 2030, years: '2026、2027' } },
    ],
    [
      'when none is',
      asked,
      [],
      false,
      { code: 'PREMIUM_YEAR', details: { name: '爸爸', year: 2027, years: '现在没有' } },
    ],
    [
      'at another amount',
      { ...asked, amount: 39_999 },
      [offer],
      false,
      { code: 'PREMIUM_CHANGED', details: { amount: '400.00' } },
    ],
  ])('%s', (_, wanted, offers, isPaid, expected) => {
    const judged = judgeOffer('爸爸', wanted, offers, isPaid)
    expect(judged.ok ? judged : judged.refusal).toEqual(expected)
  })

  test('both who are told', () => {
    expect(paidNotice('dad', '30', offer)).toEqual({
      personId: 'dad',
      title: '女儿替您缴了 2027 年的居民医保',
      text: '缴了 400.00 元，2027-01-01 到 2027-12-31 的费用可以按规定报销。',
    })
    const told = paidHolderNotice('mum', '20', offer)
    expect(told).toMatchObject({ personId: 'mum', title: '儿子 2027 年的居民医保缴好了' })
    expect(told.text).toContain('不用再缴')
  })
})

describe('the rules of premiums', () => {
  const VALUES: Values = {
    'premium.amount': 40_000,
    'premium.openFrom': '09-01',
    'premium.openTo': '12-31',
    'premium.newbornRetroactiveDays': 90,
  }
  const read = (values: Values, region = '990100') => {
    const judged = premiumRules(fakeBook(values), region, '2026-11-22')
    return judged.ok ? judged.value : judged.refusal
  }
  const { 'premium.openFrom': from, 'premium.openTo': to, ...timeless } = VALUES

  test.each([
    [
      'all known',
      VALUES,
      { regionName: '示例市', amount: 40_000, open: { from: '09-01', to: '12-31' }, newbornDays: 90 },
    ],
    [
      'only from when',
      { ...timeless, 'premium.openFrom': from },
      { regionName: '示例市', amount: 40_000, open: null, newbornDays: 90 },
    ],
    [
      'only to when',
      { ...timeless, 'premium.openTo': to },
      { regionName: '示例市', amount: 40_000, open: null, newbornDays: 90 },
    ],
    [
      'the amount alone',
      { 'premium.amount': 1 },
      { regionName: '示例市', amount: 1, open: null, newbornDays: null },
    ],
    [
      'no amount',
      { 'premium.openFrom': from },
      { code: 'POLICY_UNKNOWN', details: { region: '示例市', path: 'premium.amount' } },
    ],
  ])('%s', (_, values, expected) => {
    expect(read(values as Values)).toEqual(expected)
  })

  test('a region that is in no book', () => {
    expect(read(VALUES, '123456')).toEqual({ code: 'REGION_UNKNOWN', details: { region: '123456' } })
  })
})
