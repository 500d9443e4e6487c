import type { MoneyOrder } from '@contract/shapes'
import { moneyWords } from './moneyWords'
import { moneyText } from './words'

type Step = MoneyOrder['steps'][number]

const father = { personId: 'p_1', label: '爸爸', name: '陈国栋', isMe: false }
const me = { personId: 'p_2', label: '我', name: '陈静', isMe: true }
const step = (kind: Step['kind'], who: Step['who'], rest: Partial<Step> = {}): Step => ({
  kind,
  who,
  balance: null,
  capLeft: null,
  capPeriod: null,
  ...rest,
})
const cash = step('cash', null)
const order = (steps: Step[], rest: Partial<MoneyOrder> = {}): MoneyOrder => ({
  mode: 'AUTO_CHAIN',
  atTill: 'automatic',
  obstacle: null,
  steps,
  ...rest,
})
const said = (of: MoneyOrder) => {
  const { tone, title, after } = moneyWords(of, moneyText.zh)
  return [tone, title, after.map((phrase) => phrase.text).join('')]
}

describe('本次花的是谁的钱, before the bill', () => {
  test.each([
    [
      'his own account, then mine, then cash',
      order([
        step('own', father, { balance: 9_620 }),
        step('aid', me, { capLeft: 50_000, capPeriod: 'month' }),
        cash,
      ]),
      [
        'own',
        '先花爸爸的账户',
        '账户还有 96.20 元。不够的，用您的共济，本月还能用 500.00 元。再不够，付现金。',
      ],
    ],
    [
      'a balance that the viewer may not see is not said',
      order([step('own', father), cash]),
      ['own', '先花爸爸的账户', '不够的，付现金。'],
    ],
    [
      'one’s own code',
      order([step('own', me, { balance: 328_640 }), cash]),
      ['own', '先花您的账户', '账户还有 3,286.40 元。不够的，付现金。'],
    ],
    [
      'a relative’s money first',
      order([step('aid', me, { capLeft: 50_000, capPeriod: 'year' }), cash]),
      ['aid', '先花您的共济', '今年还能用 500.00 元。不够的，付现金。'],
    ],
    [
      'the pot before the wallet',
      order([step('pot', father), step('wallet', father), cash]),
      ['own', '先花爸爸的共济池', '不够的，用爸爸的医保钱包。再不够，付现金。'],
    ],
    ['cash only', order([cash]), ['cash', '这次付现金', '账户和共济这次都用不上。']],
    [
      'nothing can be used, and why',
      order([cash], { obstacle: '参保暂停，账户暂时用不了。' }),
      ['cash', '这次付现金', '参保暂停，账户暂时用不了。'],
    ],
    [
      'a region where the cashier must be told',
      order([step('own', father), cash], { atTill: 'onRequest' }),
      ['own', '先花爸爸的账户', '不够的，付现金。要用账户，请先告诉收费员。'],
    ],
  ])('%s', (_name, of, words) => {
    expect(said(of)).toEqual(words)
  })

  test('in English', () => {
    const { title, after } = moneyWords(
      order([
        step('own', father, { balance: 9_620 }),
        step('aid', me, { capLeft: 50_000, capPeriod: 'month' }),
        cash,
      ]),
      moneyText.en,
    )
    expect([title, after.map(({ text }) => text).join('')]).toEqual([
      'First account of 爸爸',
      'Left in it 96.20 yuan. If that is not enough: your aid, may use 500.00 yuan this month. Then: cash.',
    ])
  })

  test('amounts and whose money are what is drawn bold', () => {
    const { after } = moneyWords(
      order([step('own', father, { balance: 9_620 }), step('aid', me), cash]),
      moneyText.zh,
    )
    expect(after.filter((phrase) => phrase.strong).map((phrase) => phrase.text)).toEqual([
      '96.20',
      '您的共济',
    ])
  })
})
