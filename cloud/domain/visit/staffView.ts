import type { Payer } from '../../contract/shapes'
import { PersonName, Relation } from '../../contract/values'
import { type PayerGroup, payerGroups, type SettledFacts } from './payers'

/**
 * The payers as the counter sees them: the patient's own account with its balance, relatives by relation and
 * amount ("女儿的共济") without name, number or balance.
 */
export function payersForStaff(facts: SettledFacts, patientName: string): Payer[] {
  return payerGroups(facts).map((group, index) => ({
    kind: group.kind,
    pocket: group.pocket,
    who: whoOf(group, index, patientName),
    amount: group.amount,
    balanceAfter: group.kind === 'own' ? group.balanceAfter : null,
  }))
}

function whoOf(group: PayerGroup, index: number, patientName: string): Payer['who'] {
  if (group.kind === 'own') {
    const label = group.pocket === 'wallet' ? '医保钱包' : '本人账户'
    return { personId: 'patient', label, name: PersonName.mask(patientName), isMe: false }
  }
  if (group.kind === 'aid') {
    const label = group.relation === null ? '家人共济' : `${Relation.label(group.relation)}的共济`
    return { personId: `payer-${index}`, label, name: '', isMe: false }
  }
  return null
}
