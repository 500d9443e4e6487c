import { Fen } from '@contract/values'
import { Text, View } from '@tarojs/components'
import { Button, Buttons, Sheet, Trouble } from '@/components'
import { typedFen } from '@/components/Amount/typedFen'
import { useText } from '@/i18n/useText'
import type { Act } from '@/state/useAct'
import { type SendDraft, typedDay } from './draft'
import { sendText } from './words'

interface ConfirmSheetProps {
  open: boolean
  kind: 'wallet' | 'pot'
  draft: SendDraft
  /** How the payee is called. */
  name: string
  acceptBy: string
  act: Act
  onClose: () => void
  onSend: () => void
}

/** One look before money moves: to whom, how much, whose money, and what follows. A refusal is said here. */
export function ConfirmSheet({ open, kind, draft, name, acceptBy, act, onClose, onSend }: ConfirmSheetProps) {
  const words = useText(sendText)
  const typed = typedFen(draft.amount)
  const amount = Fen.format(typeof typed === 'number' ? typed : 0)
  const day = typedDay(draft.dayOfMonth)
  const title =
    draft.monthly && day !== null
      ? words.confirmPlan(name, amount, day)
      : kind === 'pot'
        ? words.confirmPot(name, amount)
        : words.confirmOnce(name, amount)
  const say = draft.monthly ? words.sayPlan : kind === 'pot' ? words.sayPot : words.sayOnce(acceptBy)
  const go = draft.monthly ? words.plan : kind === 'pot' ? words.move : words.send
  return (
    <Sheet
      open={open}
      onClose={onClose}
      title={title}
      actions={
        <Buttons>
          <Button kind="soft" label={words.back} onPress={onClose} />
          <Button label={go} busy={act.busy && words.busy} onPress={onSend} />
        </Buttons>
      }
    >
      <View>
        <Text>{kind === 'wallet' && draft.from === 'wallet' ? words.fromWallet : words.fromAccount}</Text>
      </View>
      <Text>{say}</Text>
      <Trouble error={act.error} />
    </Sheet>
  )
}
