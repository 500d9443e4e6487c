import * as v from 'valibot'
import {
  type Explanation,
  type ExplanationNode,
  ExplanationSchema,
  leaves,
  steps,
} from '../../contract/explanation'
import { Fen } from '../../contract/values'
import { loadPolicies } from '../../policy'
import { AID_REASONS, readCase, type Settlement, settleBill } from '../settlement'
import { type People, tell } from '.'
import { aidReasonSentence } from './aidReasons'
import { payerTitle, purseTitle } from './people'
import { summarise } from './summary'

const book = loadPolicies()

function settle(written: object): Settlement {
  const read = readCase(written, '2026-01-01')
  if (!read.ok) throw new Error(`${read.fault.path}: ${read.fault.what}`)
  const settled = settleBill(read.value, book)
  if (!settled.ok) throw new Error(settled.refusal.code)
  return settled.value
}

const FATHER: People = { patient: '爸爸', grantor: (from) => (from === 'A' ? '您' : from) }

/** 北京, retired, 73 years old: the example of the page. */
const BEIJING = {
  region: '110000',
  date: '2026-09-14',
  patient: { status: 'retired', birthDate: '1953-01-01' },
  yearToDate: { deductiblePaid: 118000, inScope: 118000 },
  items: [{ price: 52000 }, { class: '乙', price: 24000 }, { class: '丙', price: 10000 }],
  accounts: { earlierYears: 9620 },
  grants: [
    { from: 'A', balance: 20560, order: 1 },
    { from: 'B', balance: 0, order: 2 },
  ],
}
let bill: Settlement
let told: Explanation
beforeEach(() => {
  bill = settle(BEIJING)
  told = tell(bill, book, FATHER)
})

const all = (node: ExplanationNode): ExplanationNode[] => [
  node,
  ...[...node.children, ...node.reasons].flatMap(all),
]
const node = (kind: string): ExplanationNode => {
  const found = all(told.root).find((each) => each.kind === kind)
  if (!found) throw new Error(`no node ${kind}`)
  return found
}

describe('in English', () => {
  it('is the same tree, told with the reader’s people and each parameter by its name', () => {
    const english = tell(bill, book, FATHER, 'en')
    expect(english.headline).toMatch(/^The bill was ¥860\.00: the insurance paid ¥/)
    const shape = (each: ExplanationNode): string =>
      JSON.stringify(each, (key, value) => (/title|sentence|sums|basis/.test(key) ? undefined : value))
    expect(shape(english.root)).toBe(shape(told.root))
    const payers = leaves(english.root).filter((leaf) => leaf.kind === 'payer')
    expect(payers.map((leaf) => leaf.title)).toContain('Dad’s account (earlier years)')
    expect(payers.map((leaf) => leaf.title)).toContain('Your aid')
    const deductible = all(english.root).find((each) => each.kind === 'deductible')
    expect(deductible?.basis[0]).toMatchObject({ name: 'Deductible', value: '¥1,300.00 a year' })
    const names = all(english.root).flatMap((each) => each.basis.map((one) => one.name))
    expect(names.filter((name) => /\p{Script=Han}/u.test(name))).toEqual([])
  })
})

describe('an explanation', () => {
  it('has the shape that the contract promises', () => {
    expect(v.safeParse(ExplanationSchema, told).success).toBe(true)
  })

  it('begins with one sentence', () => {
    // in scope 736.00, deductible 120.00 left, (736 − 120) × 90 % = 554.40
    expect(told.headline).toBe('看病花了 860.00 元，医保报了 554.40 元，家里付 305.60 元。')
  })

  it('has the steps of the page in their order', () => {
    expect(steps(told.root).map((step) => [step.kind, step.title, step.amount])).toEqual([
      ['bill', '总费用', 86000],
      ['items', '哪些归医保管', 73600],
      ['deductible', '起付线', 12000],
      ['fund', '医保报销', 55440],
      ['person', '家里付', 30560],
      ['order', '家里这份，谁来付', 30560],
    ])
  })

  it('says what each step did, in words and in arithmetic', () => {
    expect(node('bill').sentence).toBe('3 项费用加在一起。')
    expect(node('items').sums).toEqual([
      { label: '政策范围内', text: '736.00' },
      { label: '先行自付', text: '24.00' },
      { label: '全自费', text: '100.00' },
    ])
    expect(node('deductible').sentence).toBe(
      '一年里先自己付满 1,300.00 元，医保才开始报。爸爸今年付了 1,180.00 元，这次再付 120.00 元。',
    )
    expect(node('deductible').sums).toEqual([{ label: '今年已付', text: '1,300.00 / 1,300.00' }])
    expect(node('tier').sentence).toBe('过了起付线的 616.00 元，报 90%。')
    expect(node('tier').sums).toEqual([{ label: '', text: '616.00 × 90% = 554.40' }])
    expect(node('person').sums).toEqual([{ label: '', text: '860.00 − 554.40 = 305.60' }])
    expect(node('order').sentence).toBe('先花爸爸的账户。不够的用家人的共济，再付现金。')
    expect(node('order').sums).toEqual([
      { label: '爸爸的账户', text: '96.20' },
      { label: '您的共济', text: '109.40' },
      { label: '现金', text: '100.00' },
    ])
    expect(node('aidNotUsed').sentence).toBe('B的账户没有可用的钱。')
  })

  it('names the rule, its value for this bill, its source, date and grade', () => {
    expect(node('deductible').basis).toEqual([
      {
        path: 'settlement.deductible',
        name: '起付线',
        value: '全年 1,300.00 元',
        region: '110000',
        regionName: '北京市',
        from: '2023-01-01',
        fromPrecision: 'day',
        source: { title: '北京职工医保门诊报销比例表', url: 'http://shebaomi.com/wen/zhishi-146942.html' },
        confidence: 'B',
        status: 'reported',
        reading: 'chosen',
        alternatives: 0,
        note: null,
      },
    ])
    const [ratio, basis] = node('tier').basis
    expect([ratio?.value, ratio?.confidence]).toEqual(['90%', 'B'])
    expect([basis?.value, basis?.status, basis?.alternatives]).toEqual(['政策范围内费用', 'disputed', 1])
  })

  it('lays every part on one scale, from 0 to the total', () => {
    expect(node('bill').span).toEqual([0, 86000])
    expect(node('fund').span).toEqual([0, 55440])
    expect(node('person').span).toEqual([55440, 86000])
    expect(node('items').span).toEqual([0, 73600])
    expect(node('deductible').span).toEqual([61600, 73600])
    const spans = all(told.root)
      .filter((each) => each.kind === 'bucket')
      .map((each) => [each.bucket, each.span])
    expect(spans).toEqual([
      ['deductible', [61600, 73600]],
      ['coinsurance', [55440, 61600]],
      ['preSelfPay', [73600, 76000]],
      ['fullSelfPay', [76000, 86000]],
    ])
    const payers = all(told.root).filter((each) => each.kind === 'payer')
    for (const payer of payers) expect((payer.span?.[1] ?? 0) - (payer.span?.[0] ?? 0)).toBe(payer.amount)
  })

  it('sums to the bill by its leaves', () => {
    expect(leaves(told.root).reduce((sum, leaf) => sum + leaf.amount, 0)).toBe(86000)
  })

  it('reads the sums back from what is stored', () => {
    expect(summarise(bill.explanation.nodes)).toMatchObject({
      insurance: '310',
      lines: 3,
      totalFee: 86000,
      fundPay: 55440,
      hospitalPay: 0,
      personPay: 30560,
      payers: [
        { from: 'self', amount: 9620 },
        { from: 'A', amount: 10940 },
        { from: 'self', pocket: 'cash', amount: 10000 },
      ],
    })
  })

  it('survives a parameter that the policies no longer have', () => {
    const policyVersions = bill.policyVersions.map((each) => ({ ...each, from: '1990-01-01' }))
    const orphan = tell({ ...bill, policyVersions }, book)
    const basis = all(orphan.root).flatMap((each) => each.basis)
    expect(new Set(basis.map((each) => each.note))).toEqual(new Set(['现在的规则里已经没有这一条']))
    expect(orphan.headline).toBe(told.headline)
  })
})

describe('other bills', () => {
  const says = (written: object, kind: string) => {
    const root = tell(settle(written), book).root
    return all(root).filter((each) => each.kind === kind)
  }

  it.each([
    [
      'nothing reported',
      { region: '110000', date: '2026-01-01', items: [{ price: 100 }] },
      'fund',
      '这次医保没有报销。',
    ],
    [
      'a deductible by visit',
      { region: '152500', date: '2026-01-01', patient: { insurance: '390' }, items: [{ price: 13000 }] },
      'deductible',
      '每次看病先自己付 30.00 元，医保才开始报。',
    ],
    [
      'no deductible',
      { region: '440100', date: '2022-05-01', institution: { level: '一级' }, items: [{ price: 100 }] },
      'deductible',
      '这里没有起付线。',
    ],
    [
      'a deductible already met',
      {
        region: '110000',
        date: '2026-01-01',
        yearToDate: { deductiblePaid: 180000, inScope: 180000 },
        items: [{ price: 100 }],
      },
      'deductible',
      '一年里先自己付满 1,800.00 元，医保才开始报。本人今年已经付满。',
    ],
    [
      'a limit passed',
      {
        region: '990100',
        date: '2026-01-01',
        yearToDate: { deductiblePaid: 80000, fundPaid: 590000 },
        items: [{ price: 100000 }],
      },
      'annualLimit',
      '医保能报的钱有上限 6,000.00 元，这次之前还剩 100.00 元。这次超出 500.00 元，要自己付。',
    ],
    [
      'a limit on spending',
      { region: '321100', date: '2023-05-01', items: [{ price: 2000000 }] },
      'annualLimit',
      '能报销的费用有上限 10,000.00 元，这次之前还剩 10,000.00 元。这次超出 9,200.00 元，要自己付。',
    ],
    [
      'a limit not reached',
      { region: '990100', date: '2026-01-01', items: [{ price: 100000 }] },
      'annualLimit',
      '医保能报的钱有上限 6,000.00 元，这次之前还剩 6,000.00 元。这次没有超过。',
    ],
    [
      'a monthly limit',
      { region: '440100', date: '2022-05-01', institution: { level: '一级' }, items: [{ price: 100000 }] },
      'monthlyLimit',
      '医保能报的钱有上限 300.00 元，这次之前还剩 300.00 元。这次超出 500.00 元，要自己付。',
    ],
    [
      '大病',
      { region: '321100', date: '2023-05-01', items: [{ price: 2000000 }] },
      'majorIllness',
      '今年自己付的多了，超过大病起付线的部分再报一次。',
    ],
    [
      'a fixed item',
      { region: '350000', date: '2022-08-01', items: [{ name: '诊查费', price: 1800 }] },
      'fixedFund',
      '有的项目由基金定额付，不看起付线。这次 18.00 元。',
    ],
    [
      '杭州',
      { region: '330100', date: '2023-05-01', items: [{ price: 300000 }], accounts: { currentYear: 50000 } },
      'currentYearFirst',
      '按当地规定，本人的当年账户先付。付掉的不再算进报销。',
    ],
    [
      'a bonus',
      {
        region: '210200',
        date: '2024-05-01',
        patient: { familyDoctorPackage: true },
        institution: { level: '一级' },
        items: [{ price: 30000 }],
      },
      'bonus',
      '符合当地的加成条件，报销比例加了 10%。',
    ],
    [
      'care elsewhere',
      { region: '990100', date: '2026-01-01', institution: { region: '110000' }, items: [{ price: 100000 }] },
      'otherPlace',
      '在外地看病，报销比例少了 20%。',
    ],
    [
      'a given pool result',
      { region: '320200', items: [{ price: 100 }], poolResult: { inScope: 100, fundPay: 40 } },
      'poolResult',
      '这个地区的报销规则没有查到，报销数是给定的。',
    ],
    [
      'the account kept back',
      {
        region: '320200',
        items: [{ price: 100 }],
        poolResult: { inScope: 100, fundPay: 40 },
        useAccount: false,
      },
      'order',
      '这次不用本人的账户。不够的付现金。',
    ],
  ])('%s', (_, written, kind, sentence) => {
    expect(says(written, kind).map((each) => each.sentence)).toEqual([sentence])
  })

  /** Title, sums, and the first parameter with its value: what stands below the sentence. */
  it.each<[string, object, string, string, string[], string[]]>([
    [
      'a fixed item',
      { region: '350000', date: '2022-08-01', items: [{ name: '诊查费', price: 1800 }] },
      'fixedFund',
      '定额支付的项目',
      [],
      ['settlement.fixedFundItems'],
    ],
    [
      '大病',
      { region: '321100', date: '2023-05-01', items: [{ price: 2000000 }] },
      'majorIllness',
      '大病保险',
      ['今年归医保管的自付 14,000.00', '可以再报的 8,000.00'],
      ['settlement.majorIllness'],
    ],
    [
      '杭州',
      { region: '330100', date: '2023-05-01', items: [{ price: 300000 }], accounts: { currentYear: 50000 } },
      'currentYearFirst',
      '当年账户先付',
      ['当年账户先付 500.00'],
      ['settlement.currentYearAccountFirst'],
    ],
    [
      'no deductible',
      { region: '440100', date: '2022-05-01', institution: { level: '一级' }, items: [{ price: 100 }] },
      'deductible',
      '起付线',
      [],
      ['settlement.deductible 没有起付线'],
    ],
    [
      'a deductible by visit',
      { region: '152500', date: '2026-01-01', patient: { insurance: '390' }, items: [{ price: 13000 }] },
      'deductible',
      '起付线',
      [],
      ['settlement.deductible 每次 30.00 元'],
    ],
    [
      'a bonus',
      {
        region: '210200',
        date: '2024-05-01',
        patient: { familyDoctorPackage: true },
        institution: { level: '一级' },
        items: [{ price: 30000 }],
      },
      'bonus',
      '比例加成',
      [],
      ['settlement.bonus 加 10%'],
    ],
    [
      'care elsewhere',
      { region: '990100', date: '2026-01-01', institution: { region: '110000' }, items: [{ price: 100000 }] },
      'otherPlace',
      '异地就医',
      [],
      ['settlement.otherPlace 减 20%'],
    ],
    [
      'a limit of the year',
      { region: '990100', date: '2026-01-01', items: [{ price: 100000 }] },
      'annualLimit',
      '年度封顶线',
      [],
      ['settlement.annualLimit 6,000.00 元', 'settlement.annualLimit.basis'],
    ],
    [
      'a limit of the month',
      { region: '440100', date: '2022-05-01', institution: { level: '一级' }, items: [{ price: 100000 }] },
      'monthlyLimit',
      '每月封顶线',
      [],
      ['settlement.monthlyLimit 300.00 元'],
    ],
    [
      'a given pool result',
      {
        region: '320200',
        items: [{ price: 100 }],
        poolResult: { inScope: 100, deductible: 10, fundPay: 40 },
      },
      'poolResult',
      '外来的统筹结果',
      ['起付线 0.10', '统筹支付 0.40'],
      [],
    ],
    [
      'the pool',
      { region: '990100', date: '2026-01-01', items: [{ price: 100000 }] },
      'pool',
      '统筹基金',
      [],
      [],
    ],
    [
      'the fund',
      { region: '990100', date: '2026-01-01', items: [{ price: 100000 }] },
      'fund',
      '医保报销',
      [],
      [],
    ],
    [
      'the bill',
      { region: '990100', date: '2026-01-01', items: [{ price: 100000 }] },
      'bill',
      '总费用',
      [],
      [],
    ],
    [
      'what is covered',
      { region: '990100', date: '2026-01-01', items: [{ price: 100000 }] },
      'items',
      '哪些归医保管',
      ['政策范围内 1,000.00'],
      ['settlement.preSelfPay'],
    ],
    [
      'a deductible just met',
      {
        region: '110000',
        date: '2026-01-01',
        yearToDate: { deductiblePaid: 170000, inScope: 170000 },
        items: [{ price: 20000 }],
      },
      'deductible',
      '起付线',
      ['今年已付 1,800.00 / 1,800.00'],
      ['settlement.deductible 全年 1,800.00 元'],
    ],
    [
      'a deductible not met',
      {
        region: '110000',
        date: '2026-01-01',
        yearToDate: { deductiblePaid: 100000, inScope: 100000 },
        items: [{ price: 20000 }],
      },
      'deductible',
      '起付线',
      ['今年已付 1,200.00 / 1,800.00'],
      ['settlement.deductible 全年 1,800.00 元'],
    ],
  ])('below the sentence of %s', (_, written, kind, title, sums, basis) => {
    const [found] = says(written, kind)
    expect(found?.title).toBe(title)
    expect(found?.sums.map(({ label, text }) => `${label} ${text}`)).toEqual(sums)
    expect(found?.basis).toHaveLength(basis.length)
    for (const [at, one] of (found?.basis ?? []).entries()) {
      const [path, ...value] = (basis[at] ?? '').split(' ')
      expect(one.path).toBe(path)
      if (value.length > 0) expect(one.value).toBe(value.join(' '))
    }
  })

  it('is a leaf or a reason: leaves sum to the bill, reasons add nothing', () => {
    const settled = settle({
      region: '321100',
      date: '2023-05-01',
      items: [{ price: 2000000 }],
      accounts: { pot: 5, wallet: 6, currentYear: 7, earlierYears: 8 },
    })
    const { root } = tell(settled, book)
    const fund = root.children.find(({ kind }) => kind === 'fund')
    expect(fund?.children.map(({ kind }) => kind)).toEqual(['pool', 'majorIllness'])
    expect(leaves(root).reduce((sum, leaf) => sum + leaf.amount, 0)).toBe(2000000)
    expect(root.reasons.map(({ kind }) => kind)).toEqual(['items'])
    expect(summarise(settled.explanation.nodes).payers.map(({ pocket }) => pocket)).toEqual([
      'currentYear',
      'pot',
      'wallet',
      'cash',
    ])
    expect(
      settled.explanation.nodes
        .filter(({ leaf }) => leaf)
        .every(({ rule }) => ['pool', 'majorIllness', 'payer'].includes(rule)),
    ).toBe(true)
    for (const bucket of all(root).filter(({ kind }) => kind === 'bucket')) {
      expect(bucket.title).not.toBe('')
      expect(bucket.sentence).toMatch(/ [0-9,.]+ 元。$/)
      expect(bucket.span?.[0]).toBe(bucket.children[0]?.span?.[0])
      expect(bucket.span?.[1]).toBe(bucket.children.at(-1)?.span?.[1])
    }
    for (const payer of all(root).filter(({ kind }) => kind === 'payer')) {
      expect(payer.sentence).toBe(`${payer.title}付 ${Fen.format(payer.amount)} 元。`)
      expect(payer.from).not.toBeNull()
      expect(payer.pocket).not.toBeNull()
      expect(payer.bucket).not.toBeNull()
    }
  })

  it('a resident’s rules are told as his', () => {
    const settled = settle({
      region: '990100',
      date: '2026-01-01',
      patient: { insurance: '390' },
      items: [{ price: 100 }],
    })
    expect(summarise(settled.explanation.nodes).insurance).toBe('390')
    expect(summarise([])).toMatchObject({ insurance: '310', lines: 0, totalFee: 0, payers: [] })
    expect(() => tell({ ...settled, explanation: { version: 1, nodes: [] } }, book)).toThrow('without a root')
  })

  it.each([
    ['a pot', { accounts: { pot: 5 } }, true],
    ['a grant', { grants: [{ from: 'A', balance: 1 }] }, true],
    ['neither', {}, false],
  ])('the order names the rules of aid where there is %s', (_, over, withAid) => {
    const [order] = says({ region: '990100', date: '2026-01-01', items: [{ price: 100 }], ...over }, 'order')
    const paths = order?.basis.map(({ path }) => path) ?? []
    expect(paths.slice(0, 3)).toEqual(['payment.mode', 'payment.ownFirst', 'payment.ownScope.buckets'])
    expect(paths.slice(3)).toEqual(withAid ? ['payment.grantOrder', 'payment.aidScope.buckets'] : [])
  })

  it('the account first, then cash, or the family’s money between', () => {
    const says_ = (over: object) =>
      says({ region: '990100', date: '2026-01-01', items: [{ price: 100 }], ...over }, 'order')[0]?.sentence
    expect(says_({})).toBe('先花本人的账户。不够的付现金。')
    expect(says_({ grants: [{ from: 'A', balance: 1 }] })).toBe(
      '先花本人的账户。不够的用家人的共济，再付现金。',
    )
    expect(says_({ useAccount: false })).toBe('这次不用本人的账户。不够的付现金。')
  })

  it('whose money was not used is a reason with its title', () => {
    const [idle] = says(
      { region: '990100', date: '2026-01-01', items: [{ price: 100 }], grants: [{ from: 'A', balance: 0 }] },
      'aidNotUsed',
    )
    expect(idle).toMatchObject({
      title: '没有用A的钱',
      amount: 0,
      from: 'A',
      sums: [],
      sentence: 'A的账户没有可用的钱。',
    })
  })

  it('no node is told that the bill does not have', () => {
    const plain = { region: '990100', date: '2026-01-01', items: [{ price: 1000 }] }
    for (const kind of [
      'bonus',
      'otherPlace',
      'poolResult',
      'currentYearFirst',
      'fixedFund',
      'majorIllness',
      'monthlyLimit',
      'pool',
      'tier',
      'aidNotUsed',
    ])
      expect(says(plain, kind)).toEqual([])
    expect(says(plain, 'bucket').map(({ bucket }) => bucket)).toEqual(['deductible'])
    expect(says(plain, 'payer')).toHaveLength(1)
  })

  it('marks an overriding value as such', () => {
    const [tier] = says(
      {
        region: '110000',
        date: '2026-01-01',
        items: [{ price: 100 }],
        set: { 'settlement.deductible': 0, 'settlement.tiers': 0.5 },
      },
      'tier',
    )
    expect(tier?.basis[0]).toMatchObject({
      status: 'set',
      source: null,
      confidence: null,
      value: '50%',
      note: '这次试算改写的参数',
    })
  })

  it('tells what no source says', () => {
    const settlement = settle({
      region: '210600',
      date: '2026-01-01',
      patient: { status: 'retired' },
      institution: { level: '一级' },
      items: [{ price: 100000 }],
    })
    expect(tell(settlement, book).unknown).toEqual([{ path: 'settlement.annualLimit', name: '年度封顶线' }])
  })
})

describe('words', () => {
  it.each([
    ['self', 'cash', '现金', '现金'],
    ['self', 'currentYear', '爸爸的账户（当年）', '爸爸的账户'],
    ['self', 'earlierYears', '爸爸的账户（历年）', '爸爸的账户'],
    ['self', 'pot', '共济账户（已划拨）', '共济账户（已划拨）'],
    ['self', 'wallet', '爸爸的医保钱包', '爸爸的医保钱包'],
    ['A', 'earlierYears', '您的共济', '您的共济'],
  ] as const)('%s %s is called %s', (from, pocket, title, purse) => {
    expect(payerTitle(from, pocket, FATHER)).toBe(title)
    expect(purseTitle(from, pocket, FATHER)).toBe(purse)
  })

  it.each(AID_REASONS)('says why aid was not used: %s', (reason) => {
    const sentence = aidReasonSentence(reason, '妈妈')
    expect(sentence).toMatch(/^[^！a-zA-Z]{6,}。$/)
    expect(sentence).not.toBe(aidReasonSentence('something else', '妈妈'))
  })
})
