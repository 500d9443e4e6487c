import { View } from '@tarojs/components'
import {
  Amount,
  Card,
  Head,
  Meter,
  MoneyBanner,
  MonthBars,
  PayerLegend,
  ShortPayerLegend,
  Strip,
  spanParts,
} from '@/components'

const who = (label: string, isMe = false) => ({ personId: label, label, name: label, isMe })

const ORDER = {
  mode: 'AUTO_CHAIN' as const,
  atTill: 'automatic' as const,
  obstacle: null,
  steps: [
    { kind: 'own' as const, who: who('爸爸'), balance: 9_620, capLeft: null, capPeriod: null },
    {
      kind: 'aid' as const,
      who: who('我', true),
      balance: null,
      capLeft: 50_000,
      capPeriod: 'month' as const,
    },
    { kind: 'cash' as const, who: null, balance: null, capLeft: null, capPeriod: null },
  ],
}
const AID_FIRST = { ...ORDER, steps: ORDER.steps.slice(1) }
const CASH_ONLY = { ...ORDER, steps: ORDER.steps.slice(2) }

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => ({
  month,
  total: month > 9 ? 0 : 8_000 * month,
  parts:
    month > 9
      ? null
      : [
          { kind: 'fund' as const, amount: 3_000 * month },
          { kind: 'own' as const, amount: 2_500 * month },
          { kind: 'aid' as const, amount: month > 4 ? 1_500 * month : 0 },
          { kind: 'cash' as const, amount: 1_000 * month },
        ],
}))

const YEAR = [
  { kind: 'fund' as const, amount: 124_440 },
  { kind: 'own' as const, amount: 144_950 },
  { kind: 'aid' as const, amount: 29_740 },
  { kind: 'cash' as const, amount: 48_100 },
]

export function MoneySection() {
  return (
    <>
      <Card>
        <Head title="金额" note="¥ 小，元大，角分小" />
        <View className="g-two">
          <Amount fen={30_560} size="money" />
          <Amount fen={328_640} size="head" />
          <Amount fen={12_800} />
          <Amount fen={6_400} struck />
          <Amount fen={-10_940} className="c-cash" />
          <Amount fen={86_000} signed className="c-main" />
        </View>
        <View className="g-flow">
          <Meter left={39_060} of={50_000} tone="aid" label="本月还剩三百九十元六角，共五百元" />
        </View>
        <Strip parts={spanParts(86_000, [61_600, 73_600], 'warm')} />
        <Strip parts={spanParts(86_000, [0, 55_440], 'fund')} />
      </Card>
      <Card flush>
        <MoneyBanner order={ORDER} />
        <MoneyBanner order={AID_FIRST} />
        <MoneyBanner order={CASH_ONLY} />
      </Card>
      <Card>
        <Head title="今年家里一共付了" more={{ label: '按人看', onPress: () => undefined }} />
        <Amount fen={222_790} size="money" />
        <MonthBars months={MONTHS} chosen={9} />
        <View className="g-flow">
          <PayerLegend parts={YEAR} />
        </View>
        <View className="g-flow">
          <ShortPayerLegend parts={YEAR} />
        </View>
      </Card>
    </>
  )
}
