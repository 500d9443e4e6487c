import type { Context, Implementation, StaffActor } from '../../calls'
import { refused } from '../../contract/refusals'
import { offerOf } from '../../domain/grant'
import { postSecondScan, summed } from '../../domain/posting'
import type { GrantOffer, Settlement, SettlementInput } from '../../domain/settlement'
import { changed, decideSecondScan, judgeSecondScan, settledRecord } from '../../domain/visit'
import { Account, type SettlementDocument } from '../../store'
import { loadReceived, type ReceivedGrant } from '../aid/loadReceived'
import { regionName } from '../views/personCard'
import { consumed, loadShownCode } from './codeShown'
import { guardsOf } from './guards'
import { loadMoved } from './loadMoved'
import { loadReceipt } from './loadReceipt'
import { loadTill } from './loadTill'
import { moveChange } from './moveChange'
import { spentGrants } from './oneBillGrants'
import { receiptAfter } from './reverseSettlement'
import { tellLowBalance } from './tellLowBalance'

/**
 * 二次扫码代扣: a relative's code pays what a settled bill left to cash, as far as his grant reaches; the cashier
 * takes the rest, or gives back what he took already. The money goes back with the bill, never alone.
 */
export const paySecondScan: Implementation<'paySecondScan'> = async (context, params) => {
  const { store, policies, ports } = context
  const loaded = await loadReceipt(context, params.settlementId)
  if (!loaded.ok) return loaded
  const { found, receipted } = loaded.value
  const { patientId, region, day, facts } = found.data
  // One moment for judging and for what is written: a second scan in time is never recorded as late.
  const now = ports.clock.businessNow()
  const judged = judgeSecondScan(found.data, regionName(policies, region), now)
  if (!judged.ok) return judged
  if (!facts) return refused('SECOND_SCAN_NOT_HERE', { region: regionName(policies, region) })
  const [till, shown] = await Promise.all([
    loadTill(context, params.terminalId ?? found.data.terminalId),
    loadShownCode(context, params.code),
  ])
  if (!till.ok) return till
  if (!shown.ok) return shown
  const grantorId = shown.value.person.id

  // The version first: what moves after it was read is noticed at the commit.
  const family = await store.get('family', patientId)
  const [received, patient, moved] = await Promise.all([
    loadReceived(context, patientId, day, found.data),
    store.get('person', patientId),
    loadMoved(context, found, receipted.person, grantorId),
  ])
  const one = received.find((each) => each.grantor.id === grantorId)
  const offer = one && offerOf(one.grant.data, grantorFacts(one), one.purse.purse, one.caps, day)
  if (!patient || !one || !offer) return refused('SECOND_SCAN_NOT_GRANTED')
  const decided = decideSecondScan(facts, offer, policies)
  if (!decided.ok) return decided

  const { settlement } = decided.value
  const scanned = scannedBill(context, found.data, decided.value, offer, one, {
    postingId: `${found.id}:secondScan`,
    codeId: shown.value.code.data.codeId,
    at: now,
  })
  const change = moveChange(context, found, receipted, moved, till.value, {
    what: 'secondScan',
    postingId: `${found.id}:secondScan`,
    at: now,
    entries: entriesOf(settlement, offer, one, region),
    after: scanned,
    told: 'use',
    audit: { amount: scanned.secondScan?.amount ?? 0 },
  })
  const relied = {
    patient,
    familyVersion: family?.version ?? 0,
    received,
    terminal: till.value.terminal,
    day,
  }
  const granted = new Map([[grantorId, scanned.secondScan?.amount ?? 0]])
  const used = consumed(shown.value, { paidSettlementId: found.id })
  return {
    ok: true,
    result: { receipt: receiptAfter(context, { found, receipted, moved }, scanned) },
    change: {
      ...change,
      documents: [
        used.write,
        ...(change.documents ?? []),
        ...spentGrants({ received, at: now }, granted, found.id),
      ],
      guards: [...(change.guards ?? []), ...guardsOf(relied, granted)],
      consumes: [used.token],
      notices: [...(change.notices ?? []), ...tellLowBalance({ received }, scanned, granted)],
    },
  }
}

const grantorFacts = ({ grantor }: ReceivedGrant) => ({ ...grantor.data, personId: grantor.id })

const entriesOf = (settlement: Settlement, offer: GrantOffer, one: ReceivedGrant, region: string) =>
  postSecondScan(settlement, offer.from, { years: one.purse.years, cash: Account.cash(region) })

function scannedBill(
  { actor }: Context<StaffActor>,
  before: SettlementDocument,
  decided: { readonly settlement: Settlement; readonly facts: SettlementInput },
  offer: GrantOffer,
  one: ReceivedGrant,
  named: { readonly postingId: string; readonly codeId: string; readonly at: number },
): SettlementDocument {
  const { settlement, facts } = decided
  const { patientId } = before
  const record = settledRecord({ settlement, patientId, offers: [offer], input: facts })
  const amount = settlement.mutualAid.find((aid) => aid.from === offer.from)?.amount ?? 0
  return {
    ...before,
    ...record,
    accumulated: before.accumulated,
    accountsAfter: { ...record.accountsAfter, ...before.accountsAfter },
    entries: summed([...before.entries, ...entriesOf(settlement, offer, one, before.region)]),
    facts,
    secondScan: {
      ...named,
      grantorId: offer.from,
      amount,
      by: actor.userId,
      ...changed(before, record),
    },
  }
}
