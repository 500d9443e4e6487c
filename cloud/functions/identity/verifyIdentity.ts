import type { Implementation } from '../../calls'
import { refused } from '../../contract/refusals'
import { securityNotice } from '../../domain/credential/notices'
import { findPerson } from '../load/findPerson'
import { personCard } from '../views/personCard'
import { relyOnFace } from './relyOnFace'

/**
 * Joins the signed-in user to a person: name and number fit the registry, and the person's own face passed.
 * A user belongs to one person for good (ALREADY_VERIFIED); one person may have several log-ins.
 */
export const verifyIdentity: Implementation<'verifyIdentity'> = async (ctx, params) => {
  const { store, ports, policies, actor } = ctx
  const found = await findPerson(ctx, params.name, params.idNumber)
  if (!found.ok) return found
  const person = found.value
  if (person.data.deceasedOn !== null) return refused('PERSON_DECEASED')
  const user = await store.get('user', actor.userId)
  if (user === null) return refused('NOT_SIGNED_IN')
  const card = personCard(person, policies, ports.clock.today())
  if (user.data.personId === person.id) return { ok: true, result: { person: card } }
  if (user.data.personId !== null) return refused('ALREADY_VERIFIED')

  const { name } = person.data
  const face = await relyOnFace(ctx, params.faceToken, {
    purpose: 'verifyIdentity',
    personId: person.id,
    name,
  })
  if (!face.ok) return face
  const updated = { ...user.data, personId: person.id, updatedAt: ports.clock.realNow() }
  return {
    ok: true,
    result: { person: card },
    change: {
      ...face.value.change,
      documents: [
        ...face.value.change.documents,
        { kind: 'user', id: user.id, version: user.version, data: updated },
      ],
      audit: [{ actor: actor.userId, what: 'verifyIdentity', subject: person.id, detail: { consent: true } }],
      notices: [securityNotice(person.id, 'verified')],
    },
  }
}
