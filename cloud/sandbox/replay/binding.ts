import type { FacePurpose } from '../../contract/functions/identity'
import type { Store } from '../../store'
import type { Act } from '../history/types'
import { WorldId } from '../ids'
import { samplePaper } from '../pictures/paper'
import { paperLines } from '../pictures/paperLines'
import type { Caller } from './caller'
import type { ReplayClock } from './replayClock'
import { personOf } from './who'

type ActOf<W extends Act['what']> = Extract<Act, { what: W }>

/** What the acts below work with. */
export interface Stage {
  readonly call: Caller
  readonly store: Store
  readonly clock: ReplayClock
  readonly nextId: (prefix: string) => string
}

/** The clerk who looks at the history's papers. */
const CLERK = 'lin-xiao'
/** The second one, where two must agree. */
const COLLEAGUE = 'he-min'
/** A clerk looks at papers a little later on the same day. */
const REVIEW_MS = 90_000

const named = (id: string) => {
  const { name, idNumber } = personOf(id)
  return { name, idNumber }
}

/** A face check that passes, on the phone of a persona. */
export async function showFace(
  call: Caller,
  phoneOf: string,
  purpose: FacePurpose,
  subject: Parameters<typeof call<'startFaceCheck'>>[2]['subject'],
): Promise<string> {
  const { faceToken } = await call(phoneOf, 'startFaceCheck', { purpose, subject })
  await call(phoneOf, 'presentFace', { faceToken, face: 'subject' })
  return faceToken
}

const commitmentOf = async (call: Caller, holder: string) => {
  const { commitment } = await call(holder, 'checkBinding', {})
  return { signedName: personOf(holder).name, textVersion: commitment.textVersion }
}

async function faceToFace({ call }: Stage, { holder, member, relation }: ActOf<'bind'>): Promise<void> {
  const faceToken = await showFace(call, holder, 'bindFaceToFace', named(member))
  const commitment = await commitmentOf(call, holder)
  const way = 'faceToFace' as const
  await call(holder, 'applyBinding', {
    relation,
    ...named(member),
    way,
    evidence: [],
    commitment,
    faceToken,
  })
}

async function byInvitation({ call }: Stage, { holder, member, relation }: ActOf<'bind'>): Promise<void> {
  const { application } = await call(holder, 'createInvitation', { relation, ...named(member) })
  const token = application.invitation?.token
  if (!token) throw new Error(`the invitation of ${member} has no token`)
  const faceToken = await showFace(call, member, 'acceptInvitation', { invitationToken: token })
  await call(member, 'answerInvitation', { token, accept: true, faceToken })
}

export const replayBinding = (stage: Stage, act: ActOf<'bind'>): Promise<void> =>
  act.way === 'invitation' ? byInvitation(stage, act) : faceToFace(stage, act)

/** The papers as photos that the applicant has uploaded. */
async function upload({ store, clock, nextId }: Stage, act: ActOf<'bindByPapers'>) {
  const lines = (kind: (typeof act.papers)[number]) =>
    paperLines(kind, personOf(act.holder), personOf(act.member), act.relation)
  const evidence: { kind: (typeof act.papers)[number]; fileId: string }[] = []
  for (const kind of act.papers) {
    const fileId = nextId('fil')
    await store.putFile({
      fileId,
      ownerUserId: WorldId.user(act.holder),
      name: `${kind}.png`,
      mimeType: 'image/png',
      bytes: samplePaper(kind, act.verdict !== 'unreadable', lines(kind)),
      createdAt: clock.realNow(),
    })
    evidence.push({ kind, fileId })
  }
  return evidence
}

/** 亲情账户 by papers: upload, signature, and the clerk's verdict where there is one already. */
export async function replayPapers(stage: Stage, act: ActOf<'bindByPapers'>): Promise<void> {
  const { call, clock } = stage
  const commitment = await commitmentOf(call, act.holder)
  const { application } = await call(act.holder, 'applyBinding', {
    relation: act.relation,
    ...named(act.member),
    way: 'documents',
    evidence: await upload(stage, act),
    commitment,
    faceToken: null,
  })
  const { verdict, supplement } = act
  if (verdict === 'waiting' && supplement === undefined) return
  clock.pass(REVIEW_MS)
  const { applicationId } = application
  const { version } = await call(CLERK, 'openReview', { applicationId })
  if (verdict === 'waiting' || supplement !== undefined) {
    const reason = supplement ?? 'unreadable'
    await call(CLERK, 'requestSupplement', { applicationId, version, reason })
    return
  }
  // Where two clerks must agree, the colleague agrees after the first.
  const judged =
    verdict === 'pass'
      ? ({ verdict: 'pass', reason: null } as const)
      : ({ verdict: 'refuse', reason: verdict } as const)
  const { state } = await call(CLERK, 'reviewApplication', { applicationId, version, ...judged })
  if (state === 'secondNeeded') {
    await call(COLLEAGUE, 'reviewApplication', { applicationId, version: version + 1, ...judged })
  }
}

/** Ends the open binding of two people, from the holder's phone. */
export async function replayUnbinding({ call }: Stage, { holder, member }: ActOf<'unbind'>): Promise<void> {
  const { members } = await call(holder, 'listFamily', {})
  const bound = members.find(({ who }) => who.personId === WorldId.person(member))
  if (!bound) throw new Error(`${holder} has not bound ${member}`)
  await call(holder, 'unbind', { bindingId: bound.bindingId })
}
