import type { Basis, Explanation, ExplanationNode } from '@contract/explanation'

// A bill of 860.00 yuan as the cloud explains it: for the gallery and for tests of the views. Its parameters are
// made up and marked as such.

const BASIS: Basis = {
  path: 'settlement.deductible',
  name: '起付线',
  value: '全年 1,300.00 元',
  region: '990100',
  regionName: '示例市',
  from: '2026-01-01',
  fromPrecision: 'day',
  source: { title: '示例市门诊待遇表', url: null },
  confidence: null,
  status: 'simulated',
  reading: 'chosen',
  alternatives: 0,
  note: null,
}

const node = (
  part: Partial<ExplanationNode> & Pick<ExplanationNode, 'kind' | 'title' | 'amount'>,
): ExplanationNode => ({
  sentence: '',
  sums: [],
  basis: [],
  bucket: null,
  pocket: null,
  from: null,
  span: null,
  children: [],
  reasons: [],
  ...part,
})

const items = node({
  kind: 'items',
  title: '哪些归医保管',
  amount: 73_600,
  sentence: '丙类医保不管，全部自己付。乙类先自己付一部分。剩下的和甲类一起归医保管。',
  span: [0, 73_600],
  sums: [
    { label: '政策范围内', text: '736.00' },
    { label: '先行自付', text: '24.00' },
    { label: '全自费', text: '100.00' },
  ],
  basis: [{ ...BASIS, path: 'settlement.preSelfPay', name: '先行自付', value: '10%' }],
})

const deductible = node({
  kind: 'deductible',
  title: '起付线',
  amount: 12_000,
  sentence: '一年里先自己付满 1,300.00 元，医保才开始报。爸爸今年付了 1,180.00 元，这次再付 120.00 元。',
  span: [61_600, 73_600],
  sums: [{ label: '今年已付', text: '1,300.00 / 1,300.00' }],
  basis: [{ ...BASIS, status: 'reported', confidence: 'B', fromPrecision: 'year' }],
})

const fund = node({
  kind: 'fund',
  title: '医保报销',
  amount: 55_440,
  sentence: '医保一共报了 554.40 元。',
  span: [0, 55_440],
  reasons: [
    deductible,
    node({
      kind: 'tier',
      title: '按比例报销',
      amount: 55_440,
      sentence: '过了起付线的 616.00 元，报 90%。',
      sums: [{ label: '', text: '616.00 × 90% = 554.40' }],
      basis: [
        {
          ...BASIS,
          path: 'settlement.tiers',
          name: '报销比例',
          value: '90%',
          status: 'official',
          confidence: 'A',
        },
      ],
    }),
  ],
  children: [node({ kind: 'pool', title: '统筹基金', amount: 55_440, sentence: '统筹基金付 554.40 元。' })],
})

const payer = (title: string, amount: number, from: string, pocket: ExplanationNode['pocket'], at: number) =>
  node({ kind: 'payer', title, amount, from, pocket, span: [at, at + amount] })

const bucket = (
  title: string,
  name: ExplanationNode['bucket'],
  at: number,
  children: ExplanationNode[],
  amount: number,
) => node({ kind: 'bucket', title, amount, bucket: name, span: [at, at + amount], children })

const person = node({
  kind: 'person',
  title: '家里付',
  amount: 30_560,
  sentence: '总费用减去报销，剩下的归家里付。',
  span: [55_440, 86_000],
  sums: [{ label: '', text: '860.00 − 554.40 = 305.60' }],
  reasons: [
    node({
      kind: 'order',
      title: '家里这份，谁来付',
      amount: 30_560,
      sentence: '先花爸爸的账户。不够的用家人的共济，再付现金。',
      span: [55_440, 86_000],
      sums: [
        { label: '爸爸的账户', text: '96.20' },
        { label: '您的共济', text: '109.40' },
        { label: '现金', text: '100.00' },
      ],
      basis: [
        {
          ...BASIS,
          path: 'payment.mode',
          name: '付款方式',
          value: '先花自己的',
          status: 'disputed',
          alternatives: 1,
        },
      ],
    }),
    node({
      kind: 'aidNotUsed',
      title: '没有用妈妈的钱',
      amount: 0,
      sentence: '妈妈的共济已经停了，这次没有用。',
    }),
  ],
  children: [
    bucket(
      '比例自付',
      'coinsurance',
      55_440,
      [payer('爸爸的账户', 6_160, 'self', 'currentYear', 55_440)],
      6_160,
    ),
    bucket(
      '起付线',
      'deductible',
      61_600,
      [
        payer('爸爸的账户', 3_460, 'self', 'currentYear', 61_600),
        payer('您的共济', 8_540, 'g_1', 'currentYear', 65_060),
      ],
      12_000,
    ),
    bucket('先行自付', 'preSelfPay', 73_600, [payer('您的共济', 2_400, 'g_1', 'currentYear', 73_600)], 2_400),
    bucket('全自费', 'fullSelfPay', 76_000, [payer('现金', 10_000, 'cash', 'cash', 76_000)], 10_000),
  ],
})

export const SAMPLE_EXPLANATION: Explanation = {
  headline: '看病花了 860.00 元，医保报了 554.40 元，家里付 305.60 元。',
  root: node({
    kind: 'bill',
    title: '总费用',
    amount: 86_000,
    sentence: '6 项费用加在一起。',
    span: [0, 86_000],
    reasons: [items],
    children: [fund, person],
  }),
  unknown: [{ path: 'settlement.monthlyLimit', name: '每月封顶线' }],
  simulated: true,
}
