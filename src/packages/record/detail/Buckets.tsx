import type { UsageDetail } from '@contract/shapes'
import { BUCKETS } from '@contract/values/bill'
import { View } from '@tarojs/components'
import { Amount, Card, Head } from '@/components'
import { useText } from '@/i18n/useText'
import { detailText } from './words'

/** Which kinds of cost the family's part is made of; those of 0 are left out. */
export function Buckets({ buckets }: { buckets: NonNullable<UsageDetail['buckets']> }) {
  const words = useText(detailText)
  const paid = BUCKETS.filter((bucket) => (buckets[bucket] ?? 0) > 0)
  if (paid.length === 0) return null
  return (
    <Card>
      <Head title={words.parts} />
      <View className="detail-kvs">
        {paid.map((bucket) => (
          <View key={bucket} className="detail-kv">
            <View className="detail-k">
              <View>{words.buckets[bucket]}</View>
              <View className="note">{words.bucketNotes[bucket]}</View>
            </View>
            <Amount fen={buckets[bucket] ?? 0} />
          </View>
        ))}
      </View>
    </Card>
  )
}
