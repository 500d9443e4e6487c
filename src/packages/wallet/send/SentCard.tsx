import { Fen } from '@contract/values'
import { Text } from '@tarojs/components'
import { Button, Card, Icon } from '@/components'
import { useText } from '@/i18n/useText'
import { replacePage } from '@/platform/navigate'
import { useWhen } from '@/state/useWhen'
import type { Outcome } from './useSending'
import { sendText } from './words'

/** What came of it, and where to see it. */
export function SentCard({ outcome: { transfer, plan } }: { outcome: Outcome }) {
  const words = useText(sendText)
  const { when, day } = useWhen()
  const sentence = transfer
    ? transfer.kind === 'pot'
      ? words.donePot(transfer.other.label, Fen.format(transfer.amount))
      : words.done(transfer.other.label, Fen.format(transfer.amount))
    : words.donePlan(day(plan.nextDay ?? ''))
  return (
    <>
      <Card className="send-done">
        <Icon name="okc" className="c-ok" />
        <Text className="send-sentence">{sentence}</Text>
        {transfer?.answerBy ? <Text className="note">{words.until2(when(transfer.answerBy))}</Text> : null}
      </Card>
      <Button label={words.home} onPress={() => void replacePage('packages/wallet/home/index')} />
      {transfer ? (
        <Button
          kind="plain"
          label={words.see}
          onPress={() => void replacePage('packages/wallet/history/index')}
        />
      ) : null}
    </>
  )
}
