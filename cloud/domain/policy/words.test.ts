import * as v from 'valibot'
import { loadPolicies } from '../../policy'
import { comparePolicies } from './compare'
import { PARAMETER_NAMES, parameterName } from './names'
import { parameterSchemas } from './parameters'
import { money, ratio } from './units'
import { valueText } from './valueText'

describe('money and ratios as written', () => {
  it.each([
    ['1800元', 180000],
    ['0元', 0],
    ['12.5元', 1250],
    ['12.05元', 1205],
    ['7分', 7],
    ['100000000元', 10_000_000_000],
  ])('%s is %i fen', (written, fen) => {
    expect(v.parse(money('yaml'), written)).toBe(fen)
    expect(v.parse(money('case'), written)).toBe(fen)
  })

  it.each(['1800', '-1元', '1.234元', '元', '1,800元', '100000001元', 1800, null])(
    '%p is no money in YAML',
    (written) => {
      expect(v.safeParse(money('yaml'), written).success).toBe(false)
    },
  )

  it('takes whole fen in a case, not fractions nor less than nothing', () => {
    expect(v.parse(money('case'), 1800)).toBe(1800)
    for (const written of [1.5, -1, 10_000_000_001])
      expect(v.safeParse(money('case'), written).success).toBe(false)
  })

  it.each([
    ['70%', 700_000],
    [0.7, 700_000],
    ['6.5%', 65_000],
    [0, 0],
    [1, 1_000_000],
    ['100%', 1_000_000],
    [0.1, 100_000],
    [0.123456, 123_456],
  ])('%p is %i parts per million', (written, ppm) => {
    expect(v.parse(ratio, written)).toBe(ppm)
  })

  it.each([1.2, '120%', -0.1, '-5%', '70', 0.1234567])('%p is no ratio', (written) => {
    expect(v.safeParse(ratio, written).success).toBe(false)
  })
})

describe('names', () => {
  it('are given to every parameter, each another', () => {
    expect(Object.keys(PARAMETER_NAMES).sort()).toEqual(Object.keys(parameterSchemas('yaml')).sort())
    expect(new Set(Object.values(PARAMETER_NAMES)).size).toBe(Object.keys(PARAMETER_NAMES).length)
    expect(parameterName('settlement.deductible')).toBe('起付线')
    expect(parameterName('no.such')).toBe('no.such')
  })
})

describe('valueText', () => {
  it.each<[unknown, string, string]>([
    [null, 'grant.maxGrantors', '没有限制'],
    [true, 'grant.enabled', '是'],
    [false, 'grant.enabled', '否'],
    [5, 'binding.limits.members', '5'],
    [200000, 'pot.keepMin', '2,000.00 元'],
    ['AUTO_CHAIN', 'payment.mode', '一次扫码自动扣'],
    ['unheard-of', 'payment.mode', 'unheard-of'],
    [[], 'grant.caps', '没有'],
    [['spouse', 'child'], 'grant.relations', '配偶、子女'],
    [['53', '55'], 'grant.relationsExtra', '公公、岳父'],
    [['11', '41'], 'payment.aidScope.visits', '普通门诊、药店购药'],
    [{ 甲: 0, 乙: 100000 }, 'settlement.preSelfPay', '甲 0% 乙 10%'],
    [
      [
        { status: 'retired', amount: 130000, per: 'year' },
        { amount: 3000, per: 'visit' },
      ],
      'settlement.deductible',
      '退休 1,300.00 元；30.00 元 每次',
    ],
    [[{ primary: true, ratio: 600000, note: '试行' }], 'settlement.tiers', '基层 60% （试行）'],
    [
      [{ ageFrom: 70, ageBelow: 80, bands: [{ to: 2000000, ratio: 900000 }, { ratio: 800000 }] }],
      'settlement.tiers',
      '满 70 岁 不满 80 岁 到 20,000.00 元 90%；80%',
    ],
    [
      [{ familyDoctor: true, special: false, specialty: true, add: 100000 }],
      'settlement.bonus',
      '已签约 专科 加 10%',
    ],
    [[{ amount: null }], 'settlement.annualLimit', '没有封顶'],
    [{ deductible: true, fullSelfPay: false }, 'payment.aidScope.buckets', '起付线'],
    [{ deductible: 600000, ratio: 600000 }, 'settlement.majorIllness', '6,000.00 元 60%'],
    [{ father: 1, child: 3 }, 'grant.perRelationMax', '父亲 1 子女 3'],
    [[{ subject: 'total', period: 'year', amount: 500000 }], 'grant.caps', '合计 每年 5,000.00 元'],
    [[['commitment', 'hukou'], ['birthCert']], 'binding.evidence.minor', '写承诺书、户口本；出生医学证明'],
  ])('%j of %s reads %s', (value, path, text) => {
    expect(valueText(value, path)).toBe(text)
  })
})

describe('comparePolicies', () => {
  const book = loadPolicies()

  it('finds what differs between two regions, and says 待核实 where nobody knows', () => {
    const found = comparePolicies(
      book,
      { region: '110000', day: '2025-05-01' },
      { region: '320200', day: '2025-05-01' },
    )
    expect(found.find((each) => each.path === 'settlement.deductible')).toMatchObject({
      insurance: '310',
      leftText: '在职 1,800.00 元；退休 1,300.00 元',
      rightText: '待核实',
    })
    expect(found.find((each) => each.path === 'payment.grantOrder')).toMatchObject({
      insurance: null,
      leftText: '按备案先后',
    })
    expect(found.some((each) => each.path === 'binding.limits.members')).toBe(false)
  })

  it('finds what changed between two days', () => {
    const found = comparePolicies(
      book,
      { region: '420100', day: '2023-04-09' },
      { region: '420100', day: '2023-04-10' },
    )
    expect(found.map((each) => each.path)).toEqual(['settlement.deductible', 'settlement.tiers'])
  })

  it('finds nothing between a region and itself', () => {
    const here = { region: '990100', day: '2026-01-01' }
    expect(comparePolicies(book, here, here)).toEqual([])
  })
})
