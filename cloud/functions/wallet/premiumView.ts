import type { Premium } from '../../contract/shapes'
import { type Viewer, whoFor } from '../../domain/usage'
import type { PersonDocument, PremiumDocument, Versioned } from '../../store'
import { isoInstant } from '../views/instant'

/** A premium as one who may know of it sees it; people outside of his circle by name. */
export function premiumView(
  viewer: Viewer,
  { id, data }: Versioned<PremiumDocument>,
  people: ReadonlyMap<string, PersonDocument>,
): Premium {
  const who = (personId: string) => {
    if (viewer.names.has(personId)) return whoFor(viewer, personId)
    const name = people.get(personId)?.name ?? ''
    return { personId, label: name === '' ? '家人' : name, name, isMe: false }
  }
  return {
    premiumId: id,
    insured: who(data.insuredId),
    payer: who(data.payerId),
    year: data.year,
    amount: data.amount,
    paidAt: isoInstant(data.paidAt),
    coversFrom: data.coversFrom,
    coversTo: data.coversTo,
  }
}
