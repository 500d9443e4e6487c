import type { Receipt } from '@contract/shapes'
import { Fen } from '@contract/values'
import { Icon } from '@/components/Icon'
import { useText } from '@/i18n/useText'
import { clockOf } from './clockOf'
import { counterText } from './words'

/** While a relative's code may still pay: until when, how much, and the key for it. */
export function SecondScanNote({ receipt, onScan }: { receipt: Receipt; onScan: () => void }) {
  const words = useText(counterText)
  const { secondScan } = receipt
  if (!secondScan) return null
  return (
    <div className="alert second" role="status">
      <Icon name="rings" />
      <span>{words.secondUntil(clockOf(secondScan.until), Fen.format(secondScan.left))}</span>
      <button type="button" className="tb main" onClick={onScan}>
        {words.secondScan} <kbd>F2</kbd>
      </button>
    </div>
  )
}
