import { Text, View } from '@tarojs/components'
import { Card, Head, PAYER_KINDS, PayerLine, PayerLines, SplitBar } from '@/components'

const SWATCHES = [
  ['主按钮', 'main-fill', 'on-main'],
  ['主色淡', 'main-soft', 'main'],
  ['卡片', 'card', 'ink'],
  ['页底', 'page', 'ink-2'],
  ['家人淡', 'kin-soft', 'kin-ink'],
  ['成功', 'ok-soft', 'ok-ink'],
  ['提醒', 'warn-soft', 'warn-ink'],
  ['错误', 'bad-soft', 'bad-ink'],
] as const

const PARTS = PAYER_KINDS.map((kind, at) => ({ kind, amount: [55_440, 9_620, 10_940, 10_000][at] ?? 0 }))

export function ColoursSection() {
  return (
    <Card>
      <Head title="颜色" note="上为字，下为底" />
      <View className="g-two">
        {SWATCHES.map(([name, ground, ink]) => (
          <View
            key={name}
            className="g-swatch"
            style={{ background: `var(--c-${ground})`, color: `var(--c-${ink})` }}
          >
            <Text className="b">{name}</Text>
          </View>
        ))}
      </View>
      <View className="g-flow">
        <SplitBar parts={PARTS} thick />
      </View>
      <PayerLines>
        {PARTS.map(({ kind, amount }) => (
          <PayerLine
            key={kind}
            kind={kind}
            amount={amount}
            note={kind === 'cash' ? '在窗口付' : '还剩 0.00 元'}
          />
        ))}
      </PayerLines>
    </Card>
  )
}
