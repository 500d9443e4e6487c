import type { Implementation } from '../../calls'
import { judgePremiumArea } from '../../domain/premium'
import { movable } from '../../domain/transfer'
import { personFacts } from '../load/persons'
import { loadPurse } from '../money/purse'
import { loadPeople } from '../people/loadCircle'
import { loadPremium } from './loadPremium'
import { payerOf } from './order'
import { premiumDrawing } from './premiumDrawing'
import { premiumView } from './premiumView'
import { sideOf } from './transferView'

/** Which years may be paid for a person, what is paid already, and from what. Moves nothing. */
export const checkPremium: Implementation<'checkPremium'> = async (context, params) => {
  const { store, actor } = context
  const loaded = await loadPremium(context, params)
  if (!loaded.ok) return loaded
  const { circle, payer, insured, relation, offers, paid, insuredFacts } = loaded.value
  const [purse, wallet, people] = await Promise.all([
    loadPurse(context, actor.personId),
    store.get('wallet', actor.personId),
    loadPeople(context, [insured.id, ...[...paid.values()].map(({ data }) => data.payerId)]),
  ])
  const inArea = judgePremiumArea(personFacts(payer), insuredFacts, loaded.value.grantRules).ok
  const hasAccount = payerOf(payer, purse).hasAccount
  const paidYears = [...paid.values()].filter(({ data }) => !offers.some(({ year }) => year === data.year))
  const rows = [...paidYears.map(({ data }) => ({ ...data, retroactive: false })), ...offers].sort(
    (a, b) => a.year - b.year,
  )
  return {
    ok: true,
    result: {
      insured: sideOf(circle, actor.personId, insured.id, relation ?? '', people),
      offers: rows.map(({ year, amount, coversFrom, coversTo, retroactive }) => {
        const premium = paid.get(year)
        const view = premium ? premiumView(circle, premium, people) : null
        return { year, amount, coversFrom, coversTo, retroactive, paid: view }
      }),
      account: inArea && hasAccount ? movable(purse, premiumDrawing(context, payer, 'account')) : null,
      wallet: wallet ? movable(purse, premiumDrawing(context, payer, 'wallet')) : null,
    },
  }
}
