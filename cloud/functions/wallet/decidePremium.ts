import type { Context, PersonActor } from '../../calls'
import type { Functions, ParamsOf } from '../../contract/functions'
import { granted, type Judged, refused } from '../../contract/refusals'
import { judgeOffer, judgePremiumArea } from '../../domain/premium'
import { judgeAmount, sendEntries, takeOut } from '../../domain/transfer'
import { Account, type Change, type PremiumDocument, type Versioned } from '../../store'
import { personFacts } from '../load/persons'
import { loadPurse } from '../money/purse'
import { type LoadedPremium, loadPremium } from './loadPremium'
import { premiumRecords } from './movementRecords'
import { payerOf } from './order'
import { premiumDrawing } from './premiumDrawing'
import { premiumEffect, premiumNotices } from './premiumEffect'

type PremiumOrder = Omit<ParamsOf<Functions['payPremium']>, 'requestId'>

interface DecidedPremium {
  readonly loaded: LoadedPremium
  readonly premium: Versioned<PremiumDocument>
  readonly change: Change
}

/**
 * 代缴居民医保: once per person and year, since the document of that person and year must not exist yet. Cover that
 * begins in the past (a newborn's) puts the insured in order at once.
 */
export async function decidePremium(
  context: Context<PersonActor>,
  params: PremiumOrder,
): Promise<Judged<DecidedPremium>> {
  const { store, actor, ports } = context
  const [loaded, purse, wallet] = await Promise.all([
    loadPremium(context, params),
    loadPurse(context, actor.personId),
    store.get('wallet', actor.personId),
  ])
  if (!loaded.ok) return loaded
  const { payer, insured, insuredFacts, relation, paid } = loaded.value
  const judged = judgeOffer(insured.data.name, params, loaded.value.offers, paid.has(params.year))
  if (!judged.ok) return judged
  const offer = judged.value
  if (params.from === 'wallet' && !wallet) return refused('WALLET_NOT_OPEN', { name: payer.data.name })
  if (params.from === 'account') {
    const near = judgePremiumArea(personFacts(payer), insuredFacts, loaded.value.grantRules)
    if (!near.ok) return near
  }
  const drawing = premiumDrawing(context, payer, params.from)
  const source = payerOf(payer, purse)
  const affordable = judgeAmount(source, drawing, offer.amount)
  if (!affordable.ok) return affordable

  const id = `${insured.id}:${offer.year}`
  const now = ports.clock.businessNow()
  const data: PremiumDocument = {
    insuredId: insured.id,
    payerId: payer.id,
    relation,
    year: offer.year,
    amount: offer.amount,
    from: params.from,
    paidAt: now,
    coversFrom: offer.coversFrom,
    coversTo: offer.coversTo,
  }
  const fund = { account: Account.fund(insured.data.region, 'pool'), amount: offer.amount }
  const entries = sendEntries(takeOut(purse, drawing, offer.amount, source.name), fund)
  const effect = premiumEffect(loaded.value, offer, ports.clock.today())
  return granted({
    loaded: loaded.value,
    premium: { id, version: 1, data },
    change: {
      documents: [
        { kind: 'premium', id, version: 0, data },
        ...premiumRecords(context, data, insured.data, payer.data, now),
        ...effect.documents,
      ],
      guards: effect.guards,
      postings: [{ postingId: `premium:${id}`, kind: 'premium', at: now, entries }],
      audit: [
        {
          actor: actor.userId,
          what: 'payPremium',
          subject: insured.id,
          detail: { payer: payer.id, year: offer.year, amount: offer.amount },
        },
      ],
      notices: await premiumNotices(context, loaded.value, offer),
    },
  })
}
