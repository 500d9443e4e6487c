import type { Context, PersonActor } from '../../calls'
import type { FacePurpose } from '../../contract/functions/identity'
import { granted, type Judged } from '../../contract/refusals'
import { needsOwnFace } from '../../domain/binding/faceAge'
import type { Change } from '../../store'
import type { Acting } from '../load/acting'
import { relyOnFace } from './relyOnFace'

/**
 * The person's own face where the region asks for it; nothing for a member below that age, whose holder acts.
 * Who acts for himself always shows his face.
 */
export async function ownFace(
  ctx: Context<PersonActor>,
  { person, as, rules }: Acting,
  faceToken: string | null,
  purpose: FacePurpose,
): Promise<Judged<Required<Pick<Change, 'documents' | 'consumes'>>>> {
  const needed = as === 'self' || needsOwnFace(person.data.birthDate, ctx.ports.clock.today(), rules)
  if (!needed) return granted({ documents: [], consumes: [] })
  const face = await relyOnFace(ctx, faceToken, { purpose, personId: person.id, name: person.data.name })
  return face.ok ? granted(face.value.change) : face
}
