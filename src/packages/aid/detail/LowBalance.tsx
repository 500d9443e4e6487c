import { Fen } from '@contract/values'
import { Text } from '@tarojs/components'
import { useRef, useState } from 'react'
import { Button, Buttons, Card, Field, Row, Sheet, Trouble } from '@/components'
import { useText } from '@/i18n/useText'
import { change } from '@/services'
import type { Grants } from '@/state/circle'
import { useAct } from '@/state/useAct'
import { typedFen } from '../grant/draft'
import { detailText } from './words'
import { yuanTyped } from './yuanTyped'

interface LowBalanceProps {
  lowBalance: Grants['lowBalance']
  onChanged: () => void
}

/** When one is told that one's account runs low: one amount for all grants. */
export function LowBalance({ lowBalance, onChanged }: LowBalanceProps) {
  const words = useText(detailText)
  const act = useAct()
  const [open, setOpen] = useState(false)
  const [typed, setTyped] = useState<string | null>(null)
  const latest = useRef<string | null>(null)
  const [wrong, setWrong] = useState(false)
  const { threshold, isDefault } = lowBalance
  const shown = typed ?? yuanTyped(threshold)
  const save = () => {
    const amount = typedFen(latest.current ?? shown)
    setWrong(amount === 'wrong')
    if (amount === 'wrong') return
    void act.run(async () => {
      await change(`${amount}:${threshold}`, 'setLowBalance', { threshold: amount })
      setOpen(false)
      onChanged()
    })
  }
  return (
    <Card className="rows-card">
      <Row
        title={words.lowBalance}
        note={
          threshold === null
            ? words.lowNever
            : `${words.lowUnder(Fen.format(threshold))}${isDefault ? words.lowDefault : ''}`
        }
        onPress={() => setOpen(true)}
      />
      <Sheet
        open={open}
        onClose={() => setOpen(false)}
        title={words.lowBalance}
        actions={
          <Buttons>
            <Button label={words.cancel} kind="soft" onPress={() => setOpen(false)} />
            <Button label={words.save} busy={act.busy && words.busy} onPress={save} />
          </Buttons>
        }
      >
        <Text>{words.lowSay}</Text>
        <Field
          id="low-balance"
          label={words.lowField}
          keyboard="digit"
          maxLength={9}
          value={shown}
          onChange={(value) => {
            latest.current = value
            setTyped(value)
          }}
          error={wrong ? words.wrong : null}
        />
        <Trouble error={act.error} />
      </Sheet>
    </Card>
  )
}
