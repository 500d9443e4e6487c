import type { Context, PersonActor } from '../../calls'
import { type Judged, refused } from '../../contract/refusals'
import type { Right } from '../../domain/access/judgeActing'
import { type Acting, loadActing } from '../load/acting'

/**
 * Whose wallet the caller means: his own, or that of a member for whom he has this right. A stranger's is NOT_FOUND;
 * a member who must first give his face is FACE_NEEDED.
 */
export async function loadOwner(
  context: Context<PersonActor>,
  personId: string,
  right: Right,
): Promise<Judged<Acting>> {
  const acting = await loadActing(context, personId, right)
  return !acting.ok && acting.refusal.code === 'NOT_ALLOWED' ? refused('NOT_FOUND') : acting
}
