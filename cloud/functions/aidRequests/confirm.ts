import type { Context, PersonActor } from '../../calls'
import { granted, type Judged, refused } from '../../contract/refusals'
import type { Change } from '../../store'
import { checkPin } from '../identity/checkPin'
import { relyOnFace } from '../identity/relyOnFace'

type Confirmed = Required<Pick<Change, 'documents' | 'consumes'>>

/**
 * That it is the grantor himself who gives his money: his face where the region wants it (泰安), else his PIN, or
 * his face where he has no PIN yet. Refuses what `relyOnFace` and `checkPin` refuse, PIN_NEEDED, FACE_NEEDED.
 */
export async function confirmSelf(
  context: Context<PersonActor>,
  name: string,
  given: { readonly faceToken: string | null; readonly pin: string | null },
  faceWanted: boolean,
): Promise<Judged<Confirmed>> {
  const { store, actor } = context
  if (faceWanted || given.faceToken !== null) return byFace(context, name, given.faceToken)
  const credential = await store.get('credential', actor.personId)
  if (!credential) return byFace(context, name, null)
  if (given.pin === null) return refused('PIN_NEEDED')
  const checked = await checkPin(context, credential, given.pin)
  return checked.ok ? granted({ documents: [], consumes: [] }) : checked
}

async function byFace(
  context: Context<PersonActor>,
  name: string,
  faceToken: string | null,
): Promise<Judged<Confirmed>> {
  const need = { purpose: 'grantAid', personId: context.actor.personId, name } as const
  const face = await relyOnFace(context, faceToken, need)
  return face.ok ? granted(face.value.change) : face
}
