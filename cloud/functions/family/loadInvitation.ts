import type { Context } from '../../calls'
import { granted, type Judged, refused } from '../../contract/refusals'
import { judgeInvitation } from '../../domain/binding/application'
import { LOOKUPS } from '../../ports'
import type { ApplicationDocument, PersonDocument, Versioned } from '../../store'

export interface Invitation {
  readonly application: Versioned<ApplicationDocument>
  readonly inviter: Versioned<PersonDocument>
  readonly invited: Versioned<PersonDocument>
  readonly expiresAt: number
}

/** The invitation of a token while it waits: NOT_FOUND where there is none, INVITATION_EXPIRED where it is over. */
export async function loadInvitation(
  { store, ports }: Pick<Context, 'store' | 'ports'>,
  token: string,
): Promise<Judged<Invitation>> {
  const tokenHash = ports.cipher.lookupHash(LOOKUPS.invitation, token)
  const [application] = await store.find('application', { tokenHash }, { limit: 1 })
  const judged = judgeInvitation(application?.data ?? null, ports.clock.businessNow())
  if (!judged.ok) return judged
  if (application === undefined) return refused('NOT_FOUND')
  const { applicantId, memberId, expiresAt } = application.data
  const [inviter, invited] = await Promise.all([
    store.get('person', applicantId),
    store.get('person', memberId),
  ])
  if (inviter === null || invited === null || expiresAt === null) return refused('NOT_FOUND')
  return granted({ application, inviter, invited, expiresAt })
}
