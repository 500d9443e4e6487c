import type { Receipt } from '@contract/shapes'
import { Fen } from '@contract/values'
import { Amount } from '@/components/Amount'
import { useText } from '@/i18n/useText'
import { counterText } from './words'

const askedFor = (words: typeof counterText.zh, { state, secondScan, amounts }: Receipt): string => {
  if (amounts.cashPay === 0) return words.noCash
  if (state === 'quoted') return words.collectCash
  return secondScan ? words.collectOrScan : words.collected
}

/** What passes over the counter in cash: to collect, collected, or to hand back. */
export function Due({ receipt }: { receipt: Receipt }) {
  const words = useText(counterText)
  const { amounts } = receipt
  if (receipt.state === 'reversed') return <GivenBack amounts={amounts} />
  return (
    <div className="due">
      <div className="k">{askedFor(words, receipt)}</div>
      <Amount fen={amounts.cashPay} />
      <div className="note">
        {words.totalAndFund(Fen.format(amounts.totalFee), Fen.format(amounts.fundPay))}
      </div>
    </div>
  )
}

/** A reversed bill: how much went back, and the cash of it only where there is any to hand out. */
function GivenBack({ amounts }: { amounts: Receipt['amounts'] }) {
  const words = useText(counterText)
  const total = Fen.format(amounts.totalFee)
  const fund = Fen.format(amounts.fundPay)
  if (amounts.cashPay === 0)
    return (
      <div className="due back">
        <div className="k">{words.allBack(total)}</div>
        <div className="note">{words.noCashBack(fund)}</div>
      </div>
    )
  return (
    <div className="due back">
      <div className="k">{words.cashBack}</div>
      <Amount fen={amounts.cashPay} />
      <div className="note">{words.backInAll(total, fund)}</div>
    </div>
  )
}
