import { whose } from '../../contract/english/people'
import type { AidReason } from '../settlement/types'

/** aidReasons.ts in English: why a relative's money was not used; `who` is how the reader calls the relative. */
const SENTENCES: Readonly<Record<AidReason, (who: string) => string>> = Object.freeze({
  AID_NOT_OPEN: () => 'The region of the insurance does not offer family aid yet.',
  GRANT_NOT_YET: (who) => `The day from which ${whose(who)} aid holds has not come yet.`,
  GRANT_ENDED: (who) => `The time of ${whose(who)} aid is over.`,
  RELATION_NOT_ALLOWED: (who) =>
    `By the rules of the region, this relation cannot share an account (${who}).`,
  OUTSIDE_AREA: (who) => `For another region’s insurance ${whose(who)} aid cannot be used here.`,
  VISIT_NOT_IN_SCOPE: (who) => `This kind of visit cannot use ${whose(who)} aid.`,
  VISIT_NOT_CHOSEN: (who) => `This kind of visit was left out of ${whose(who)} aid.`,
  INSTITUTION_NOT_CHOSEN: (who) => `Only the chosen hospitals and pharmacies can use ${whose(who)} aid.`,
  KIND_NOT_CHOSEN: (who) => `What was left to pay is not part of ${whose(who)} aid.`,
  NOTHING_IN_SCOPE: (who) => `What was left to pay lies outside ${whose(who)} aid.`,
  NOT_REQUESTED: (who) => `Aid has to be asked for here, and ${whose(who)} aid was not.`,
  NOT_SCANNED: (who) => `No second code was scanned, so ${whose(who)} money was not used.`,
  MONEY_MOVED_FIRST: (who) =>
    `Money has to be moved first here; ${whose(who)} account is not charged directly.`,
  OWN_NOT_EXHAUSTED: (who) =>
    `There was money left in the patient’s own account, so ${whose(who)} aid was not used.`,
  CAP_REACHED: (who) => `The limit of ${whose(who)} aid is used up.`,
  NO_BALANCE: (who) => `There is no money to use in ${whose(who)} account.`,
  ANOTHER_GRANTOR_PAID: (who) =>
    `One bill can use so many relatives only; it was not the turn of ${whose(who)} aid.`,
  NOTHING_LEFT_TO_PAY: (who) => `All was paid before it was the turn of ${whose(who)} aid.`,
})

export function englishAidReason(reason: string, who: string): string {
  return Object.hasOwn(SENTENCES, reason)
    ? SENTENCES[reason as AidReason](who)
    : `No money out of ${whose(who)} account was used.`
}
