import { View } from '@tarojs/components'
import { Gated, Page } from '@/components'
import { useText } from '@/i18n/useText'
import { ConsentCard } from './ConsentCard'
import { DataCard } from './DataCard'
import { privacyText } from './words'

/** 隐私: consents, who looked, a copy of the data, the end of the account, and what was agreed to. */
export default function PrivacyPage() {
  const words = useText(privacyText)
  return (
    <Page title={words.title} back>
      <Gated>
        <View className="page-lead">{words.lead}</View>
        <ConsentCard />
        <DataCard />
      </Gated>
    </Page>
  )
}
