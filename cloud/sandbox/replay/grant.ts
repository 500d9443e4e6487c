import type { Act } from '../history/types'
import { WorldId } from '../ids'
import { type Stage, showFace } from './binding'
import { personOf } from './who'

type ActOf<W extends Act['what']> = Extract<Act, { what: W }>

/** 家庭共济: asks what the region wants, then grants with just that; the relative consents where he must. */
export async function replayGrant({ call }: Pick<Stage, 'call'>, act: ActOf<'grant'>): Promise<void> {
  const { grantor, relation } = act
  const { name, idNumber } = personOf(act.beneficiary)
  const beneficiary = { name, idNumber }
  const needs = await call(grantor, 'checkGrant', { beneficiary, relation })
  const faceToken = needs.faceNeeded
    ? await showFace(call, grantor, 'grantAid', { personId: WorldId.person(grantor) })
    : null
  const { grant } = await call(grantor, 'grantAid', {
    beneficiary,
    relation,
    caps: act.cap ? [act.cap] : [],
    validFrom: null,
    validTo: null,
    evidence: [],
    commitment: { signedName: personOf(grantor).name, textVersion: needs.commitment.textVersion },
    faceToken,
  })
  if (grant.state !== 'proposed') return
  const subject = { personId: WorldId.person(act.beneficiary) }
  const consent = await showFace(call, act.beneficiary, 'grantAid', subject)
  await call(act.beneficiary, 'answerGrant', { grantId: grant.grantId, agree: true, faceToken: consent })
}

export async function replayRevocation({ call }: Stage, act: ActOf<'revoke'>): Promise<void> {
  const { given } = await call(act.grantor, 'listGrants', {})
  const grant = given.find(
    ({ beneficiary, state }) =>
      beneficiary.personId === WorldId.person(act.beneficiary) && state !== 'revoked' && state !== 'ended',
  )
  if (!grant) throw new Error(`${act.grantor} has granted nothing to ${act.beneficiary}`)
  await call(act.grantor, 'revokeGrant', { grantId: grant.grantId })
}
