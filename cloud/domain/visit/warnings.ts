import { Fen, Relation } from '../../contract/values'
import type { AidReason, GrantOffer, Settlement, SettlementInput } from '../settlement'
import { isElsewhere } from '../settlement/situation'

/** Why a relative's money was not used, for the cashier's screen; null where it is no news. */
const NOT_USED: Readonly<Record<AidReason, string | null>> = Object.freeze({
  AID_NOT_OPEN: '参保地还没有开通家庭共济。',
  GRANT_NOT_YET: '{relation}的共济还没到开始的日子。',
  GRANT_ENDED: '{relation}的共济已经到期。',
  RELATION_NOT_ALLOWED: '参保地的规定里没有“{relation}”的共济。',
  OUTSIDE_AREA: '{relation}在别的地区参保，共济用不上。',
  VISIT_NOT_IN_SCOPE: '这种就诊不能用共济。',
  VISIT_NOT_CHOSEN: '{relation}没有把这种就诊放进共济里。',
  INSTITUTION_NOT_CHOSEN: '{relation}的共济只能在选定的医院药店用。',
  KIND_NOT_CHOSEN: '剩下的项目{relation}没有放进共济里，请付现金。',
  NOTHING_IN_SCOPE: '剩下的部分不能用共济，请付现金。',
  NOT_REQUESTED: '这里的共济要主动说。要用请按“使用共济”。',
  NOT_SCANNED: '要用{relation}的共济，请再扫{relation}的码。',
  MONEY_MOVED_FIRST: '这里的共济要先划拨，才能用。',
  OWN_NOT_EXHAUSTED: '本人账户用完才能用共济。',
  CAP_REACHED: '{relation}的共济额度用完了。',
  NO_BALANCE: '{relation}的共济没有可用的钱了。',
  ANOTHER_GRANTOR_PAID: null,
  NOTHING_LEFT_TO_PAY: null,
})

/** Why a relative's money is not used, as a sentence; null where it is no news. */
export function idleSentence(reason: AidReason, relation: Relation | null): string | null {
  const label = relation === null ? '家人' : Relation.label(relation)
  return NOT_USED[reason]?.replaceAll('{relation}', label) ?? null
}

/** Below a tenth of a cap, its end is near. */
const NEAR = 10

/** Caps of relatives who paid that this bill brings near their end. */
function nearCaps(settlement: Settlement, offers: readonly GrantOffer[]): string[] {
  return settlement.mutualAid.flatMap(({ from, amount: paid }) => {
    const offer = offers.find((each) => each.from === from)
    const left = (offer?.caps ?? []).flatMap(({ period, amount, used }) =>
      amount === null || period === 'payment' ? [] : [{ amount, left: Fen.minus(amount, used + paid) }],
    )
    const near = left.find((cap) => cap.left * NEAR < cap.amount)
    if (!near) return []
    const label = offer?.relation ? Relation.label(offer.relation) : '家人'
    return [`${label}的共济额度付完这一笔还剩 ${Fen.format(near.left)} 元。`]
  })
}

/**
 * Sentences for the cashier: what no account may pay, care elsewhere that was not filed, aid that could not be
 * used or whose cap is near its end, rules still to be checked.
 */
export function warningsOf(
  settlement: Settlement,
  offers: readonly GrantOffer[],
  input: Pick<SettlementInput, 'otherPlace' | 'region' | 'institution'>,
): string[] {
  const { notPayable, aidNotUsed, unknown } = settlement
  const never = notPayable.length > 0 ? [`${notPayable.join('、')}不能用医保账户和共济支付，请付现金。`] : []
  const isUnfiled = input.otherPlace === 'unfiled' && isElsewhere(input)
  const elsewhere = isUnfiled ? ['患者在外地参保，没有办异地备案，报得少。可以先打 12393 备案，再结算。'] : []
  const idle = aidNotUsed.flatMap(({ from, reason }) => {
    const relation = offers.find((offer) => offer.from === from)?.relation ?? null
    return idleSentence(reason, relation) ?? []
  })
  const unchecked = unknown.length > 0 ? ['这个地区有的限额还没有查到依据，按没有算，待核实。'] : []
  return [...never, ...elsewhere, ...new Set(idle), ...nearCaps(settlement, offers), ...unchecked]
}
