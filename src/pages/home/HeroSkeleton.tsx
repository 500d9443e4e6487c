import { View } from '@tarojs/components'
import { Bone, Card, SkeletonRows } from '@/components'

/** The places of the card and of the first list, before anything is known. */
export function HeroSkeleton() {
  return (
    <>
      <View className="hero-bone">
        <Bone height={175} round />
      </View>
      <Card>
        <SkeletonRows count={2} />
      </Card>
    </>
  )
}
