import type { PaidFrom } from '@contract/shapes'
import { Fen } from '@contract/values'
import { Card, ChoiceList, FieldError, Head } from '@/components'
import { useText } from '@/i18n/useText'
import { payeeText } from './words'

interface PocketFieldProps {
  id?: string
  /** What each pocket holds; null = there is none, or it may not pay this. */
  account: number | null
  wallet: number | null
  value: PaidFrom | null
  onChoose: (from: PaidFrom) => void
  pressed: boolean
}

/** 从哪里出: the personal account or the wallet, each with what it can pay. */
export function PocketField({ id, account, wallet, value, onChoose, pressed }: PocketFieldProps) {
  const words = useText(payeeText)
  const choice = (from: PaidFrom, has: number | null) =>
    has === null ? [] : [{ value: from, label: words[from], note: words.has(Fen.format(has)) }]
  return (
    <Card id={id}>
      <Head title={words.pocket} />
      <ChoiceList
        name={words.pocket}
        choices={[...choice('account', account), ...choice('wallet', wallet)]}
        value={value}
        onChoose={onChoose}
      />
      <FieldError error={pressed && value === null ? words.pocketMissing : null} />
    </Card>
  )
}
