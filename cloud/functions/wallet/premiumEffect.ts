import type { Context } from '../../calls'
import { type Day, Relation } from '../../contract/values'
import { type PremiumOffer, paidHolderNotice, paidNotice, standingAfter } from '../../domain/premium'
import type { DocumentWrite, Guard, Notice } from '../../store'
import { loadHolders } from '../people/maySee'
import type { LoadedPremium } from './loadPremium'
import { noticesOf } from './order'

const PREMIUM_LINK = 'packages/wallet/premium/index'

/** What a payment does to the persons themselves: cover that has begun puts the insured in order; else both are only relied on. */
export function premiumEffect(
  { payer, insured }: LoadedPremium,
  offer: PremiumOffer,
  today: Day,
): { readonly documents: readonly DocumentWrite[]; readonly guards: readonly Guard[] } {
  const standing = standingAfter(insured.data.standing, offer.coversFrom, today)
  const isPutInOrder = standing !== insured.data.standing
  const guarded = new Map([payer, insured].map(({ id, version }) => [id, version]))
  if (isPutInOrder) guarded.delete(insured.id)
  return {
    documents: isPutInOrder
      ? [{ kind: 'person', id: insured.id, version: insured.version, data: { ...insured.data, standing } }]
      : [],
    guards: [...guarded].map(([id, version]) => ({ kind: 'person', id, version })),
  }
}

/** To the insured when a relative paid, and to those who hold his code, so that nobody pays again. */
export async function premiumNotices(
  context: Context,
  { payer, insured, relation }: LoadedPremium,
  offer: PremiumOffer,
): Promise<Notice[]> {
  const holders = (await loadHolders(context, insured.id))(insured.data)
  const others = holders.filter(({ data }) => data.holderId !== payer.id)
  const toHolders = others.map(({ data }) => paidHolderNotice(data.holderId, data.relation, offer))
  const own =
    relation === null ? [] : [paidNotice(insured.id, Relation.inverse(relation, payer.data.sex), offer)]
  return noticesOf([...own, ...toHolders], PREMIUM_LINK)
}
