import type { Functions, ResultOf } from '@contract/functions'
import { Day, Fen } from '@contract/values'

type Checked = ResultOf<Functions['checkTillPremium']>
export type TillOffer = Checked['offers'][number]
type Pocket = TillOffer['from'][number]

const POCKETS: Readonly<Record<Pocket, string>> = { account: '个人账户', wallet: '医保钱包' }

interface PremiumOffersProps {
  checked: Checked
  busy: boolean
  onPay: (offer: TillOffer, from: Pocket) => void
}

/** The years that may be paid: how much, what they cover, and what stands in the way. A paid year has no button. */
export function PremiumOffers({ checked, busy, onPay }: PremiumOffersProps) {
  if (checked.offers.length === 0) return <p className="say">现在没有能缴的年份。</p>
  return (
    <table className="bill">
      <caption className="note">
        {checked.payerMasked} 给{' '}
        {checked.relationLabel === '本人' ? '自己' : `${checked.relationLabel} ${checked.insuredMasked}`} 缴
      </caption>
      <tbody>
        {checked.offers.map((offer) => (
          <tr key={offer.year}>
            <td>
              <b>{offer.year} 年</b>
              <span className="note">
                {offer.coversFrom} 到 {offer.coversTo}
                {offer.retroactive ? '，从出生起算' : ''}
              </span>
            </td>
            <td className="r">{Fen.format(offer.amount)}</td>
            <td className="r">
              {offer.paidAt ? (
                `${Day.at(Date.parse(offer.paidAt))} 已经缴了，不用再缴`
              ) : offer.from.length === 0 ? (
                '账户和钱包里的钱都不够，或者不能给他缴'
              ) : (
                <span className="row-acts">
                  {offer.from.map((from) => (
                    <button
                      key={from}
                      type="button"
                      className="tb main"
                      aria-label={`人证一致，从${POCKETS[from]}缴 ${offer.year} 年`}
                      onClick={() => onPay(offer, from)}
                    >
                      {busy ? '正在缴' : `人证一致，从${POCKETS[from]}缴`}
                    </button>
                  ))}
                </span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
