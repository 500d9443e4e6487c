import { ExplanationSchema, leaves, NODE_KINDS } from '@contract/explanation'
import { render, screen, within } from '@testing-library/react'
import * as v from 'valibot'
import { SAMPLE_EXPLANATION } from '@/testing/explanation'
import { ExplanationSteps } from '.'
import { inForceFrom } from './dates'
import { gradeOf } from './grade'
import { everyNode, itemsStrip, litStrip, payersStrip } from './strips'
import { VIEWS } from './views'

const { root } = SAMPLE_EXPLANATION

describe('the sample', () => {
  test('is an explanation as the contract has it, and its leaves sum to the bill', () => {
    expect(v.is(ExplanationSchema, SAMPLE_EXPLANATION)).toBe(true)
    expect(leaves(root).reduce((sum, leaf) => sum + leaf.amount, 0)).toBe(root.amount)
  })
})

describe('为什么是这个数', () => {
  test('tells the steps in the order of the arithmetic, numbered, and ends with the sum', () => {
    render(<ExplanationSteps explanation={SAMPLE_EXPLANATION} />)
    const titles = screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)
    expect(titles).toEqual([
      '总费用',
      '哪些归医保管',
      '起付线',
      '医保报销',
      '家里付',
      '家里这份，谁来付',
      '合起来，一分不差',
    ])
    expect(screen.getByText('554.40 + 61.60 + 34.60 + 85.40 + 24.00 + 100.00')).toBeTruthy()
  })

  test('reads amounts as words', () => {
    render(<ExplanationSteps explanation={SAMPLE_EXPLANATION} />)
    expect(screen.getAllByRole('img', { name: '三百零五元六角' })).toHaveLength(2)
  })

  test('tells a step once: the deductible is not repeated inside the fund', () => {
    render(<ExplanationSteps explanation={SAMPLE_EXPLANATION} />)
    expect(screen.getAllByText(/先自己付满/)).toHaveLength(1)
    expect(screen.getByText('616.00 × 90% = 554.40')).toBeTruthy()
  })

  test('names each rule with its source and how sure it is, and what was not found', () => {
    const { container } = render(<ExplanationSteps explanation={SAMPLE_EXPLANATION} />)
    const rules = [...container.querySelectorAll('.src')]
    expect(rules).toHaveLength(4)
    expect(rules.map((rule) => rule.querySelector('.chip')?.textContent)).toEqual([
      '演示参数',
      '网站转载',
      '官方文件',
      '待核实',
    ])
    expect(within(screen.getByRole('status')).getByText(/每月封顶线/)).toBeTruthy()
  })

  test('says why a relative’s money stayed untouched', () => {
    render(<ExplanationSteps explanation={SAMPLE_EXPLANATION} />)
    expect(screen.getByText('没有用妈妈的钱')).toBeTruthy()
  })

  test('names the payers of the record with what is left, instead of plain sums', () => {
    const who = { personId: 'p_1', label: '爸爸', name: '陈国栋', isMe: false }
    render(
      <ExplanationSteps
        explanation={SAMPLE_EXPLANATION}
        payers={[
          { kind: 'fund', pocket: null, who: null, amount: 55_440, balanceAfter: null },
          { kind: 'own', pocket: 'currentYear', who, amount: 9_620, balanceAfter: 0 },
        ]}
      />,
    )
    expect(screen.getByText(/还剩 0.00/)).toBeTruthy()
    expect(screen.queryByText('您的共济')).toBeNull()
  })

  test('has a view for every kind of node that draws it', () => {
    for (const kind of NODE_KINDS) {
      const NodeOfKind = VIEWS[kind]
      const node = { ...root, kind, title: kind, sentence: `这是 ${kind}`, children: [], reasons: [] }
      const { container, unmount } = render(<NodeOfKind node={node} root={root} />)
      expect(container.textContent).toContain(`这是 ${kind}`)
      unmount()
    }
  })
})

describe('strips', () => {
  const sum = (parts: readonly { amount: number }[]) => parts.reduce((total, part) => total + part.amount, 0)

  test.each([
    ['items', itemsStrip(root.reasons[0] ?? root, root)],
    ['payers', payersStrip(root)],
    ['nothing lit', litStrip(root.amount, [])],
  ])('%s: cover the whole bill', (_name, parts) => {
    expect(sum(parts)).toBe(root.amount)
  })

  test('payers are lit in the colours of money, side by side', () => {
    expect(payersStrip(root).map(({ tone, amount }) => [tone, amount])).toEqual([
      ['off', 55_440],
      ['own', 6_160],
      ['own', 3_460],
      ['aid', 8_540],
      ['aid', 2_400],
      ['cash', 10_000],
    ])
  })

  test('every node of the tree is found once', () => {
    const nodes = everyNode(root)
    expect(nodes).toHaveLength(18)
    expect(new Set(nodes).size).toBe(18)
  })
})

describe('a rule', () => {
  const basis = { from: '2026-03-01', confidence: null, status: 'reported' as const }

  test.each([
    ['day', '2026-03-01'],
    ['month', '2026年3月'],
    ['year', '2026年'],
    ['unknown', null],
  ] as const)('known to the %s is in force from %s', (fromPrecision, when) => {
    expect(inForceFrom({ ...basis, fromPrecision })).toBe(when)
  })

  test.each([
    ['simulated', 'A', 'demo'],
    ['set', null, 'trial'],
    ['disputed', 'A', 'unproved'],
    ['official', null, 'official'],
    ['reported', 'A', 'official'],
    ['reported', 'B', 'reprint'],
    ['reported', 'C', 'unproved'],
    ['reported', 'G', 'unproved'],
    ['reported', null, 'unproved'],
  ] as const)('%s with mark %s is graded %s', (status, confidence, grade) => {
    expect(gradeOf({ status, confidence })).toBe(grade)
  })
})
