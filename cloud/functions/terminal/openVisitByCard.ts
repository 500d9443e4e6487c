import type { Context, Implementation, StaffActor } from '../../calls'
import { granted, type Judged, refused } from '../../contract/refusals'
import { judgeIdNumber } from '../../domain/access/judgeTyped'
import { cardStanding } from '../../domain/credential/cardLoss'
import { judgeCollector, shownByLabel } from '../../domain/visit'
import { LOOKUPS } from '../../ports'
import type { PersonDocument, Versioned } from '../../store'
import { loadCounter } from './loadTerminal'
import { openVisit } from './openVisit'

type Card = Parameters<Implementation<'openVisitByCard'>>[1]['card']

/**
 * 1101 with an ID card (02) or an insurance card (03): what was read is looked up by its hash and not kept.
 * Who brings another's card is named, and stands on the receipt and in the patient's records.
 */
export const openVisitByCard: Implementation<'openVisitByCard'> = async (
  context,
  { terminalId, card, collector },
) => {
  const shower = judgeCollector(collector)
  if (!shower.ok) return shower
  const [counter, person] = await Promise.all([
    loadCounter(context, terminalId),
    card.type === '02' ? byIdCard(context, card) : byInsuranceCard(context, card),
  ])
  if (!counter.ok) return counter
  if (!person.ok) return person
  const opened = await openVisit(context, counter.value, person.value, {
    openedBy: card.type,
    shownByPersonId: null,
    shownBy: shownByLabel(shower.value),
    codeId: null,
  })
  if (!opened.ok) return opened
  return { ok: true, result: { visit: opened.value.view }, change: opened.value.change }
}

async function byIdCard(
  { store, ports }: Context<StaffActor>,
  card: Extract<Card, { type: '02' }>,
): Promise<Judged<Versioned<PersonDocument>>> {
  const number = judgeIdNumber(card.idNumber, ports.clock.today())
  if (!number.ok) return number
  const idHash = ports.cipher.lookupHash(LOOKUPS.idNumber, number.value)
  const [person] = await store.find('person', { idHash })
  return person ? granted(person) : refused('CARD_UNKNOWN')
}

async function byInsuranceCard(
  { store, ports }: Context<StaffActor>,
  card: Extract<Card, { type: '03' }>,
): Promise<Judged<Versioned<PersonDocument>>> {
  const number = card.cardNumber.replace(/\s/g, '').toUpperCase()
  const [person] = await store.find('person', { cardHash: ports.cipher.lookupHash(LOOKUPS.card, number) })
  if (!person) return refused('CARD_UNKNOWN')
  const standing = cardStanding(person.data, ports.clock.businessNow())
  return standing === 'lost' ? refused('CARD_LOST') : granted(person)
}
