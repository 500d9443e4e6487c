import { Text, View } from '@tarojs/components'
import { type IconName, Meta, Row, Tile, type TileProps } from '@/components'
import { usePunctuation } from '@/i18n/punctuation'
import { whenInWords } from '@/i18n/time'
import { useText } from '@/i18n/useText'
import type { Message } from '@/state/messages'
import { useSettings } from '@/state/settings'
import { messagesText } from './words'

const LOOKS: Readonly<Record<Message['kind'], { icon: IconName; tone: TileProps['tone'] }>> = {
  use: { icon: 'record', tone: 'main' },
  binding: { icon: 'family', tone: 'kin' },
  grant: { icon: 'rings', tone: 'kin' },
  transfer: { icon: 'wallet', tone: 'main' },
  review: { icon: 'camera', tone: 'warn' },
  security: { icon: 'lock', tone: 'bad' },
  system: { icon: 'bell', tone: 'idle' },
}

interface MessageRowProps {
  message: Message
  today: string
  onOpen: () => void
}

/** One notice: what happened, in full; an unread one says so in a word and by its weight. */
export function MessageRow({ message, today, onOpen }: MessageRowProps) {
  const words = useText(messagesText)
  const between = usePunctuation()
  const language = useSettings((settings) => settings.language)
  const when = whenInWords(message.at, language, today)
  return (
    <Row
      className={message.read ? undefined : 'message-new'}
      lead={<Tile {...LOOKS[message.kind]} />}
      title={message.title}
      note={
        <>
          <View className="message-text">{message.text}</View>
          <View className="message-when">
            {message.read ? null : <Text className="message-dot">{words.unread}</Text>}
            <Meta phrases={[words.kinds[message.kind], when]} />
          </View>
        </>
      }
      label={`${message.read ? '' : `${words.unread}${between.comma}`}${message.title}${between.comma}${message.text}${between.comma}${when}`}
      onPress={message.link || !message.read ? onOpen : undefined}
    />
  )
}
