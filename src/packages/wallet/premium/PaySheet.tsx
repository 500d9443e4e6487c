import type { PaidFrom } from '@contract/shapes'
import { Fen } from '@contract/values'
import { Text } from '@tarojs/components'
import { useState } from 'react'
import { Button, Buttons, Sheet, Trouble } from '@/components'
import { useText } from '@/i18n/useText'
import { change } from '@/services'
import { useAct } from '@/state/useAct'
import { PocketField } from '../shared/PocketField'
import type { AskedPremium } from './WhoStep'
import { premiumText } from './words'

interface PaySheetProps {
  offer: AskedPremium['found']['offers'][number] | null
  asked: AskedPremium
  onClose: () => void
  onPaid: () => void
}

/** One look before it is paid: for whom, which year, how much, and out of whose money. */
export function PaySheet({ offer, asked: { params, found }, onClose, onPaid }: PaySheetProps) {
  const words = useText(premiumText)
  const act = useAct()
  const only: PaidFrom | null = found.wallet === null ? 'account' : found.account === null ? 'wallet' : null
  const [chosen, setChosen] = useState<PaidFrom | null>(null)
  const [pressed, setPressed] = useState(false)
  const from = chosen ?? only
  const close = () => {
    act.clear()
    onClose()
  }
  const pay = () => {
    setPressed(true)
    if (offer === null || from === null) return
    const { year, amount } = offer
    void act.run(async () => {
      await change(`${found.insured.personId}:${year}:${from}`, 'payPremium', {
        ...params,
        year,
        amount,
        from,
      })
      onPaid()
    })
  }
  return (
    <Sheet
      open={offer !== null}
      onClose={close}
      title={offer ? words.ask(found.insured.label, offer.year, Fen.format(offer.amount)) : ''}
      actions={
        <Buttons>
          <Button kind="soft" label={words.back} onPress={close} />
          <Button label={words.confirm} busy={act.busy && words.busy} onPress={pay} />
        </Buttons>
      }
    >
      <Text>{words.askSay}</Text>
      <PocketField
        account={found.account}
        wallet={found.wallet}
        value={from}
        onChoose={setChosen}
        pressed={pressed}
      />
      <Trouble error={act.error} />
    </Sheet>
  )
}
