import type { Context, PersonActor } from '../../calls'
import { granted, type Judged, refused } from '../../contract/refusals'
import type { CredentialDocument, DocumentWrite, Store, Versioned } from '../../store'
import { type Acting, loadActing } from '../load/acting'

/** The credential of a person; CREDENTIAL_NOT_ACTIVE where there is none. */
export async function loadCredential(
  store: Store,
  person: { readonly personId: string; readonly name: string },
): Promise<Judged<Versioned<CredentialDocument>>> {
  const credential = await store.get('credential', person.personId)
  return credential === null ? refused('CREDENTIAL_NOT_ACTIVE', { name: person.name }) : granted(credential)
}

export interface ActingOnCredential extends Acting {
  readonly credential: Versioned<CredentialDocument>
}

/** One's own credential, or that of a member for whom the caller may activate: NOT_ALLOWED, CREDENTIAL_NOT_ACTIVE. */
export async function loadActingCredential(
  ctx: Context<PersonActor>,
  personId: string,
): Promise<Judged<ActingOnCredential>> {
  const acting = await loadActing(ctx, personId, 'activate')
  if (!acting.ok) return acting
  const credential = await loadCredential(ctx.store, { personId, name: acting.value.person.data.name })
  return credential.ok ? granted({ ...acting.value, credential: credential.value }) : credential
}

/** The write of a changed credential. */
export const credentialWrite = (
  credential: Versioned<CredentialDocument>,
  changed: Partial<CredentialDocument>,
): DocumentWrite => ({
  kind: 'credential',
  id: credential.id,
  version: credential.version,
  data: { ...credential.data, ...changed },
})
