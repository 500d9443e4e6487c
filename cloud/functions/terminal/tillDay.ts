import type { Context, StaffActor } from '../../calls'
import type { Functions, ResultOf } from '../../contract/functions'
import type { Day } from '../../contract/values'
import {
  apartBy,
  asSettled,
  dayRow,
  dayTotals,
  ledgerTotals,
  type TillFacts,
  type TillTotals,
} from '../../domain/visit'
import { Account, type SettlementDocument } from '../../store'
import { loadPersons } from '../load/persons'
import { isoInstant } from '../views/instant'
import { terminalDay } from './settlementDocument'

type TerminalDay = ResultOf<Functions['listTerminalDay']>

interface Done {
  readonly facts: TillFacts
  readonly bill: SettlementDocument
}

/** What a till did on a day, newest first: its settlements, and what it did to bills of any day. */
async function loadDone(
  { store }: Pick<Context, 'store'>,
  terminalId: string,
  day: Day,
): Promise<readonly Done[]> {
  const key = { terminalDay: terminalDay(terminalId, day) }
  const [settlements, moves] = await Promise.all([
    store.find('settlement', key, { newestFirst: true }),
    store.find('tillMove', key, { newestFirst: true }),
  ])
  const others = new Set(moves.map(({ data }) => data.settlementId))
  for (const { id } of settlements) others.delete(id)
  const bills = new Map(
    [...settlements, ...(await store.getMany('settlement', [...others]))].map(({ id, data }) => [id, data]),
  )
  const persons = await loadPersons(
    store,
    [...bills.values()].map(({ patientId }) => patientId),
  )
  const facts = (bill: SettlementDocument) => ({
    patientName: persons.get(bill.patientId)?.data.name ?? '',
    visitType: bill.visitType,
    state: bill.state,
  })
  const settled = settlements.map(({ id, data }) => ({
    at: data.settledAt,
    bill: data,
    facts: {
      ...{ moveId: id, settlementId: id, what: 'settlement' as const, at: isoInstant(data.settledAt) },
      ...facts(data),
      ...asSettled(data),
    },
  }))
  const after = moves.flatMap(({ id, data }) => {
    const bill = bills.get(data.settlementId)
    if (!bill) return []
    const { settlementId, what, at, amounts, buckets } = data
    const move = { moveId: id, settlementId, what, at: isoInstant(at), amounts, buckets }
    return [{ at, bill, facts: { ...facts(bill), ...move } }]
  })
  // Of one instant, what came after a settlement stands above it.
  return [...after, ...settled].sort((a, b) => b.at - a.at)
}

/** The same sums out of the ledger: the entries of the postings that the list names. */
async function loadLedger({ store, actor }: Context<StaffActor>, done: readonly Done[]): Promise<TillTotals> {
  const patients = new Map(done.map(({ facts, bill }) => [facts.moveId, bill.patientId]))
  const accounts = new Set(done.flatMap(({ bill }) => bill.entries.map(({ accountId }) => accountId)))
  for (const { bill } of done) {
    accounts.add(Account.cash(bill.region))
    accounts.add(Account.fund(bill.region, 'pool'))
    accounts.add(Account.fund(bill.region, 'majorIllness'))
  }
  const institution = Account.institution(actor.staffOf)
  const entries = await store.entriesOfPostings([...patients.keys()], [institution, ...accounts], institution)
  return ledgerTotals(entries.map((entry) => ({ ...entry, patientId: patients.get(entry.postingId) ?? '' })))
}

/** One till's day as the counter sees it; with the ledger beside it where that is asked for. */
export async function tillDay(
  context: Context<StaffActor>,
  terminalId: string,
  day: Day,
  withLedger: boolean,
): Promise<TerminalDay> {
  const [done, closing] = await Promise.all([
    loadDone(context, terminalId, day),
    context.store.get('dayClosing', terminalDay(terminalId, day)),
  ])
  const totals = dayTotals(done.map(({ facts }) => facts))
  const ledger = withLedger ? await loadLedger(context, done) : null
  return {
    day,
    closedAt: closing ? isoInstant(closing.data.closedAt) : null,
    rows: done.map(({ facts }) => dayRow(facts)),
    totals,
    ledger,
    difference: ledger && apartBy(totals, ledger),
  }
}
