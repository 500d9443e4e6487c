import type { Relation } from '../../contract/values'
import type { BindingDocument } from '../../store'

/** A binding in force since a business instant (ms), made face to face. */
export const activeBinding = (
  pair: { readonly holderId: string; readonly memberId: string; readonly relation: Relation },
  at: number,
): BindingDocument => ({
  ...pair,
  state: 'active',
  consent: { method: 'face', at, evidenceId: null },
  channel: 'h5',
  createdAt: at,
  endedAt: null,
  endedBy: null,
  endedBecause: null,
})
