import type { ClerkActor, Context } from '../../calls'
import { granted, type Judged, refused } from '../../contract/refusals'
import type { RegistryEvent } from '../../contract/shapes'
import { IdNumber, PersonName } from '../../contract/values'
import { normalCard } from '../../domain/events'
import { LOOKUPS } from '../../ports'
import type { PersonDocument, Versioned } from '../../store'

/**
 * The person as the registry writes him after an event that was judged to fit. Refuses what only the registry knows:
 * REGION_UNKNOWN, ID_NUMBER_TAKEN, CARD_TAKEN.
 */
export async function personAfter(
  ctx: Context<ClerkActor>,
  { data }: Versioned<PersonDocument>,
  event: RegistryEvent,
): Promise<Judged<PersonDocument>> {
  const write = (changed: Partial<PersonDocument>): Judged<PersonDocument> => granted({ ...data, ...changed })
  switch (event.kind) {
    case 'death':
      return write({ deceasedOn: event.on, standing: 'ended' })
    case 'moved':
      return ctx.policies.region(event.to) === null
        ? refused('REGION_UNKNOWN', { region: event.to })
        : write({ region: event.to, otherPlaces: [] })
    case 'retired':
      return write({ employment: 'retired' })
    case 'insuranceChanged':
      return write({ insurance: event.to, employment: event.to === '310' ? 'active' : null })
    case 'insurancePaused':
      return write({ standing: 'paused' })
    case 'insuranceEnded':
      return write({ standing: 'ended' })
    case 'accountFrozen':
      return write({ standing: 'frozen' })
    case 'insuranceResumed':
    case 'accountUnfrozen':
      return write({ standing: 'normal' })
    case 'nameChanged':
      return write({ name: PersonName.normalise(event.to) })
    case 'idNumberGiven':
      return withIdNumber(ctx, data, IdNumber.normalise(event.idNumber))
    case 'cardLost': {
      const at = ctx.ports.clock.businessNow()
      return write({ cardState: 'lost', cardLoss: { by: 'formal', at, lapsesAt: null }, cardWaits: null })
    }
    case 'cardFound':
      return write({ cardState: 'active', cardLoss: null, cardWaits: null })
    case 'cardReplaced':
      return withCard(ctx, data, normalCard(event.cardNumber))
    case 'married':
    case 'divorced':
    case 'birth':
      return write({})
  }
}

async function withIdNumber(
  { store, ports }: Context<ClerkActor>,
  data: PersonDocument,
  idNumber: string,
): Promise<Judged<PersonDocument>> {
  const idHash = ports.cipher.lookupHash(LOOKUPS.idNumber, idNumber)
  if ((await store.count('person', { idHash })) > 0) return refused('ID_NUMBER_TAKEN')
  const idEncrypted = ports.cipher.encrypt(idNumber)
  return granted({ ...data, idHash, idEncrypted, idNumberMasked: IdNumber.mask(idNumber) })
}

async function withCard(
  { store, ports }: Context<ClerkActor>,
  data: PersonDocument,
  card: string,
): Promise<Judged<PersonDocument>> {
  const cardHash = ports.cipher.lookupHash(LOOKUPS.card, card)
  if ((await store.count('person', { cardHash })) > 0) return refused('CARD_TAKEN')
  const cardEncrypted = ports.cipher.encrypt(card)
  return granted({ ...data, cardHash, cardEncrypted, cardState: 'active', cardLoss: null, cardWaits: null })
}
