import type { MoneyOrder } from '@contract/shapes'
import { defineText } from '@/i18n/useText'

type Step = MoneyOrder['steps'][number]
type Period = NonNullable<Step['capPeriod']>

const PERIODS_ZH: Readonly<Record<Period, string>> = {
  payment: '这次',
  day: '今天',
  month: '本月',
  year: '今年',
}
const PERIODS_EN: Readonly<Record<Period, string>> = {
  payment: 'this time',
  day: 'today',
  month: 'this month',
  year: 'this year',
}
const POCKETS_ZH = { own: '账户', pot: '共济池', wallet: '医保钱包', aid: '共济' } as const
const POCKETS_EN = { own: 'account', pot: 'shared pot', wallet: 'wallet', aid: 'aid' } as const

/** The sentences of "whose money is it this time". A pair holds what stands before and behind an amount. */
export const moneyText = defineText({
  zh: {
    whoseMoney: '本次花的是谁的钱',
    you: '您',
    pocket: (whose: string, kind: keyof typeof POCKETS_ZH) => `${whose}的${POCKETS_ZH[kind]}`,
    first: (pocket: string) => `先花${pocket}`,
    cashNow: '这次付现金',
    nothing: '账户和共济这次都用不上。',
    balance: ['账户还有 ', ' 元'] as [string, string],
    left: (period: Period | null): [string, string] => [
      `${period === null ? '' : PERIODS_ZH[period]}还能用 `,
      ' 元',
    ],
    comma: '，',
    stop: '。',
    enough: '不够的，',
    after: '再不够，',
    use: '用',
    payCash: '付现金。',
    tellCashier: '要用账户，请先告诉收费员。',
  },
  en: {
    whoseMoney: 'Whose money pays this time',
    you: 'you',
    pocket: (whose: string, kind: keyof typeof POCKETS_EN) =>
      whose === 'you' ? `your ${POCKETS_EN[kind]}` : `${POCKETS_EN[kind]} of ${whose}`,
    first: (pocket: string) => `First ${pocket}`,
    cashNow: 'Cash this time',
    nothing: 'Neither account nor aid can be used this time.',
    balance: ['Left in it ', ' yuan'] as [string, string],
    left: (period: Period | null): [string, string] => [
      'may use ',
      ` yuan${period === null ? '' : ` ${PERIODS_EN[period]}`}`,
    ],
    comma: ', ',
    stop: '. ',
    enough: 'If that is not enough: ',
    after: 'Then: ',
    use: '',
    payCash: 'cash.',
    tellCashier: 'Tell the cashier first if the account is to be used.',
  },
})
