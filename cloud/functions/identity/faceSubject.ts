import type { Actor } from '../../calls'
import type { FacePurpose } from '../../contract/functions/identity'
import { granted, type Judged, refused } from '../../contract/refusals'
import { PersonName } from '../../contract/values'
import { judgeInvitation } from '../../domain/binding/application'
import type { PolicyBook } from '../../domain/policy'
import { LOOKUPS, type Ports } from '../../ports'
import type { PersonDocument, Store, Versioned } from '../../store'
import { loadActing, loadOpenBinding } from '../load/acting'
import { findPerson } from '../load/findPerson'
import { loadPerson } from '../load/persons'

interface Asker {
  readonly store: Store
  readonly ports: Ports
  readonly policies: PolicyBook
  readonly actor: Actor
}

export type Subject =
  | { readonly personId: string }
  | { readonly name: string; readonly idNumber: string }
  | { readonly invitationToken: string }

export interface FaceSubject {
  readonly person: Versioned<PersonDocument>
  /** The name as the asker may see it. */
  readonly shownName: string
}

/** By which way of naming a person each purpose may be asked for. */
const NAMED_BY: Readonly<Record<FacePurpose, readonly ('person' | 'typed' | 'invitation')[]>> = {
  verifyIdentity: ['typed'],
  activateCredential: ['person'],
  resetPin: ['person'],
  restoreCredential: ['person'],
  bindFaceToFace: ['typed', 'person'],
  acceptInvitation: ['invitation'],
  grantAid: ['person', 'typed'],
  bindNewborn: ['typed'],
  bindAtCounter: ['typed'],
  grantAtCounter: ['typed'],
  deleteAccount: ['person'],
}

/** Nobody does these for another, whatever he may do besides. */
const OWN_ONLY: readonly FacePurpose[] = ['grantAid', 'deleteAccount']

/** Asked for by a clerk alone: the person stands before his window. */
const AT_COUNTER: readonly FacePurpose[] = ['bindAtCounter', 'grantAtCounter']

/**
 * Whose face is to be seen: oneself or a member, a relative named by name and number, or the person named in an
 * invitation (whose name the asker sees masked). A purpose that is not asked for in this way is NOT_ALLOWED.
 */
export async function loadFaceSubject(
  asker: Asker,
  purpose: FacePurpose,
  subject: Subject,
): Promise<Judged<FaceSubject>> {
  if ('invitationToken' in subject) {
    if (!NAMED_BY[purpose].includes('invitation')) return refused('NOT_ALLOWED')
    return invitedPerson(asker, subject.invitationToken)
  }
  if ('personId' in subject) {
    if (!NAMED_BY[purpose].includes('person')) return refused('NOT_ALLOWED')
    return ownOrMember(asker, purpose, subject.personId)
  }
  if (!NAMED_BY[purpose].includes('typed')) return refused('NOT_ALLOWED')
  if (AT_COUNTER.includes(purpose)) {
    if (asker.actor.clerkOf === null) return refused('NOT_ALLOWED')
  } else if (purpose !== 'verifyIdentity' && asker.actor.personId === null) return refused('NOT_VERIFIED')
  const found = await findPerson(asker, subject.name, subject.idNumber)
  return found.ok ? named(found.value) : found
}

const named = (person: Versioned<PersonDocument>): Judged<FaceSubject> =>
  granted({ person, shownName: person.data.name })

async function ownOrMember(
  asker: Asker,
  purpose: FacePurpose,
  personId: string,
): Promise<Judged<FaceSubject>> {
  const { actor, store } = asker
  if (actor.personId === null) return refused('NOT_VERIFIED')
  if (OWN_ONLY.includes(purpose) && personId !== actor.personId) return refused('NOT_ALLOWED')
  if (purpose === 'bindFaceToFace') {
    // A member who has come of age gives his own face: the binding may have lapsed already.
    const binding = await loadOpenBinding(store, actor.personId, personId, asker.ports.clock.today())
    if (binding === null) return refused('NOT_ALLOWED')
    const member = await loadPerson(store, personId)
    return member.ok ? named(member.value) : refused('NOT_ALLOWED')
  }
  const acting = await loadActing({ ...asker, actor: { personId: actor.personId } }, personId, 'activate')
  return acting.ok ? named(acting.value.person) : acting
}

async function invitedPerson({ store, ports }: Asker, token: string): Promise<Judged<FaceSubject>> {
  const tokenHash = ports.cipher.lookupHash(LOOKUPS.invitation, token)
  const [application] = await store.find('application', { tokenHash }, { limit: 1 })
  const judged = judgeInvitation(application?.data ?? null, ports.clock.businessNow())
  if (!judged.ok) return judged
  const member = application === undefined ? null : await store.get('person', application.data.memberId)
  if (member === null) return refused('NOT_FOUND')
  return granted({ person: member, shownName: PersonName.mask(member.data.name) })
}
