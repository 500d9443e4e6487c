import type { Answer, Context, PersonActor } from '../../calls'
import type { Application } from '../../contract/shapes'
import type { Relation } from '../../contract/values'
import type { BindingDocument, Versioned } from '../../store'
import { relyOnFace } from '../identity/relyOnFace'
import { bindAtOnce } from './bindAtOnce'
import type { Pair } from './loadPair'

interface Asked {
  readonly relation: Relation
  readonly faceToken: string | null
  /** The binding that the member confirms, where he has come of age; null = a new one. */
  readonly waiting: Versioned<BindingDocument> | null
}

/** A binding by the relative's face on this phone: his consent brings it into force, or keeps it so, in one change. */
export async function bindByFace(
  ctx: Context<PersonActor>,
  pair: Pair,
  { relation, faceToken, waiting }: Asked,
): Promise<Answer<{ application: Application }>> {
  const { member } = pair
  const need = { purpose: 'bindFaceToFace', personId: member.id, name: member.data.name } as const
  const face = await relyOnFace(ctx, faceToken, need)
  if (!face.ok) return face
  const bound = bindAtOnce(ctx, pair, {
    relation,
    way: 'faceToFace',
    method: 'face',
    face: face.value,
    waiting,
  })
  return bound.ok ? { ok: true, ...bound.value } : bound
}
