import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button, PinField, SamplePin, Trouble } from '@/components'
import { useText } from '@/i18n/useText'
import { openPage } from '@/platform/navigate'
import type { CallError } from '@/services'
import { codeText } from './words'

interface PinCardProps {
  personId: string
  whose: string
  error: CallError | null
  onPin: (pin: string) => Promise<void>
}

/** The PIN that the code's owner wants before each showing; the sixth digit sends it. */
export function PinCard({ personId, whose, error, onPin }: PinCardProps) {
  const words = useText(codeText)
  const [pin, setPin] = useState('')
  const [busy, setBusy] = useState(false)
  const send = async (digits: string) => {
    if (digits.length < 6 || busy) return
    setBusy(true)
    await onPin(digits)
    setBusy(false)
    setPin('')
  }
  return (
    <View className="code-card">
      <View className="code-pin">
        <View className="page-lead">{words.pinTitle(whose)}</View>
        <Text className="note">{words.pinSay}</Text>
        <PinField
          label={words.pin}
          value={pin}
          onChange={setPin}
          onFull={(digits) => void send(digits)}
          autoFocus
        />
        <SamplePin personId={personId} />
        <Trouble error={error} personId={personId} />
        <Button label={words.pinGo} busy={busy && words.busy} onPress={() => void send(pin)} />
        <Button
          kind="plain"
          label={words.pinForgot}
          onPress={() => void openPage('packages/account/pin/index', { personId, by: 'face' })}
        />
      </View>
    </View>
  )
}
