import type { Context, PersonActor } from '../../calls'
import type { Functions, ParamsOf } from '../../contract/functions'
import { granted, type Judged, refused } from '../../contract/refusals'
import type { Who } from '../../contract/shapes'
import { bindingRules } from '../../domain/binding/rules'
import { type AidFacts, type DiagnosisFacts, type Insured, pickGrant } from '../../domain/diagnosis'
import { isOpenGrant } from '../../domain/grant'
import { whoFor } from '../../domain/usage'
import { accountTotal } from '../../domain/visit'
import type { GrantDocument, PersonDocument, Versioned } from '../../store'
import { capsOf } from '../aid/loadReceived'
import { standingOf } from '../load/acting'
import { loadPurse } from '../money/purse'
import { isTied } from '../people/isTied'
import { type Circle, loadCircle } from '../people/loadCircle'
import { regionName } from '../views/personCard'

export interface LoadedDiagnosis {
  readonly facts: DiagnosisFacts
  readonly patient: Who
  readonly grantor: Who | null
}

type Person = Versioned<PersonDocument>
type Grant = Versioned<GrantDocument>

/**
 * What a diagnosis looks at, as far as the caller may know it. About whom he has neither bound nor granted to,
 * and about a grantor whom he does not know, he hears nothing (NOT_FOUND); of one with whom all is over, that it is.
 */
export async function loadDiagnosis(
  context: Context<PersonActor>,
  params: ParamsOf<Functions['diagnose']>,
): Promise<Judged<LoadedDiagnosis>> {
  const { store, actor, ports } = context
  const today = ports.clock.today()
  const patientId = params.personId ?? actor.personId
  const isPatient = patientId === actor.personId
  const [circle, patient] = await Promise.all([
    loadCircle(context, actor.personId),
    store.get('person', patientId),
  ])
  if (!circle || !patient) return refused('NOT_FOUND')
  const binding = boundBy(context, circle, patient)
  const mine = circle.given.filter((grant) => grant.data.beneficiaryId === patientId)
  if (!isPatient && binding === null && mine.length === 0) return refused('NOT_FOUND')

  const sees = isPatient || circle.members.has(patientId)
  const [credential, purse, received] = await Promise.all([
    isPatient || binding !== null ? store.get('credential', patientId) : null,
    sees ? loadPurse(context, patientId) : null,
    isPatient ? circle.received : sees ? store.find('grant', { beneficiaryId: patientId }) : mine,
  ])
  const known = received.filter(
    ({ data }) => data.grantorId === actor.personId || circle.names.has(data.grantorId),
  )
  const grantorId = params.grantorId ?? usualGrantor(circle, patientId, known, today)
  if (params.grantorId !== undefined && !mayAsk(circle, patientId, params.grantorId, known))
    return refused('NOT_FOUND')
  const aid = grantorId === null ? null : await loadAid(context, circle, patientId, grantorId, known)
  return granted({
    facts: {
      today,
      visitType: params.visitType ?? null,
      patient: insuredOf(context, circle, patient),
      isPatient,
      isTied: isTied(circle, patientId, today),
      binding,
      credential: isPatient || binding !== null ? (credential?.data.state ?? 'none') : null,
      ownBalance: purse && accountTotal(purse.purse),
      aid,
    },
    patient: whoFor(circle, patientId),
    grantor: aid && whoFor(circle, aid.grantor.personId),
  })
}

function boundBy(context: Context, circle: Circle, member: Person): DiagnosisFacts['binding'] {
  const today = context.ports.clock.today()
  const binding = circle.held.find(({ data }) => data.memberId === member.id)
  if (!binding) return null
  const rules = bindingRules(context.policies, member.data.region, today)
  const standing = rules.ok ? standingOf(binding, member, rules.value, today) : 'active'
  return standing === 'ended' ? null : { bindingId: binding.id, standing }
}

/** Whose money is meant where nobody is named: who pays first, else the caller for a member of his. */
function usualGrantor(
  circle: Circle,
  patientId: string,
  grants: readonly Grant[],
  today: string,
): string | null {
  const picked = pickGrant(grants, today)
  if (picked) return picked.data.grantorId
  return patientId === circle.personId ? null : circle.personId
}

function mayAsk(circle: Circle, patientId: string, grantorId: string, grants: readonly Grant[]): boolean {
  if (grantorId === patientId) return false
  return grantorId === circle.personId || grants.some(({ data }) => data.grantorId === grantorId)
}

async function loadAid(
  context: Context,
  circle: Circle,
  patientId: string,
  grantorId: string,
  grants: readonly Grant[],
): Promise<AidFacts | null> {
  const { store, ports } = context
  const today = ports.clock.today()
  const [grantor, purse, uses] = await Promise.all([
    store.get('person', grantorId),
    loadPurse(context, grantorId),
    store.find('aidUse', { grantorId }),
  ])
  if (!grantor) return null
  const grant = pickGrant(
    grants.filter(({ data }) => data.grantorId === grantorId),
    today,
  )
  const isCaller = grantorId === circle.personId
  const bound = isCaller ? circle.held.find(({ data }) => data.memberId === patientId) : undefined
  return {
    grantor: insuredOf(context, circle, grantor),
    isTied: isTied(circle, grantorId, today) || (grant !== null && isOpenGrant(grant.data, today)),
    isCaller,
    purse: purse.purse,
    relation: grant?.data.relation ?? bound?.data.relation ?? null,
    grant: grant && {
      grantId: grant.id,
      facts: grant.data,
      caps: capsOf(context, grant.data, grantor.data, uses, today),
    },
  }
}

function insuredOf({ policies }: Pick<Context, 'policies'>, circle: Circle, { id, data }: Person): Insured {
  const who = whoFor(circle, id)
  return {
    personId: id,
    label: who.isMe ? '您' : who.label,
    insurance: data.insurance,
    employment: data.employment,
    standing: data.standing,
    deceasedOn: data.deceasedOn,
    region: data.region,
    regionName: regionName(policies, data.region),
  }
}
