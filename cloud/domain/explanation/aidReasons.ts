import type { AidReason } from '../settlement/types'

/** Why a relative's money was not used, as one sentence; `who` is how the reader calls the relative. */
const SENTENCES: Readonly<Record<AidReason, (who: string) => string>> = Object.freeze({
  AID_NOT_OPEN: () => '参保地还没有开通家庭共济。',
  GRANT_NOT_YET: (who) => `${who}的共济还没到开始的日子。`,
  GRANT_ENDED: (who) => `${who}的共济已经到期。`,
  RELATION_NOT_ALLOWED: (who) => `按参保地的规定，${who}这种关系不能共济。`,
  OUTSIDE_AREA: (who) => `${who}在别的地区参保，共济用不上。`,
  VISIT_NOT_IN_SCOPE: (who) => `${who}的共济不能用在这种就诊。`,
  VISIT_NOT_CHOSEN: (who) => `${who}没有把这种就诊放进共济里。`,
  INSTITUTION_NOT_CHOSEN: (who) => `${who}的共济只能在选定的医院药店用。`,
  KIND_NOT_CHOSEN: (who) => `剩下的项目，${who}没有放进共济里。`,
  NOTHING_IN_SCOPE: (who) => `剩下的部分不在${who}的共济范围里。`,
  NOT_REQUESTED: (who) => `这里的共济要主动说，这次没有用${who}的。`,
  NOT_SCANNED: (who) => `没有再扫${who}的码，所以没有用${who}的钱。`,
  MONEY_MOVED_FIRST: (who) => `这里的共济要先划拨，${who}的账户不直接扣。`,
  OWN_NOT_EXHAUSTED: (who) => `本人账户还有钱，所以没有用${who}的。`,
  CAP_REACHED: (who) => `${who}的共济额度用完了。`,
  NO_BALANCE: (who) => `${who}的账户没有可用的钱。`,
  ANOTHER_GRANTOR_PAID: (who) => `一次结算能用的人数满了，没有轮到${who}。`,
  NOTHING_LEFT_TO_PAY: (who) => `前面已经付清，没有轮到${who}。`,
})

export function aidReasonSentence(reason: string, who: string): string {
  return Object.hasOwn(SENTENCES, reason) ? SENTENCES[reason as AidReason](who) : `没有用${who}的钱。`
}
