import type { Receipt } from '@contract/shapes'
import { Amount } from '@/components/Amount'
import { Icon } from '@/components/Icon'

const WORDS = { fund: '医保基金', own: '本人账户', aid: '家人共济', cash: '现金' } as const

/** What the ledger wrote of the last settlement: every payer out, the institution in. */
export function LedgerStrip({ receipt }: { receipt: Receipt | null }) {
  const settled = receipt && receipt.state !== 'quoted' ? receipt : null
  const back = settled?.state === 'reversed'
  const payers = settled?.payers.filter((payer) => payer.amount > 0) ?? []
  return (
    <section className="book" aria-live="polite">
      <div>
        <h2>
          <Icon name="book" />
          账本里记了
        </h2>
        <div className="note">{settled ? `${payers.length + 1} 笔，进出相抵` : '结算以后，这里逐笔列出'}</div>
      </div>
      <ul className="ent">
        {payers.map((payer) => (
          <li key={`${payer.kind}-${payer.who?.label ?? ''}-${payer.pocket ?? ''}`}>
            {payer.who?.label ?? WORDS[payer.kind]}
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
