import type { Payer, Receipt } from '@contract/shapes'
import { BUCKETS, Fen } from '@contract/values'
import { Amount } from '@/components/Amount'
import { Icon, type IconName } from '@/components/Icon'
import { useText } from '@/i18n/useText'
import { clockOf } from './clockOf'
import { Due } from './Due'
import { counterText } from './words'

const ICONS: Readonly<Record<Payer['kind'], IconName>> = {
  fund: 'shield',
  own: 'wallet',
  aid: 'rings',
  cash: 'yuan',
}

const noteOf = (words: typeof counterText.zh, payer: Payer, isBack: boolean): string => {
  if (isBack && payer.kind === 'cash') return words.handBack
  if (isBack) return words.returned(payer.kind === 'aid' ? (payer.who?.label ?? null) : null)
  if (payer.balanceAfter !== null) return words.leaves(Fen.format(payer.balanceAfter))
  if (payer.kind === 'aid') return payer.who?.label ?? words.ofRelative
  return payer.kind === 'fund' ? words.fromPool : words.atWindow
}

/** The figures of a quote or a receipt: what to collect, who pays, each bucket, and warnings before it is too late. */
export function Figures({ receipt }: { receipt: Receipt }) {
  const words = useText(counterText)
  const { payers, buckets, warnings } = receipt
  const isBack = receipt.state === 'reversed'
  const paying = payers.filter((payer) => payer.amount > 0)
  return (
    <>
      <Due receipt={receipt} />
      <div className="split" aria-hidden="true">
        {paying.map((payer) => (
          <i
            key={`${payer.kind}-${payer.who?.label ?? ''}-${payer.pocket ?? ''}`}
            className={`f-${payer.kind}`}
            style={{ flexGrow: payer.amount }}
          />
        ))}
      </div>
      <div className="pays">
        {paying.map((payer) => (
          <div className="line" key={`${payer.kind}-${payer.who?.label ?? ''}-${payer.pocket ?? ''}`}>
            <span className={`mk ${payer.kind}`}>
              <Icon name={ICONS[payer.kind]} />
            </span>
            <div className="tx">
              <div className="mid">{words.payers[payer.kind]}</div>
              <div className="note">{noteOf(words, payer, isBack)}</div>
            </div>
            <Amount fen={payer.amount} />
          </div>
        ))}
      </div>
      {/* What became of it, and what is to be told, before the parts it was reckoned in: these may be scrolled to. */}
      {receipt.state === 'settled' && receipt.settledAt ? (
        <div className="alert ok" role="status">
          <Icon name="okc" />
          <span>{words.settledAt(clockOf(receipt.settledAt))}</span>
        </div>
      ) : null}
      {receipt.reversal ? (
        <div className="alert" role="status">
          <Icon name="okc" />
          <span>{words.reversedAt(clockOf(receipt.reversal.at), receipt.reversal.reason)}</span>
        </div>
      ) : null}
      {/* What was to be heeded at the settlement is over with it. */}
      {isBack || warnings.length === 0 ? null : (
        <div className="alert">
          <Icon name="warn" />
          <div>
            {warnings.map((warning) => (
              <div key={warning}>{warning}</div>
            ))}
          </div>
        </div>
      )}
      {receipt.returned.map((part) => (
        <div className="alert" key={part.at}>
          <Icon name="list" />
          <span>
            {words.partBack(
              clockOf(part.at),
              part.lines.map((line) => `${line.name} × ${line.count}`).join(words.and),
              Fen.format(part.totalFee),
              Fen.format(part.cashPay),
              part.reason,
            )}
          </span>
        </div>
      ))}
      <div className="buckets">
        {BUCKETS.filter((bucket) => (buckets[bucket] ?? 0) > 0).map((bucket) => (
          <div key={bucket}>
            {words.buckets[bucket]}
            <b>{Fen.format(buckets[bucket] ?? 0)}</b>
          </div>
        ))}
      </div>
    </>
  )
}
