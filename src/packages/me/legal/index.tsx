import { View } from '@tarojs/components'
import { Card, Page } from '@/components'
import { useText } from '@/i18n/useText'
import { usePageParams } from '@/platform/address'
import { legalText } from './words'

/** 用户协议 and 隐私政策, readable before and after signing in. */
export default function LegalPage() {
  const words = useText(legalText)
  const which = usePageParams().which === 'privacy' ? words.privacy : words.terms
  return (
    <Page title={which.title} back>
      <View className="page-lead">{which.lead}</View>
      {which.parts.map(({ head, say }) => (
        <Card key={head}>
          <View className="mid">{head}</View>
          <View className="say">{say}</View>
        </Card>
      ))}
    </Page>
  )
}
