import type { Grant } from '@contract/shapes'
import { Fen } from '@contract/values'
import { Text, View } from '@tarojs/components'
import { Amount, Card, Head, Meter, useAmountInWords } from '@/components'
import { useText } from '@/i18n/useText'
import { detailText } from './words'

/** What is left of each cap, with its bar. */
export function CapCards({ grant }: { grant: Grant }) {
  const words = useText(detailText)
  const { named } = useAmountInWords()
  const capped = grant.caps.filter((cap) => cap.amount !== null)
  if (capped.length === 0) {
    return (
      <Card>
        <Head title={words.noCap} />
      </Card>
    )
  }
  return (
    <>
      {capped.map((cap) => (
        <Card key={cap.period} className="grant-card">
          <Head title={words.left[cap.period]} />
          <View className="grant-left">
            <Amount fen={cap.left ?? 0} size="money" className="c-aid" />
            <Text className="note">{words.of(Fen.format(cap.amount ?? 0))}</Text>
          </View>
          <Meter
            left={cap.left ?? 0}
            of={cap.amount ?? 0}
            tone="aid"
            label={named(words.left[cap.period], cap.left ?? 0)}
          />
          <Text className="note">{words.used(Fen.format(cap.used))}</Text>
        </Card>
      ))}
    </>
  )
}
