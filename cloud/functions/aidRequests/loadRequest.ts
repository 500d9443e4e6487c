import type { Context, PersonActor } from '../../calls'
import { granted, type Judged, refused } from '../../contract/refusals'
import type { AidRequestDocument, Versioned } from '../../store'
import { institutionNames } from '../aid/chosenLimits'
import { type Circle, loadCircle } from '../people/loadCircle'

/** One request of the caller's, with what is needed to show it. */
export interface LoadedRequest {
  readonly request: Versioned<AidRequestDocument>
  readonly circle: Circle
  readonly institutions: ReadonlyMap<string, string>
}

/** A request in which the caller is this side. Any other is NOT_FOUND. */
export async function loadRequest(
  context: Context<PersonActor>,
  aidRequestId: string,
  side: 'grantorId' | 'beneficiaryId',
): Promise<Judged<LoadedRequest>> {
  const { store, actor } = context
  const [request, circle] = await Promise.all([
    store.get('aidRequest', aidRequestId),
    loadCircle(context, actor.personId),
  ])
  if (!request || !circle || request.data[side] !== actor.personId) return refused('NOT_FOUND')
  const { institutionId } = request.data
  const institutions = await institutionNames(context, institutionId === null ? [] : [institutionId])
  return granted({ request, circle, institutions })
}
