import type { Answer, ContextOf, Implementation } from '../../calls'
import type { Functions, ParamsOf, ResultOf } from '../../contract/functions'
import { granted, type Judged, refused } from '../../contract/refusals'
import { PersonName, Relation } from '../../contract/values'
import { COMMITMENT } from '../../domain/binding/commitment'
import { needsOwnFace } from '../../domain/binding/faceAge'
import { touched } from '../../domain/binding/family'
import { judgeNewBinding } from '../../domain/binding/judgeNewBinding'
import { acceptedSets, judgePapers } from '../../domain/binding/judgePapers'
import { needsTwo } from '../../domain/binding/judgeReview'
import type { ApplicationDocument, Change, DocumentWrite } from '../../store'
import { notOwn } from '../clerk/notOwn'
import { activation } from '../family/activation'
import { findNewborn } from '../family/findNewborn'
import { loadPair, newBindingFacts, type Pair } from '../family/loadPair'
import { newApplication } from '../family/newApplication'
import { type FaceUse, relyOnFace } from '../identity/relyOnFace'
import { findPerson } from '../load/findPerson'
import { personFacts } from '../load/persons'
import { inMonth } from '../views/inMonth'
import { counterForm, onForm, papersText } from './counterForm'

type Ctx = ContextOf<'bindAtCounter'>
type Params = ParamsOf<Functions['bindAtCounter']>
type Bound = Answer<ResultOf<Functions['bindAtCounter']>>

/** How the member consents at the window: his own face, or the papers that his region accepts in its place. */
interface Consent {
  readonly isMinor: boolean
  readonly face: FaceUse | null
}

async function consentOf(ctx: Ctx, pair: Pair, params: Params): Promise<Judged<Consent>> {
  const { member, memberRules } = pair
  const today = ctx.ports.clock.today()
  const isMinor = !needsOwnFace(member.data.birthDate, today, memberRules)
  if (params.faceToken !== null || (!isMinor && memberRules.adultEvidence.length === 0)) {
    const need = { purpose: 'bindAtCounter', personId: member.id, name: member.data.name } as const
    const face = await relyOnFace(ctx, params.faceToken, need)
    return face.ok ? granted({ isMinor, face: face.value }) : face
  }
  const holder = personFacts(pair.holder)
  const sets = acceptedSets(holder, personFacts(member), memberRules, today)
  const papers = judgePapers({ kinds: params.papersSeen, commitment: null }, sets, holder.name)
  // On paper the commitment is one of the papers: what lacks is said as such.
  if (!papers.ok && papers.refusal.code === 'COMMITMENT_NEEDED') {
    return refused('EVIDENCE_MISSING', { missing: '签了名的承诺书' })
  }
  return papers.ok ? granted({ isMinor, face: null }) : papers
}

interface Entered {
  readonly applicationId: string
  readonly application: ApplicationDocument
  readonly state: 'active' | 'secondNeeded'
  readonly change: Change
}

/** What waits for a second clerk: the family is not told yet, and nothing is in force. */
function proposed(ctx: Ctx, pair: Pair, params: Params): Judged<Entered> {
  const { ports, actor } = ctx
  const now = ports.clock.businessNow()
  const applicationId = ports.ids.next('app')
  const application = newApplication({
    ...applied(pair, params, now),
    state: 'underReview',
    queue: `${actor.clerkOf}:waiting`,
    agreed: { by: actor.userId, personId: actor.personId, at: now },
    history: ['submitted', 'agreed'].map((what) => ({ at: now, what, by: actor.userId })),
  })
  const { holder, holderFamily } = pair
  const documents: DocumentWrite[] = [
    {
      kind: 'family',
      id: holder.id,
      version: holderFamily?.version ?? 0,
      data: touched(holderFamily?.data ?? null, now),
    },
  ]
  return granted({ applicationId, application, state: 'secondNeeded', change: { documents } })
}

function bound(ctx: Ctx, pair: Pair, params: Params, consent: Consent): Judged<Entered> {
  const { ports, actor } = ctx
  const now = ports.clock.businessNow()
  const applicationId = ports.ids.next('app')
  const { face, isMinor } = consent
  const active = activation(ctx, pair, {
    relation: params.relation,
    consent: {
      method: face !== null ? 'face' : isMinor ? 'guardian' : 'review',
      evidenceId: face?.checkId ?? applicationId,
    },
    channel: 'counter',
    applicationId,
  })
  if (!active.ok) return active
  const { bindingId, change } = active.value
  const marks = ['submitted', 'reviewPassed', 'activated'].map((what) => ({
    at: now,
    what,
    by: actor.userId,
  }))
  const application = newApplication({
    ...applied(pair, params, now),
    state: 'active',
    bindingId,
    decided: `${inMonth(pair.member.data.region, now)}:passed`,
    history: marks,
  })
  const documents = [...(face?.change.documents ?? []), ...change.documents]
  const consumes = face?.change.consumes ?? []
  return granted({
    applicationId,
    application,
    state: 'active',
    change: { ...change, documents, consumes },
  })
}

const applied = (pair: Pair, { relation, papersSeen }: Params, now: number) => ({
  applicantId: pair.holder.id,
  memberId: pair.member.id,
  relation,
  way: 'counter' as const,
  papersSeen: [...papersSeen],
  channel: 'counter' as const,
  createdAt: now,
})

/** A binding entered at a window. Papers are seen in the original, nothing is uploaded; the form is printed and signed. */
export const bindAtCounter: Implementation<'bindAtCounter'> = async (ctx, params): Promise<Bound> => {
  const { ports, actor } = ctx
  const holder = await findPerson(ctx, params.holder.name, params.holder.idNumber)
  if (!holder.ok) return holder
  const found =
    'birthCertNumber' in params.member
      ? await findNewborn(ctx, params.member.birthCertNumber)
      : await findPerson(ctx, params.member.name, params.member.idNumber)
  if (!found.ok) return found
  const member = found.value
  if (member.data.region !== actor.clerkOf) {
    return refused('CLERK_OTHER_REGION', { name: PersonName.mask(member.data.name) })
  }
  const allowed = await notOwn(ctx, [holder.value, member])
  if (!allowed.ok) return allowed
  const loaded = await loadPair(ctx, holder.value.id, member)
  if (!loaded.ok) return loaded
  const pair = loaded.value
  const facts = newBindingFacts(pair, params.relation, ports.clock.today())
  const judged = judgeNewBinding(facts, pair.holderRules, pair.memberRules, 'apply')
  if (!judged.ok) return judged
  const consent = await consentOf(ctx, pair, params)
  if (!consent.ok) return consent
  const { face, isMinor } = consent.value
  const twoNeeded = face === null && needsTwo('counter', isMinor, pair.memberRules)
  const entered = twoNeeded ? proposed(ctx, pair, params) : bound(ctx, pair, params, consent.value)
  if (!entered.ok) return entered
  const { applicationId, application, state, change } = entered.value
  const form = await counterForm(ctx, {
    title: '亲情账户绑定',
    number: applicationId,
    rows: [
      onForm('绑定人', pair.holder),
      onForm('被绑定人', pair.member),
      { label: '关系', text: `被绑定人是绑定人的${Relation.label(params.relation)}` },
      { label: '看过的材料', text: papersText(params.papersSeen, face !== null) },
      { label: '结果', text: state === 'active' ? '已绑定，马上能出示' : '等另一位经办复核' },
    ],
    commitment: COMMITMENT.text,
    signers: isMinor ? ['绑定人'] : ['绑定人', '被绑定人'],
  })
  return {
    ok: true,
    result: { applicationId, state, form },
    change: {
      ...change,
      documents: [
        ...(change.documents ?? []),
        { kind: 'application', id: applicationId, version: 0, data: application },
      ],
      audit: [
        {
          actor: actor.userId,
          what: 'bindAtCounter',
          subject: member.id,
          detail: { applicationId, region: actor.clerkOf, state },
        },
      ],
    },
  }
}
