import { type Day, Fen, type Relation } from '../../contract/values'
import { callName } from '../access/callName'
import type { GrantNotice } from '../grant'

interface Sides {
  readonly beneficiaryId: string
  readonly grantorId: string
  /** What each is to the other. */
  readonly beneficiaryIs: Relation
  readonly grantorIs: Relation
}

const yuan = (amount: Fen): string => `${Fen.format(amount)} 元`

/** The one who is asked. */
export const askedNotice = (sides: Sides, amount: Fen, validTo: Day, note: string): GrantNotice => ({
  personId: sides.grantorId,
  title: `${callName(sides.beneficiaryIs)}想用您的共济 ${yuan(amount)}`,
  text: `只用一次，用到 ${validTo}。${note === '' ? '' : `他说：“${note}”。`}同意或不同意，都请答复他。`,
})

/** The one who asked, when he has his answer. */
export function answeredNotice(sides: Sides, given: Fen | null, validTo: Day): GrantNotice {
  const who = callName(sides.grantorIs)
  if (given === null) {
    return {
      personId: sides.beneficiaryId,
      title: `${who}这次没有同意`,
      text: '没有用到他的钱。可以打电话问问，或者改了金额再问。',
    }
  }
  return {
    personId: sides.beneficiaryId,
    title: `${who}同意您用 ${yuan(given)}`,
    text: `只用一次，用到 ${validTo}。结算时自己的账户不够了，就用这笔钱，不用再做什么。`,
  }
}

/** The one who was asked, when it is taken back. */
export const withdrawnNotice = (sides: Sides): GrantNotice => ({
  personId: sides.grantorId,
  title: `${callName(sides.beneficiaryIs)}收回了求助`,
  text: '不用再答复。',
})
