import { PinField } from '@/components'
import { focusField } from '@/platform/focusField'
import type { useNewPin } from './useNewPin'

interface NewPinProps {
  entry: ReturnType<typeof useNewPin>
  words: { pin: string; again: string; short: string; differ: string }
}

/** The two fields of a new PIN; the sixth digit of the first goes on to the second. */
export function NewPin({ entry, words }: NewPinProps) {
  return (
    <>
      <PinField
        id="new-pin"
        label={words.pin}
        value={entry.pin}
        onChange={entry.setPin}
        onFull={() => focusField('new-pin-again')}
        error={entry.pinTrouble ? words.short : null}
      />
      <PinField
        id="new-pin-again"
        label={words.again}
        value={entry.again}
        onChange={entry.setAgain}
        error={entry.againTrouble ? words.differ : null}
      />
    </>
  )
}
