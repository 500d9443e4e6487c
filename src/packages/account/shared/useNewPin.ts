import { useState } from 'react'
import { focusField } from '@/platform/focusField'

export type PinTrouble = 'short' | 'differ' | null

/** A new PIN, entered twice. */
export function useNewPin() {
  const [pin, setPin] = useState('')
  const [again, setAgain] = useState('')
  const [pressed, setPressed] = useState(false)
  const trouble: PinTrouble = pin.length < 6 ? 'short' : again !== pin ? 'differ' : null
  return {
    pin,
    again,
    /** What is wrong with the first entry, and with the second; said once the button was pressed or six digits stand. */
    pinTrouble: pressed && trouble === 'short' ? trouble : null,
    againTrouble: trouble === 'differ' && (pressed || again.length === 6) ? trouble : null,
    setPin,
    setAgain,
    clear() {
      setPin('')
      setAgain('')
      setPressed(false)
    },
    /** True when both entries stand and agree; else goes to the wrong one. */
    check(): boolean {
      setPressed(true)
      if (trouble !== null) focusField(trouble === 'short' ? 'new-pin' : 'new-pin-again')
      return trouble === null
    },
  }
}
