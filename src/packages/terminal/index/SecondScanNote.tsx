import type { Receipt } from '@contract/shapes'
import { Fen } from '@contract/values'
import { Icon } from '@/components/Icon'
import { clockOf } from './clockOf'

/** While a relative's code may still pay: until when, how much, and the key for it. */
export function SecondScanNote({ receipt, onScan }: { receipt: Receipt; onScan: () => void }) {
  const { secondScan } = receipt
  if (!secondScan) return null
  return (
    <div className="alert second" role="status">
      <Icon name="rings" />
      <span>
        {clockOf(secondScan.until)} 以前可以扫家人的码，最多代付 {Fen.format(secondScan.left)}
      </span>
      <button type="button" className="tb main" onClick={onScan}>
        扫家人的码 <kbd>F2</kbd>
      </button>
    </div>
  )
}
