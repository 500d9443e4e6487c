import { Fen, type Relation } from '../../contract/values'
import { callName } from '../access/callName'
import { type PayerGroup, payerGroups, type SettledFacts } from './payers'

/** Whom a use is told to, and what he is told it as. */
export interface Recipient {
  readonly personId: string
  /** What the patient is to him; null for the patient himself. */
  readonly patientIs: Relation | null
  /** A holder sees the whole bill, a grantor his own money only. */
  readonly seesAll: boolean
  /** What his account paid, fen. */
  readonly granted: Fen
}

export interface UseNotice {
  readonly personId: string
  readonly title: string
  readonly text: string
}

interface UseFacts extends SettledFacts {
  readonly institutionName: string
  readonly amounts: { readonly totalFee: Fen; readonly fundPay: Fen }
}

const yuan = (amount: Fen): string => `${Fen.format(amount)} 元`

function payerWord(group: PayerGroup): string {
  if (group.kind === 'cash') return '现金'
  if (group.pocket === 'wallet') return '医保钱包'
  if (group.pocket === 'pot') return '共济账户'
  if (group.kind === 'own') return '本人账户'
  return group.relation === null ? '家人的共济' : `${callName(group.relation)}的共济`
}

/** "本人账户 100.00 元，女儿的共济 500.00 元": who paid the family's part, from the patient's side. */
const familyPart = (facts: UseFacts): string =>
  payerGroups(facts)
    .filter((group) => group.kind !== 'fund')
    .map((group) => `${payerWord(group)} ${yuan(group.amount)}`)
    .join('，')

/** What a patient, his holders and his grantors are told of a settlement: relation, place, amount. */
export function noticesOfUse(facts: UseFacts, recipients: readonly Recipient[]): UseNotice[] {
  return recipients.map((to) => {
    const who = to.patientIs === null ? '您' : callName(to.patientIs)
    const left = facts.accountsAfter[to.personId]
    const mine =
      to.granted > 0
        ? `用了您的共济 ${yuan(to.granted)}${left === undefined ? '' : `，您的账户还剩 ${yuan(left)}`}。`
        : ''
    if (!to.seesAll) {
      return {
        personId: to.personId,
        title: `${who}用了您的共济`,
        text: `${who}在${facts.institutionName}${mine}`,
      }
    }
    const { totalFee, fundPay } = facts.amounts
    const bill = `${who}在${facts.institutionName}花了 ${yuan(totalFee)}，医保报了 ${yuan(fundPay)}。`
    const paid = familyPart(facts)
    return {
      personId: to.personId,
      title: `${who}的费用结算好了`,
      text: `${bill}${paid === '' ? '' : `家里付的是：${paid}。`}${mine === '' ? '' : `其中${mine}`}`,
    }
  })
}

/** What the same people are told when it is given back. */
export function noticesOfReversal(
  facts: UseFacts & { readonly reason: string },
  recipients: readonly Recipient[],
): UseNotice[] {
  return recipients.map((to) => {
    const who = to.patientIs === null ? '您' : callName(to.patientIs)
    const bill = to.seesAll
      ? `${who}在${facts.institutionName}的 ${yuan(facts.amounts.totalFee)} 已撤销（${facts.reason}），钱都退回原处。`
      : `${who}在${facts.institutionName}的费用已撤销。`
    const mine = to.granted > 0 ? `您的共济 ${yuan(to.granted)}已退回您的账户。` : ''
    return { personId: to.personId, title: `${who}的一笔费用已撤销`, text: `${bill}${mine}` }
  })
}

/** What they are told when some of its items were returned; a grantor what came back to him. */
export function noticesOfReturn(
  facts: {
    readonly institutionName: string
    /** By how much the bill became smaller. */
    readonly back: Fen
    readonly reason: string
    /** What each grantor still pays for the rest. */
    readonly after: ReadonlyMap<string, Fen>
  },
  recipients: readonly Recipient[],
): UseNotice[] {
  return recipients.flatMap((to) => {
    const who = to.patientIs === null ? '您' : callName(to.patientIs)
    const mine = to.granted - (facts.after.get(to.personId) ?? 0)
    if (!to.seesAll && mine === 0) return []
    const bill = to.seesAll
      ? `${who}在${facts.institutionName}退了 ${yuan(facts.back)} 的项目（${facts.reason}），多付的都退回原处。`
      : `${who}在${facts.institutionName}退了一些项目。`
    const back = mine > 0 ? `您的共济 ${yuan(mine)}已退回您的账户。` : ''
    return [{ personId: to.personId, title: `${who}的一笔费用退了一部分`, text: `${bill}${back}` }]
  })
}

/** What the person on the card or code, and his holders, are told when the face did not fit. */
export function noticesOfMismatch(
  institutionName: string,
  recipients: readonly Pick<Recipient, 'personId' | 'patientIs'>[],
): UseNotice[] {
  return recipients.map((to) => {
    const whose = to.patientIs === null ? '您' : callName(to.patientIs)
    return {
      personId: to.personId,
      title: `有人用${whose}的身份看病，被拦下了`,
      text: `${institutionName}核对后认为来的人不是${whose}本人，没有结算，没有扣钱。如果不是家里人去的，请停用${whose}的医保码，或打 12393。`,
    }
  })
}

/** What the patient and his holders are told when he is admitted to a hospital. */
export function noticesOfAdmission(
  institutionName: string,
  recipients: readonly Pick<Recipient, 'personId' | 'patientIs'>[],
): UseNotice[] {
  return recipients.map((to) => {
    const who = to.patientIs === null ? '您' : callName(to.patientIs)
    return {
      personId: to.personId,
      title: `${who}办了入院登记`,
      text: `${who}在${institutionName}办了入院登记。现在不扣钱，出院的时候一起结算。`,
    }
  })
}
