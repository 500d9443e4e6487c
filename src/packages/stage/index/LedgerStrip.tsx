import type { Receipt } from '@contract/shapes'
import { Amount } from '@/components/Amount'
import { Icon } from '@/components/Icon'
import { useText } from '@/i18n/useText'
import { stageText } from './words'

/** What the ledger wrote of the last settlement: every payer out, the institution in. */
export function LedgerStrip({ receipt }: { receipt: Receipt | null }) {
  const words = useText(stageText)
  const settled = receipt && receipt.state !== 'quoted' ? receipt : null
  const back = settled?.state === 'reversed'
  const payers = settled?.payers.filter((payer) => payer.amount > 0) ?? []
  return (
    <section className="book" aria-live="polite">
      <div>
        <h2>
          <Icon name="book" />
          {words.ledger}
        </h2>
        <div className="note">{settled ? words.entries(payers.length + 1) : words.noEntries}</div>
      </div>
      <ul className="ent">
        {payers.map((payer) => (
          <li key={`${payer.kind}-${payer.who?.label ?? ''}-${payer.pocket ?? ''}`}>
            {payer.who?.label ?? words.payers[payer.kind]}
            <Amount fen={back ? payer.amount : -payer.amount} signed />
          </li>
        ))}
        {settled ? (
          <li>
            {settled.institutionName}
            <Amount fen={back ? -settled.amounts.totalFee : settled.amounts.totalFee} signed />
          </li>
        ) : null}
      </ul>
    </section>
  )
}
