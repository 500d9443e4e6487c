import type { Functions, ResultOf } from '@contract/functions'
import { Day, Fen } from '@contract/values'
import { isHimself } from '@contract/values/shownBy'
import { useText } from '@/i18n/useText'
import { afterText } from './afterWords'

type Checked = ResultOf<Functions['checkTillPremium']>
export type TillOffer = Checked['offers'][number]
type Pocket = TillOffer['from'][number]

interface PremiumOffersProps {
  checked: Checked
  busy: boolean
  onPay: (offer: TillOffer, from: Pocket) => void
}

/** The years that may be paid: how much, what they cover, and what stands in the way. A paid year has no button. */
export function PremiumOffers({ checked, busy, onPay }: PremiumOffersProps) {
  const words = useText(afterText)
  const whom = isHimself(checked.relationLabel) ? null : `${checked.relationLabel} ${checked.insuredMasked}`
  if (checked.offers.length === 0) return <p className="say">{words.noYears}</p>
  return (
    <table className="bill">
      <caption className="note">{words.paysFor(checked.payerMasked, whom)}</caption>
      <tbody>
        {checked.offers.map((offer) => (
          <tr key={offer.year}>
            <td>
              <b>{words.year(offer.year)}</b>
              <span className="note">
                {words.covers(offer.coversFrom, offer.coversTo, offer.retroactive)}
              </span>
            </td>
            <td className="r">{Fen.format(offer.amount)}</td>
            <td className="r">
              {offer.paidAt ? (
                words.paidOn(Day.at(Date.parse(offer.paidAt)))
              ) : offer.from.length === 0 ? (
                words.notEnough
              ) : (
                <span className="row-acts">
                  {offer.from.map((from) => (
                    <button
                      key={from}
                      type="button"
                      className="tb main"
                      aria-label={words.payFromFor(words.pockets[from], offer.year)}
                      onClick={() => onPay(offer, from)}
                    >
                      {busy ? words.paying : words.payFrom(words.pockets[from])}
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
