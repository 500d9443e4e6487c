import type { Receipt } from '@contract/shapes'
import { Fen } from '@contract/values'
import { Amount } from '@/components/Amount'

const askedFor = ({ state, secondScan }: Receipt): string => {
  if (state === 'quoted') return '请收现金'
  return secondScan ? '先收现金，或扫家人的码' : '已收现金'
}

/** What passes over the counter in cash: to collect, collected, or to hand back. */
export function Due({ receipt }: { receipt: Receipt }) {
  const { amounts } = receipt
  if (receipt.state === 'reversed') return <GivenBack amounts={amounts} />
  return (
    <div className="due">
      <div className="k">{askedFor(receipt)}</div>
      <Amount fen={amounts.cashPay} />
      <div className="note">
        总费用 {Fen.format(amounts.totalFee)}，医保付 {Fen.format(amounts.fundPay)}
      </div>
    </div>
  )
}

/** A reversed bill: how much went back, and the cash of it only where there is any to hand out. */
function GivenBack({ amounts }: { amounts: Receipt['amounts'] }) {
  const total = Fen.format(amounts.totalFee)
  const fund = Fen.format(amounts.fundPay)
  if (amounts.cashPay === 0)
    return (
      <div className="due back">
        <div className="k">已撤销，{total} 元已原路退回</div>
        <div className="note">医保退回 {fund}，没有现金要退</div>
      </div>
    )
  return (
    <div className="due back">
      <div className="k">已撤销，退现金</div>
      <Amount fen={amounts.cashPay} />
      <div className="note">
        一共退回 {total}，医保退回 {fund}
      </div>
    </div>
  )
}
