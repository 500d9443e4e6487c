import { Day, type Fen } from '../../contract/values'
import type { DocumentWrite, Guard } from '../../store'
import { aidUseId, type ReceivedGrant } from '../aid/loadReceived'
import type { LoadedBill } from './loadBill'

type Relied = Pick<LoadedBill, 'patient' | 'familyVersion' | 'received' | 'terminal' | 'day'>

/**
 * What a settlement relied on without writing it: the patient's insurance, who grants to him (his family
 * document moves with every grant made or ended), the terms of the grants that pay, and their grantors'
 * insurance, and that the till's day is not closed. Balances, caps and sums are held by what the change itself writes.
 */
export function guardsOf(bill: Relied, granted: ReadonlyMap<string, Fen>): Guard[] {
  const { patient, familyVersion, received, terminal } = bill
  const paying = received.filter((one) => granted.has(one.grantor.id))
  return [
    { kind: 'person', id: patient.id, version: patient.version },
    { kind: 'terminal', id: terminal.id, version: terminal.version },
    { kind: 'family', id: patient.id, version: familyVersion },
    ...paying.flatMap((one): Guard[] => [
      // One for a single bill is written by the settlement itself.
      ...(one.grant.data.oneBill
        ? []
        : [{ kind: 'grant' as const, id: one.grant.id, version: one.grant.version }]),
      { kind: 'person', id: one.grantor.id, version: one.grantor.version },
      ...otherDraws(one, bill),
    ]),
  ]
}

/**
 * The family document of a patient who has none, empty: an absence is dear to hold, so the first settlement of a
 * person puts the document in its place.
 */
export function openedFamily({ patient, familyVersion, at }: LoadedBill): DocumentWrite[] {
  if (familyVersion > 0) return []
  return [{ kind: 'family', id: patient.id, version: 0, data: { newBindings: {}, touchedAt: at } }]
}

/**
 * Where a cap counts all beneficiaries of a grantor together (泰安), their draws must stand still too, and no
 * beneficiary may be added; one who has drawn nothing yet is held by the absence of his document.
 */
function otherDraws({ grantor, uses, together }: ReceivedGrant, bill: Relied): Guard[] {
  if (together === null) return []
  const year = Day.year(bill.day)
  const others = together.beneficiaryIds.filter((id) => id !== bill.patient.id)
  return [
    { kind: 'family', id: grantor.id, version: together.familyVersion },
    ...others.map((beneficiaryId): Guard => {
      const id = aidUseId(grantor.id, beneficiaryId, year)
      return { kind: 'aidUse', id, version: uses.find((use) => use.id === id)?.version ?? 0 }
    }),
  ]
}
