import { Fen, type Relation } from '../../contract/values'
import { callName } from '../access/callName'
import type { PremiumOffer } from './offers'

/** Told to the insured: who paid which year, and from when it covers. */
export const paidNotice = (insuredId: string, payerIs: Relation, offer: PremiumOffer) => ({
  personId: insuredId,
  title: `${callName(payerIs)}替您缴了 ${offer.year} 年的居民医保`,
  text: `缴了 ${Fen.format(offer.amount)} 元，${offer.coversFrom} 到 ${offer.coversTo} 的费用可以按规定报销。`,
})

/** Told to a holder of a member for whom another paid: both parents need not pay. */
export const paidHolderNotice = (holderId: string, memberIs: Relation, offer: PremiumOffer) => ({
  personId: holderId,
  title: `${callName(memberIs)} ${offer.year} 年的居民医保缴好了`,
  text: '家里已经有人缴过，不用再缴。重复缴的费退不了。',
})
