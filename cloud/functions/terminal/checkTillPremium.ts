import type { Implementation } from '../../calls'
import { judgePremiumArea } from '../../domain/premium'
import { judgeAmount } from '../../domain/transfer'
import { personFacts } from '../load/persons'
import { loadPurse } from '../money/purse'
import { isoInstant } from '../views/instant'
import { loadPremium } from '../wallet/loadPremium'
import { payerOf } from '../wallet/order'
import { premiumDrawing } from '../wallet/premiumDrawing'
import { loadTillPayer, whoPaysForWhom } from './tillPayer'

const POCKETS = ['account', 'wallet'] as const

/** What the person of a visit may pay for whom, before anything is taken. Moves nothing. */
export const checkTillPremium: Implementation<'checkTillPremium'> = async (
  context,
  { visitId, ...asked },
) => {
  const till = await loadTillPayer(context, visitId)
  if (!till.ok) return till
  const { asPayer } = till.value
  const [loaded, purse, wallet] = await Promise.all([
    loadPremium(asPayer, asked),
    loadPurse(asPayer, asPayer.actor.personId),
    context.store.get('wallet', asPayer.actor.personId),
  ])
  if (!loaded.ok) return loaded
  const { payer, insuredFacts, grantRules, offers, paid } = loaded.value
  const near = judgePremiumArea(personFacts(payer), insuredFacts, grantRules).ok
  const isOpen = { account: near, wallet: wallet !== null }
  const source = payerOf(payer, purse)
  return {
    ok: true,
    result: {
      ...whoPaysForWhom(loaded.value),
      offers: offers.map((offer) => {
        const premium = paid.get(offer.year)
        return {
          year: offer.year,
          amount: offer.amount,
          coversFrom: offer.coversFrom,
          coversTo: offer.coversTo,
          retroactive: offer.retroactive,
          paidAt: premium ? isoInstant(premium.data.paidAt) : null,
          from: POCKETS.filter(
            (from) =>
              isOpen[from] && judgeAmount(source, premiumDrawing(context, payer, from), offer.amount).ok,
          ),
        }
      }),
    },
  }
}
