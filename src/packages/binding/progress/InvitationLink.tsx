import { Text, View } from '@tarojs/components'
import { Button, QrCode, SimulationMark, toast } from '@/components'
import { useText } from '@/i18n/useText'
import { copyText } from '@/platform/clipboard'
import { type Shared, shareLink, shareWay, useShareCard } from '@/platform/share'
import { useWhen } from '@/state/useWhen'
import { progressText } from './words'

interface InvitationLinkProps {
  url: string
  /** The invited person, as the inviter typed the name. */
  name: string
  token: string
  expiresAt: string
}

/** The link of an open invitation: to send, to copy, or to be scanned from this phone. */
export function InvitationLink({ url, name, token, expiresAt }: InvitationLinkProps) {
  const words = useText(progressText)
  const { when } = useWhen()
  const shared: Shared = {
    title: words.card(name),
    page: `/packages/binding/invitation/index?token=${encodeURIComponent(token)}`,
    link: url,
  }
  useShareCard(() => shared)
  return (
    <View className="progress-invite">
      {shareWay() === 'sheet' ? <Button label={words.share} onPress={() => void shareLink(shared)} /> : null}
      {shareWay() === 'card' ? <Text className="say">{words.byCard}</Text> : null}
      <Button
        label={words.copy}
        kind="soft"
        onPress={() => void copyText(url).then((done) => done && toast(words.copied))}
      />
      <Text className="note">{words.qr}</Text>
      <View className="progress-plate">
        <QrCode value={url} size={180} label={words.qr} quiet ecc="M" />
      </View>
      <View className="note center progress-url">{url}</View>
      <View className="note center">{words.until(when(expiresAt))}</View>
      <SimulationMark />
    </View>
  )
}
