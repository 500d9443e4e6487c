import type { Implementation } from '../../calls'
import { maskPhone } from '../../domain/access/maskPhone'
import { personCard, regionName } from '../views/personCard'

/** Who is signed in: the user, his person and credential, the roles that he has, and the business day. */
export const getProfile: Implementation<'getProfile'> = async ({ store, ports, policies, actor }) => {
  const [person, credential, institution] = await Promise.all([
    actor.personId === null ? null : store.get('person', actor.personId),
    actor.personId === null ? null : store.get('credential', actor.personId),
    actor.staffOf === null ? null : store.get('institution', actor.staffOf),
  ])
  const today = ports.clock.today()
  const { phoneEncrypted } = actor
  return {
    ok: true,
    result: {
      userId: actor.userId,
      phoneMasked: phoneEncrypted === null ? null : maskPhone(ports.cipher.decrypt(phoneEncrypted)),
      person: person === null ? null : personCard(person, policies, today),
      credential: credential?.data.state ?? 'none',
      pinBeforeShowing: credential?.data.pinBeforeShowing ?? false,
      roles: {
        staffOf:
          institution === null
            ? null
            : { institutionId: institution.id, institutionName: institution.data.name },
        clerkOf:
          actor.clerkOf === null
            ? null
            : { region: actor.clerkOf, regionName: regionName(policies, actor.clerkOf) },
      },
      today,
    },
  }
}
