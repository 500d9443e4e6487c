import type { UsageDetail } from '@contract/shapes'
import { Text, View } from '@tarojs/components'
import { Amount, Card, Chip, Head } from '@/components'
import { itemClassText } from '@/i18n/itemClass'
import { useText } from '@/i18n/useText'
import { detailText } from './words'

/** The bill's lines with their class; or why they are not to be seen. */
export function Lines({ record: { lines, seenAs } }: { record: UsageDetail }) {
  const words = useText(detailText)
  const classes = useText(itemClassText)
  return (
    <Card>
      <Head title={words.lines} note={lines ? words.count(lines.length) : undefined} />
      {lines ? (
        <View className="detail-kvs">
          {lines.map((line) => (
            <View key={`${line.code}-${line.name}`} className="detail-kv">
              <View className="detail-k">
                <Chip label={classes[line.class]} tone={line.class === '丙' ? 'hollow' : 'neutral'} />
                <Text className="detail-line">
                  {line.count > 1 ? `${line.name} ×${line.count}` : line.name}
                </Text>
              </View>
              <Amount fen={line.amount} />
            </View>
          ))}
        </View>
      ) : (
        <Text className="note">{seenAs === 'grantor' ? words.noLinesGrantor : words.noLines}</Text>
      )}
    </Card>
  )
}
