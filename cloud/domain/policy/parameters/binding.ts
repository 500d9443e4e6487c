import * as v from 'valibot'
import { EvidenceKindSchema as evidence } from '../../../contract/shapes/application'
import { RelationSchema } from '../../../contract/values/relation'
import { LONGEST_GRACE_SECONDS, MOST_PER_MINUTE } from '../../code/limits'
import { count } from '../units'

const codesAMinute = `1 to ${MOST_PER_MINUTE} codes a minute: write 6`

/** 亲情账户: who may be bound, by how many, with which evidence, and how it ends. */
export const bindingParameters = () => ({
  'binding.relations': v.array(RelationSchema),
  'binding.limits.members': v.nullable(count),
  'binding.limits.newPerMonth': v.nullable(count),
  'binding.limits.monthCountsUnbound': v.boolean(),
  'binding.limits.holdersPerMember': v.nullable(count),
  'binding.limits.channels': v.nullable(count),
  'binding.requiresHolderActivated': v.boolean(),
  /** The age from which a person may hold the codes of others. */
  'binding.holder.fromAge': count,
  'binding.face.fromAge': count,
  'binding.face.inclusive': v.boolean(),
  'binding.face.turnsOn': v.picklist(['birthday', 'dayAfter']),
  'binding.face.onReach': v.picklist(['needFace', 'keep', 'unbind']),
  'binding.face.graceDays': count,
  /** Any one of these sets of documents will do. */
  'binding.evidence.minor': v.array(v.array(evidence)),
  'binding.evidence.minorReview': v.picklist(['auto', 'manual']),
  'binding.evidence.adultFallback': v.array(evidence),
  'binding.evidence.newbornByBirthCertificate': v.boolean(),
  'binding.evidence.sameHukouSkips': v.boolean(),
  'binding.reviewHours': count,
  /** Days in which a family hands in the better paper that a clerk asked for. */
  'binding.supplementDays': count,
  /** In which cases two clerks must agree. */
  'binding.fourEyes': v.array(v.picklist(['adultByPapers', 'atCounter', 'forcedUnbinding'])),
  'binding.invitationHours': count,
  'binding.unbind.by': v.array(v.picklist(['holder', 'member'])),
  'binding.unbind.lockDays': count,
  'binding.unbind.cooldownDays': count,
  'binding.unbind.effective': v.picklist(['immediate', 'nextDay']),
  'binding.rights': v.array(v.picklist(['showCode', 'query', 'activate', 'openWallet'])),
  'binding.plausible.parentOlderYears': count,
  'binding.plausible.spouseAgeMale': count,
  'binding.plausible.spouseAgeFemale': count,
})

/** 社保卡: how long a loss that was reported by word of mouth holds without a formal report. */
export const cardParameters = () => ({ 'card.oralLossDays': count })

/** 医保码: how long a code lives. */
export const codeParameters = () => ({
  'code.ttlSeconds': count,
  'code.graceSeconds': v.pipe(
    count,
    v.maxValue(LONGEST_GRACE_SECONDS, `0 to ${LONGEST_GRACE_SECONDS} seconds of grace: write 5`),
  ),
  'code.singleUse': v.boolean(),
  'code.issuePerMinute': v.pipe(
    count,
    v.minValue(1, codesAMinute),
    v.maxValue(MOST_PER_MINUTE, codesAMinute),
  ),
  'code.visitMinutes': count,
})
