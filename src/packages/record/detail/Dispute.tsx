import type { Functions, ParamsOf, ResultOf } from '@contract/functions'
import type { Who } from '@contract/shapes'
import { Text } from '@tarojs/components'
import { useRef, useState } from 'react'
import { Banner, Button, ChoiceList, DangerSheet, Field } from '@/components'
import { useText } from '@/i18n/useText'
import { change } from '@/services'
import { useAct } from '@/state/useAct'
import { disputeText } from './disputeWords'

type Reason = ParamsOf<Functions['disputeUsage']>['reason']
type Stopped = ResultOf<Functions['disputeUsage']>['stopped']
const REASONS: readonly Reason[] = ['notMe', 'wrongItems', 'wrongAmount']

interface DisputeProps {
  recordId: string
  /** Whose bill it is: it is his code that stops. */
  patient: Who
  asGrantor: boolean
}

/** 这不是我: says what is wrong, stops what can be misused, and tells the clerk. */
export function Dispute({ recordId, patient, asGrantor }: DisputeProps) {
  const words = useText(disputeText)
  const whose = patient.isMe ? words.mine : words.of(patient.label)
  const act = useAct()
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState<Reason>('notMe')
  const [note, setNote] = useState('')
  const latest = useRef('')
  const [stopped, setStopped] = useState<Stopped | null>(null)
  const send = () =>
    void act.run(async () => {
      const answer = await change(recordId, 'disputeUsage', { recordId, reason, note: latest.current })
      setStopped(answer.stopped)
      setOpen(false)
    })
  if (stopped !== null) {
    return (
      <Banner tone="main" fact={words.sent}>
        <Text>{words.stopped[stopped](whose)}</Text>
      </Banner>
    )
  }
  return (
    <>
      <Button label={words.notMe} kind="edge" danger onPress={() => setOpen(true)} />
      <DangerSheet
        open={open}
        onClose={() => setOpen(false)}
        title={words.ask}
        keep={words.cancel}
        go={words.send}
        busy={act.busy && words.busy}
        error={act.error}
        onGo={send}
      >
        <ChoiceList
          name={words.ask}
          choices={REASONS.map((value) => ({ value, label: words.reasons[value] }))}
          value={reason}
          onChoose={setReason}
        />
        <Text className="note">
          {reason === 'notMe'
            ? asGrantor
              ? words.willPause
              : words.willStop(whose)
            : words.willNotStop(whose)}
        </Text>
        <Field
          id="dispute-note"
          label={words.note}
          maxLength={200}
          value={note}
          onChange={(typed) => {
            latest.current = typed
            setNote(typed)
          }}
        />
      </DangerSheet>
    </>
  )
}
