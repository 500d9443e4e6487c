import type { Transfer } from '@contract/shapes'
import { Fen } from '@contract/values'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import {
  Amount,
  Button,
  Buttons,
  Card,
  DangerSheet,
  Head,
  PersonSeal,
  Row,
  Rows,
  Trouble,
} from '@/components'
import { useText } from '@/i18n/useText'
import { change } from '@/services'
import { useAct } from '@/state/useAct'
import { useWhen } from '@/state/useWhen'
import { walletText } from './words'

interface WaitingProps {
  waiting: readonly Transfer[]
  onChanged: () => void
}

/** Transfers that wait for an answer: from whom, how much, until when, and the two answers. */
export function WaitingCard({ waiting, onChanged }: WaitingProps) {
  const words = useText(walletText)
  if (waiting.length === 0) return null
  return (
    <Card>
      <Head title={words.waiting} count={waiting.length} />
      <Rows>
        {waiting.map((transfer) => (
          <Waiting key={transfer.transferId} transfer={transfer} onChanged={onChanged} />
        ))}
      </Rows>
    </Card>
  )
}

function Waiting({ transfer, onChanged }: { transfer: Transfer; onChanged: () => void }) {
  const words = useText(walletText)
  const { when } = useWhen()
  const act = useAct()
  const [asked, setAsked] = useState(false)
  const { transferId, other, amount, answerBy } = transfer
  const give = (answer: 'accept' | 'refuse') =>
    void act.run(async () => {
      await change(`${transferId}:${answer}`, 'answerTransfer', { transferId, answer })
      setAsked(false)
      onChanged()
    })
  const shown = Fen.format(amount)
  return (
    <>
      <Row
        roomy
        lead={<PersonSeal who={other} />}
        title={words.from(other.label)}
        note={answerBy ? words.until(when(answerBy)) : undefined}
        end={<Amount fen={amount} size="title" />}
        below={
          <View className="wallet-answers">
            {asked ? null : <Trouble error={act.error} onRetry={onChanged} />}
            <Buttons>
              <Button
                kind="edge"
                label={words.refuse}
                spokenLabel={words.refuseOf(other.label, shown)}
                onPress={() => setAsked(true)}
              />
              <Button
                label={words.accept}
                spokenLabel={words.acceptOf(other.label, shown)}
                busy={act.busy && words.busy}
                onPress={() => give('accept')}
              />
            </Buttons>
          </View>
        }
      />
      <DangerSheet
        open={asked}
        onClose={() => setAsked(false)}
        title={words.refuseAsk(shown)}
        keep={words.keep}
        go={words.refuse}
        busy={act.busy && words.busy}
        error={act.error}
        onGo={() => give('refuse')}
      >
        <Text>{words.refuseSay}</Text>
      </DangerSheet>
    </>
  )
}
