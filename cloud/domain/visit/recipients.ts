import { type Fen, Relation, type Sex } from '../../contract/values'
import type { Recipient } from './notices'

export interface Concerned {
  readonly patientId: string
  readonly patientSex: Sex
  readonly holders: readonly { readonly holderId: string; readonly relation: Relation }[]
  /** Who paid, with what each is to the patient. */
  readonly payers: readonly { readonly personId: string | null; readonly relation: Relation | null }[]
  readonly granted: ReadonlyMap<string, Fen>
}

/** A relation that an old bill does not say: sentences then speak of 家人. */
const UNKNOWN: Relation = '99'

/** Whom a use is told to, each once: the patient, his holders, and the relatives whose money was used. */
export function recipientsOf(concerned: Concerned): Recipient[] {
  const { patientId, granted } = concerned
  const paid = (personId: string): Fen => granted.get(personId) ?? 0
  const holders = concerned.holders.map(({ holderId, relation }) => ({
    personId: holderId,
    patientIs: relation,
    seesAll: true,
    granted: paid(holderId),
  }))
  const told = new Set([patientId, ...holders.map((holder) => holder.personId)])
  const grantors = [...granted].flatMap(([personId, amount]) => {
    if (told.has(personId)) return []
    const relation = concerned.payers.find((payer) => payer.personId === personId)?.relation ?? null
    const patientIs = relation === null ? UNKNOWN : Relation.inverse(relation, concerned.patientSex)
    return [{ personId, patientIs, seesAll: false, granted: amount }]
  })
  return [{ personId: patientId, patientIs: null, seesAll: true, granted: 0 }, ...holders, ...grantors]
}
