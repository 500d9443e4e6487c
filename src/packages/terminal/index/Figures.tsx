import type { Payer, Receipt } from '@contract/shapes'
import { BUCKET_LABELS, BUCKETS, Fen } from '@contract/values'
import { Amount } from '@/components/Amount'
import { Icon, type IconName } from '@/components/Icon'
import { clockOf } from './clockOf'
import { Due } from './Due'

const KINDS: Readonly<Record<Payer['kind'], { icon: IconName; word: string }>> = {
  fund: { icon: 'shield', word: '医保基金' },
  own: { icon: 'wallet', word: '本人账户' },
  aid: { icon: 'rings', word: '家人共济' },
  cash: { icon: 'yuan', word: '现金' },
}

const noteOf = (payer: Payer, isBack: boolean): string => {
  if (isBack && payer.kind === 'cash') return '请当面退还'
  if (isBack) return payer.kind === 'aid' && payer.who ? `已退回，${payer.who.label}` : '已退回'
  if (payer.balanceAfter !== null) return `付后剩 ${Fen.format(payer.balanceAfter)}`
  if (payer.kind === 'aid') return payer.who?.label ?? '家人的账户'
  return payer.kind === 'fund' ? '统筹支付' : '窗口收取'
}

/** The figures of a quote or a receipt: what to collect, who pays, each bucket, and warnings before it is too late. */
export function Figures({ receipt }: { receipt: Receipt }) {
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
              <Icon name={KINDS[payer.kind].icon} />
            </span>
            <div className="tx">
              <div className="mid">{KINDS[payer.kind].word}</div>
              <div className="note">{noteOf(payer, isBack)}</div>
            </div>
            <Amount fen={payer.amount} />
          </div>
        ))}
      </div>
      <div className="buckets">
        {BUCKETS.filter((bucket) => (buckets[bucket] ?? 0) > 0).map((bucket) => (
          <div key={bucket}>
            {BUCKET_LABELS[bucket]}
            <b>{Fen.format(buckets[bucket] ?? 0)}</b>
          </div>
        ))}
      </div>
      {/* What was to be heeded at the settlement is over with it. */}
      {(isBack ? [] : warnings).map((warning) => (
        <div className="alert" key={warning}>
          <Icon name="warn" />
          <span>{warning}</span>
        </div>
      ))}
      {receipt.returned.map((part) => (
        <div className="alert" key={part.at}>
          <Icon name="list" />
          <span>
            {clockOf(part.at)} 退了 {part.lines.map((line) => `${line.name} × ${line.count}`).join('、')}，
            {Fen.format(part.totalFee)} 元，其中现金 {Fen.format(part.cashPay)}（{part.reason}）
          </span>
        </div>
      ))}
      {receipt.reversal ? (
        <div className="alert" role="status">
          <Icon name="okc" />
          <span>
            {clockOf(receipt.reversal.at)} 撤销了（{receipt.reversal.reason}），患者手机会看到
          </span>
        </div>
      ) : null}
      {receipt.state === 'settled' && receipt.settledAt ? (
        <div className="alert ok" role="status">
          <Icon name="okc" />
          <span>{clockOf(receipt.settledAt)} 结算好了，患者手机会看到</span>
        </div>
      ) : null}
    </>
  )
}
