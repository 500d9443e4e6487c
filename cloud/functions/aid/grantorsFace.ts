import type { Actor, Context } from '../../calls'
import type { FacePurpose } from '../../contract/functions/identity'
import { granted, type Judged } from '../../contract/refusals'
import type { GrantRules } from '../../domain/grant'
import type { PersonDocument, Versioned } from '../../store'
import { type FaceUse, relyOnFace } from '../identity/relyOnFace'

/** The grantor's face where his region asks for it, else null. Refuses what `relyOnFace` refuses. */
export async function grantorsFace(
  context: Context<Actor>,
  rules: Pick<GrantRules, 'face'>,
  faceToken: string | null,
  need: { readonly purpose: FacePurpose; readonly grantor: Versioned<PersonDocument> },
): Promise<Judged<FaceUse | null>> {
  if (!rules.face) return granted(null)
  const { id, data } = need.grantor
  return relyOnFace(context, faceToken, { purpose: need.purpose, personId: id, name: data.name })
}
