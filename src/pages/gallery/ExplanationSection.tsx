import { Text } from '@tarojs/components'
import { Card, ExplanationSteps } from '@/components'
import { SAMPLE_EXPLANATION } from '@/testing/explanation'

export function ExplanationSection() {
  return (
    <>
      <Card>
        <Text className="g-headline">{SAMPLE_EXPLANATION.headline}</Text>
      </Card>
      <Card>
        <ExplanationSteps explanation={SAMPLE_EXPLANATION} />
      </Card>
    </>
  )
}
