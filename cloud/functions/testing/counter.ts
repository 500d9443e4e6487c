import type { Functions, ParamsOf, ResultOf } from '../../contract/functions'
import type { Receipt } from '../../contract/shapes'
import type { Fen, Relation, VisitType } from '../../contract/values'
import { Account, type GrantDocument, type InstitutionDocument } from '../../store'
import type { Device, TestPerson, TestWorld } from './world'

type Items = ParamsOf<Functions['quoteSettlement']>['items']

/** An institution with its terminals and a member of staff at the first of them. */
export interface Counter {
  readonly institutionId: string
  readonly terminalId: string
  readonly otherTerminalId: string
  readonly staff: Device
}

/** 示例市第一医院, a hospital of the third level, unless something else is said. */
export async function openCounter(
  world: TestWorld,
  given: Partial<InstitutionDocument> = {},
): Promise<Counter> {
  const institutionId = world.ports.ids.next('ins')
  const terminalId = world.ports.ids.next('ter')
  const otherTerminalId = world.ports.ids.next('ter')
  const institution: InstitutionDocument = {
    name: '示例市第一医院',
    kind: 'hospital',
    level: '三级',
    grade: '甲等',
    specialty: false,
    special: false,
    region: '990100',
    hasInpatient: false,
    ...given,
  }
  await world.given({
    documents: [
      { kind: 'institution', id: institutionId, version: 0, data: institution },
      { kind: 'terminal', id: terminalId, version: 0, data: { institutionId, name: '一号窗口' } },
      { kind: 'terminal', id: otherTerminalId, version: 0, data: { institutionId, name: '二号窗口' } },
    ],
  })
  return {
    institutionId,
    terminalId,
    otherTerminalId,
    staff: await world.signIn({ staffOf: institutionId }),
  }
}

/** Money in a personal account, by credit year. */
export async function fund(
  world: TestWorld,
  { personId }: TestPerson,
  years: Readonly<Record<number, Fen>>,
): Promise<void> {
  const entries = Object.entries(years).map(([year, amount]) => ({
    accountId: Account.personal(personId, Number(year)),
    amount,
  }))
  const total = entries.reduce((sum, entry) => sum + entry.amount, 0)
  await world.given({
    postings: [
      {
        postingId: world.ports.ids.next('pst'),
        kind: 'opening',
        at: world.clock.businessNow(),
        entries: [...entries, { accountId: Account.centre('990100'), amount: -total }],
      },
    ],
  })
}

/** What a person's account holds, all credit years. */
export async function balanceOf(world: TestWorld, { personId }: TestPerson): Promise<Fen> {
  const balances = await world.store.balancesOf(personId)
  return balances.reduce((sum, account) => sum + account.balance, 0)
}

/** A grant that exists already; `relation` is what the beneficiary is to the grantor. */
export async function givenGrant(
  world: TestWorld,
  grantor: TestPerson,
  beneficiary: TestPerson,
  relation: Relation,
  over: Partial<GrantDocument> = {},
): Promise<string> {
  const grantId = world.ports.ids.next('gra')
  const at = world.clock.businessNow()
  const today = world.clock.today()
  const data: GrantDocument = {
    grantorId: grantor.personId,
    beneficiaryId: beneficiary.personId,
    relation,
    state: 'active',
    caps: [],
    order: 1,
    validFrom: today,
    validTo: null,
    grantedOn: today,
    evidence: [],
    createdAt: at,
    endedAt: null,
    endedBecause: null,
    ...over,
  }
  await world.given({ documents: [{ kind: 'grant', id: grantId, version: 0, data }] })
  return grantId
}

/** A visit opened by the patient's ID card and confirmed: its id. */
export async function registered(
  world: TestWorld,
  counter: Counter,
  patient: TestPerson,
  visitType: VisitType = '11',
): Promise<string> {
  const { visit } = await world.must(counter.staff, 'openVisitByCard', {
    terminalId: counter.terminalId,
    card: { type: '02', idNumber: patient.idNumber },
  })
  await world.must(counter.staff, 'registerVisit', {
    visitId: visit.visitId,
    visitType,
    identityConfirmed: true,
  })
  return visit.visitId
}

export interface Bill {
  readonly items: Items
  readonly useAccount?: boolean
  readonly useAid?: boolean
}

export const quoted = ({ amounts }: Receipt): ParamsOf<Functions['settle']>['quoted'] => ({
  totalFee: amounts.totalFee,
  fundPay: amounts.fundPay,
  ownAccountPay: amounts.ownAccountPay,
  mutualAidPay: amounts.mutualAidPay,
  cashPay: amounts.cashPay,
})

/** The parameters of a settlement as a cashier sends them after a quote. */
export async function quoteOf(
  world: TestWorld,
  counter: Counter,
  visitId: string,
  bill: Bill,
): Promise<Omit<ParamsOf<Functions['settle']>, 'requestId'> & { quote: Receipt }> {
  const params = { useAccount: true, useAid: true, ...bill, visitId }
  const { quote } = await world.must(counter.staff, 'quoteSettlement', params)
  return { ...params, quoted: quoted(quote), quote }
}

/** A whole way at the counter: card, confirmation, quote, settlement. */
export async function settled(
  world: TestWorld,
  counter: Counter,
  patient: TestPerson,
  bill: Bill,
): Promise<ResultOf<Functions['settle']>['receipt']> {
  const visitId = await registered(world, counter, patient)
  const { quote: _, ...params } = await quoteOf(world, counter, visitId, bill)
  return (await world.must(counter.staff, 'settle', params)).receipt
}

/** The ledger's sum over every account that a test could have moved; 0 unless money was made or lost. */
export async function ledgerSum(world: TestWorld, accountIds: readonly string[]): Promise<Fen> {
  const entries = await Promise.all(accountIds.map((id) => world.store.entriesOf(id, 10_000)))
  return entries.flat().reduce((sum, entry) => sum + entry.amount, 0)
}
