import { granted, type Judged, refused } from '../../contract/refusals'
import type { CredentialDocument, DocumentWrite, Store, Versioned } from '../../store'

/** The credential of a person; CREDENTIAL_NOT_ACTIVE where there is none. */
export async function loadCredential(
  store: Store,
  person: { readonly personId: string; readonly name: string },
): Promise<Judged<Versioned<CredentialDocument>>> {
  const credential = await store.get('credential', person.personId)
  return credential === null ? refused('CREDENTIAL_NOT_ACTIVE', { name: person.name }) : granted(credential)
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
