import type { Context, PersonActor } from '../../calls'
import { granted, type Judged, refused } from '../../contract/refusals'
import type { Transfer } from '../../contract/shapes'
import type { TransferDocument, Versioned } from '../../store'
import { loadCircle } from '../people/loadCircle'
import { loadSides, transferView } from './transferView'

/** A transfer just made or answered, as the caller sees it on behalf of a person. */
export async function viewOne(
  context: Context<PersonActor>,
  asPersonId: string,
  transfer: Versioned<TransferDocument>,
): Promise<Judged<Transfer>> {
  const [circle, people] = await Promise.all([
    loadCircle(context, context.actor.personId),
    loadSides(context, [transfer]),
  ])
  return circle ? granted(transferView(circle, asPersonId, transfer, people)) : refused('NOT_FOUND')
}
