import { Text } from '@tarojs/components'
import { useState } from 'react'
import {
  Button,
  Buttons,
  Card,
  Head,
  Icon,
  PinField,
  Row,
  Rows,
  SamplePin,
  Sheet,
  Toggle,
  Trouble,
} from '@/components'
import { useText } from '@/i18n/useText'
import { openPage } from '@/platform/navigate'
import { change } from '@/services'
import { type Profile, useProfile } from '@/state/profile'
import { useAct } from '@/state/useAct'
import { meText } from './words'

/** What can be set about one's own code. */
export function CodeRows({ profile: { credential, pinBeforeShowing } }: { profile: Profile }) {
  const words = useText(meText)
  const [asked, setAsked] = useState(false)
  const isNew = credential === 'none'
  return (
    <Card className="me-rows">
      <Head title={words.code} note={words.codeStates[credential]} />
      <Rows>
        {isNew ? (
          <Row
            lead={<Icon name="qr" />}
            title={words.codeStates.none}
            onPress={() => void openPage('packages/account/credential/index')}
          />
        ) : (
          <>
            <Row
              lead={<Icon name="lock" />}
              title={words.pin}
              note={words.pinNote}
              onPress={() => void openPage('packages/account/pin/index')}
            />
            <Toggle
              label={words.pinFirst}
              note={words.pinFirstNote}
              on={pinBeforeShowing}
              onChange={() => setAsked(true)}
            />
            <Row
              lead={<Icon name="pause" />}
              title={words.suspend}
              onPress={() => void openPage('packages/account/suspension/index')}
            />
          </>
        )}
      </Rows>
      <PinFirst open={asked} on={!pinBeforeShowing} onClose={() => setAsked(false)} />
    </Card>
  )
}

/** Asks for the PIN before the switch is thrown. */
function PinFirst({ open, on, onClose }: { open: boolean; on: boolean; onClose: () => void }) {
  const words = useText(meText)
  const [pin, setPin] = useState('')
  const act = useAct()
  const close = () => {
    setPin('')
    act.clear()
    onClose()
  }
  const save = (digits: string) => {
    if (digits.length < 6) return
    void act.run(async () => {
      await change('mine', 'setPinBeforeShowing', { on, pin: digits })
      await useProfile.getState().load()
      close()
    })
  }
  return (
    <Sheet
      open={open}
      onClose={close}
      title={on ? words.pinFirstOn : words.pinFirstOff}
      actions={
        <Buttons>
          <Button kind="edge" label={words.notNow} onPress={close} />
          <Button label={words.confirm} busy={act.busy && words.busy} onPress={() => save(pin)} />
        </Buttons>
      }
    >
      <Text>{words.pinFirstAsk}</Text>
      <PinField label={words.pinLabel} value={pin} onChange={setPin} onFull={save} />
      <SamplePin />
      <Trouble error={act.error} />
    </Sheet>
  )
}
