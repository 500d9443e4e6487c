import {
  balanceOf,
  fund,
  givenGrant,
  openCounter,
  quoteOf,
  registered,
  settled,
} from '../functions/testing/counter'
import { TestWorld } from '../functions/testing/world'
import { done, opening, spending } from '../store/testing/changes'
import { describeEngines } from '../store/testing/engines'
import { type Verdict, verify } from '.'
import { MOVEMENT_RECORDS } from './checks/movementRecords'
import { TRANSFERS } from './checks/transfers'
import { failing, replace, verifyWith as verifyFault } from './testing/withFault'

/**
 * A family's history made by the real functions: bills with a deductible, own money of two years and a grant, one
 * reversed, one opened by a code. The checker must find nothing in it, and every planted fault.
 */
let world: TestWorld
beforeAll(async () => {
  world = await TestWorld.open()
  await world.reset()
  const counter = await openCounter(world)
  const patient = await world.person({ name: '陈国栋', sex: 'male', birthDate: '1968-05-06' })
  const grantor = await world.person({ name: '陈静', sex: 'female', birthDate: '1992-03-02' })
  await fund(world, patient, { 2025: 20_000, 2026: 30_000 })
  await fund(world, grantor, { 2026: 300_000 })
  await givenGrant(world, grantor, patient, '51', { caps: [{ period: 'year', amount: 250_000 }] })
  const bill = (price: number) => ({ items: [{ code: 'F3012', count: 1, price }] })
  const { settlementId } = await settled(world, counter, patient, bill(100_000))
  await settled(world, counter, patient, bill(50_000))
  await world.must(counter.staff, 'reverseSettlement', {
    settlementId: settlementId ?? '',
    reason: '录入错误',
  })

  const phone = await world.phone(patient)
  const { code } = await world.must(phone, 'issueCode', { personId: patient.personId, pin: null })
  const { visit } = await world.must(counter.staff, 'decodeCode', { code, terminalId: counter.terminalId })
  const { visitId } = visit
  await world.must(counter.staff, 'registerVisit', { visitId, visitType: '11', identityConfirmed: true })
  const { quote: _, ...params } = await quoteOf(world, counter, visitId, bill(77_700))
  await world.must(counter.staff, 'settle', params)
  await world.must(phone, 'issueCode', { personId: patient.personId, pin: null })
  await registered(world, counter, grantor)

  const { staff, terminalId } = counter
  const two = { items: [...bill(60_000).items, { code: 'F3022', count: 3, price: 20_000 }] }
  const partly = await settled(world, counter, patient, two)
  const lines = [{ code: 'F3022', count: 2 }]
  await world.must(staff, 'returnItems', {
    settlementId: partly.settlementId ?? '',
    lines,
    reason: '开错了',
  })
  // The rules keep what they worked out for a day.
  world.clock.passDays(1)
  world.policy({ 'payment.mode': 'SECOND_SCAN' })
  const scanned = await settled(world, counter, patient, bill(90_000))
  const grantors = await world.phone(grantor)
  const second = await world.must(grantors, 'issueCode', { personId: grantor.personId, pin: null })
  await world.must(staff, 'paySecondScan', {
    settlementId: scanned.settlementId ?? '',
    code: second.code,
  })
  world.policy({})
  const ward = await openCounter(world, { hasInpatient: true })
  const card = { type: '02' as const, idNumber: patient.idNumber }
  const bed = await world.must(ward.staff, 'openVisitByCard', { terminalId: ward.terminalId, card })
  await world.must(ward.staff, 'admitInpatient', { visitId: bed.visit.visitId, identityConfirmed: true })
  await world.must(staff, 'closeTerminalDay', { terminalId })
  expect(await balanceOf(world, grantor)).toBeLessThan(300_000)
}, 120_000)
afterAll(() => world.close())

test('a history made by the functions holds', async () => {
  const verdict = await verify(world.engine)
  expect(verdict.checks.flatMap(({ findings }) => findings)).toEqual([])
  expect(verdict.holds).toBe(true)
  expect(verdict.contents.rows).toMatchObject({
    doc_settlement: 5,
    doc_code: 3,
    doc_aid_use: 1,
    doc_till_move: 3,
  })
})

const verifyWith = (fault: string): Promise<Verdict> => verifyFault(world.engine, fault)

const SETTLED = `data::jsonb->>'state' = 'settled'`
const REVERSED = `data::jsonb->>'state' = 'reversed'`
const ANY_ENTRY = `id = (select max(id) from entry where account_id like 'personal:%')`

const archived = (kind: string, unit: string, year: number, taken: string): string =>
  `select open_archive_year(${year});
   with taken as (${taken}) insert into archive_${kind} (year, unit, id, version, data)
     select ${year}, ${unit}, id, version, data from taken`

const CASES: readonly [fault: string, statement: string, ...found: string[]][] = [
  [
    'a fen made from nothing',
    `update entry set amount = amount + 1 where id = (select max(id) from entry where seq is null)`,
    'the entries of a posting sum to zero',
    'a settlement moved what it says',
  ],
  [
    'an entry lost',
    `delete from entry where id = (select max(id) from entry where seq is null)`,
    'the entries of a posting sum to zero',
    'a settlement moved what it says',
  ],
  [
    'a posting lost',
    `delete from posting where kind = 'opening'`,
    'every entry belongs to a posting, and every posting has entries',
    'the hash chain of every account is whole',
  ],
  [
    'a posting of nothing',
    `insert into posting values ('empty', 'transfer', 1, 1)`,
    'every entry belongs to a posting, and every posting has entries',
  ],
  [
    'a posting written twice',
    `insert into entry (account_id, posting_id, amount) select account_id, posting_id, amount from entry where seq is null`,
    'a posting moves an account once',
    'the entries of a posting sum to zero',
  ],
  [
    'a balance set by hand',
    `update account set balance = balance + 1`,
    'a balance is the sum of its entries, and not below zero',
  ],
  [
    'an account lost',
    `delete from account where id = (select min(id) from account)`,
    'a balance is the sum of its entries, and not below zero',
  ],
  [
    'a floored account without balance',
    `insert into posting values ('x', 'transfer', 1, 1);
     insert into entry (account_id, posting_id, amount) values ('personal:x:2026', 'x', -5), ('cash:x', 'x', 5)`,
    'floored accounts keep balances, and only they',
  ],
  [
    'the last entry of an account lost',
    `delete from entry where ${ANY_ENTRY}`,
    'a balance is the sum of its entries, and not below zero',
    'the hash chain of every account is whole',
  ],
  [
    'an amount changed together with its balance',
    `update entry set amount = amount - 1, balance_after = balance_after - 1 where ${ANY_ENTRY};
     update account set balance = balance - 1 where id = (select account_id from entry where ${ANY_ENTRY})`,
    'the hash chain of every account is whole',
    'the entries of a posting sum to zero',
  ],
  [
    'a time changed',
    `update posting set at = at + 1 where kind = 'settlement'`,
    'the hash chain of every account is whole',
  ],
  [
    'two entries exchanged',
    `update entry set seq = 3 - seq where seq in (1, 2)`,
    'every entry follows the one before it',
    'the hash chain of every account is whole',
  ],
  [
    'a code that opened two visits',
    `insert into doc_visit (id, version, data, code_id)
     select 'second', 1, data, code_id from doc_visit where code_id is not null`,
    'a code opens one visit',
  ],
  [
    'a consumed code alive again',
    replace('doc_code', 'state', '"live"', `data::jsonb->>'state' = 'consumed'`),
    'a consumed code leads to its visit and back, and is used up',
  ],
  [
    'a used code not used up',
    `delete from consumed where token like 'code:%'`,
    'a consumed code leads to its visit and back, and is used up',
  ],
  [
    'a visit that names another settlement',
    replace('doc_visit', 'settlementId', '"other"', `data::jsonb->>'settlementId' is not null`),
    'a settlement belongs to the visit that names it',
  ],
  [
    'a visit settled twice',
    `insert into doc_settlement (id, version, data, visit_id, patient_id, terminal_day, settled_at)
     select 'again', 1, data, visit_id, patient_id, terminal_day, settled_at from doc_settlement where ${SETTLED} limit 1`,
    'a visit has one settlement that is not reversed, at most',
    'a settlement moved what it says',
  ],
  [
    'a settlement lost',
    `delete from doc_settlement where id = (select id from doc_settlement where ${SETTLED} limit 1)`,
    'a settlement moved what it says',
    'the sums of a year are those of its settlements in force',
  ],
  [
    'a settlement that says less than it took',
    replace('doc_settlement', 'entries,0,amount', '-1', SETTLED),
    'a settlement moved what it says',
    'the amounts of a settlement are what its accounts paid',
  ],
  [
    'a reversal that gave nothing back',
    `delete from entry where posting_id like '%:reversal'; delete from posting where kind = 'reversal'`,
    'a reversed settlement was given back once, to the fen, and no other',
  ],
  [
    'a reversal done twice',
    `insert into posting select id || ':again', kind, at, recorded_at from posting where kind = 'reversal';
     insert into entry (account_id, posting_id, amount) select account_id, posting_id || ':again', amount from entry where posting_id like '%:reversal'`,
    'a reversed settlement was given back once, to the fen, and no other',
  ],
  [
    'a settlement given back that is in force',
    replace('doc_settlement', 'state', '"settled"', REVERSED),
    'a reversed settlement was given back once, to the fen, and no other',
    'the sums of a year are those of its settlements in force',
  ],
  [
    'a fund that paid another amount',
    replace('doc_settlement', 'amounts,poolPay', '7', SETTLED),
    'the amounts of a settlement are what its accounts paid',
    'the amounts of a settlement add up',
  ],
  [
    'cash that is called aid',
    replace('doc_settlement', 'amounts,mutualAidPay', '1', REVERSED),
    'the amounts of a settlement are what its accounts paid',
  ],
  [
    'a bucket that is too small',
    replace('doc_settlement', 'buckets', '{}', SETTLED),
    'the amounts of a settlement add up',
  ],
  [
    'an explanation without a leaf',
    replace('doc_settlement', 'explanation,nodes,0,amount', '1', SETTLED),
    'the leaves of an explanation sum to the bill, and every node to its children',
  ],
  [
    'an explanation that is empty',
    replace('doc_settlement', 'explanation,nodes', '[]', SETTLED),
    'the leaves of an explanation sum to the bill, and every node to its children',
  ],
  [
    'a deductible forgotten',
    replace('doc_accumulator', 'deductiblePaid', '0'),
    'the sums of a year are those of its settlements in force',
  ],
  [
    'a month without its fund payments',
    replace('doc_accumulator', 'fundPaidByMonth', '{}'),
    'the sums of a year are those of its settlements in force',
  ],
  [
    'a kind of visit counted as another',
    replace('doc_accumulator', 'byVisit', '{}'),
    'the sums of a year are those of its settlements in force',
  ],
  [
    'sums of a year lost',
    `delete from doc_accumulator`,
    'the sums of a year are those of its settlements in force',
  ],
  [
    'a draw that was not counted',
    replace('doc_aid_use', 'total', '0'),
    'what was drawn from a grantor is what his grants paid in settlements in force',
  ],
  [
    'a draw of a day forgotten',
    replace('doc_aid_use', 'byDay', '{}'),
    'what was drawn from a grantor is what his grants paid in settlements in force',
  ],
  [
    'a return that is in no list',
    `delete from doc_till_move where id like '%:return:%'`,
    'what came after a settlement stands once in the list of a till, with its amounts and its posting',
  ],
  [
    'a reversal listed with other amounts',
    replace('doc_till_move', 'amounts,cashPay', '7', `id like '%:reversal'`),
    'what came after a settlement stands once in the list of a till, with its amounts and its posting',
  ],
  [
    'a return listed that never was',
    `insert into doc_till_move (id, version, data, terminal_day, at)
     select 'made-up', 1, data, terminal_day, at from doc_till_move limit 1`,
    'what came after a settlement stands once in the list of a till, with its amounts and its posting',
  ],
  [
    'a return that took money',
    `update entry set amount = -amount where posting_id like '%:return:%' and seq is null`,
    'a return takes from nobody, and what a second scan took it took from an account',
    'a settlement moved what it says',
  ],
  [
    'a return that gave back less',
    `delete from entry where id = (select max(id) from entry where posting_id like '%:return:%' and seq is null)`,
    'a settlement moved what it says',
    'the entries of a posting sum to zero',
  ],
  [
    'a second scan after its time',
    replace('doc_settlement', 'secondScanUntil', '1', `data::jsonb->'secondScan' <> 'null'`),
    'a second scan paid once, in time, out of the account of the code that was scanned',
  ],
  [
    'a second scan of somebody else’s code',
    replace('doc_settlement', 'secondScan,grantorId', '"other"', `data::jsonb->'secondScan' <> 'null'`),
    'a second scan paid once, in time, out of the account of the code that was scanned',
  ],
  [
    'a code that paid for a bill that does not know it',
    replace('doc_code', 'paidSettlementId', '"other"', `data::jsonb->>'paidSettlementId' is not null`),
    'a second scan paid once, in time, out of the account of the code that was scanned',
  ],
  [
    'a code scanned second that is not used up',
    replace('doc_code', 'state', '"live"', `data::jsonb->>'paidSettlementId' is not null`),
    'a consumed code leads to its visit and back, and is used up',
  ],
  ['a stay without admission', `delete from doc_admission`, 'who lies in hospital has one open stay there'],
  [
    'an admission of somebody who went home',
    replace('doc_visit', 'state', '"expired"', `data::jsonb->>'state' = 'admitted'`),
    'who lies in hospital has one open stay there',
  ],
  [
    'a closed day whose terminal is open',
    replace('doc_terminal', 'closedThrough', 'null', `data::jsonb->>'closedThrough' is not null`),
    'a closed day belongs to a terminal that books nothing more on it',
  ],
  [
    'a usage record lost',
    `delete from doc_usage where id = (select min(id) from doc_usage)`,
    'every settlement has a usage record for the patient and for each grantor who paid, as it stands',
  ],
  [
    'a record that still shows a reversed bill',
    replace('doc_usage', 'state', '"settled"', REVERSED),
    'every settlement has a usage record for the patient and for each grantor who paid, as it stands',
  ],
  [
    'a sum of a month that is more than its records',
    'update usage_sum set total_fee = total_fee + 1',
    'the sums of usage records by month are those of the records',
  ],
  [
    'sums of a month lost',
    `delete from usage_sum where payer_id <> ''`,
    'the sums of usage records by month are those of the records',
  ],
  [
    'a document found by another name',
    `update doc_usage set viewer_key = 'nobody'`,
    'documents are found by what they say',
  ],
  [
    'a bill in the archive that is live, too',
    archived('settlement', 'visit_id', 2026, 'select * from doc_settlement limit 1'),
    'what is archived lies in one place, and in its year',
  ],
  [
    'a bill in the archive of an earlier year',
    archived('settlement', 'visit_id', 2025, 'delete from doc_settlement returning *'),
    'what is archived lies in one place, and in its year',
  ],
  [
    'a bill in the archive whose visit is live',
    archived('settlement', 'visit_id', 2026, 'delete from doc_settlement returning *'),
    'what belongs to one bill is archived together',
  ],
]

test.each(CASES.map(([fault, statement, ...found]) => ({ fault, statement, found })))(
  'finds $fault',
  async ({ statement, found }) => {
    const verdict = await verifyWith(statement)
    expect(verdict.holds).toBe(false)
    expect(failing(verdict)).toEqual(expect.arrayContaining(found))
  },
)

test('every check has a fault that it finds', () => {
  const found = new Set(CASES.flatMap(([, , ...names]) => names))
  return expect(
    verify(world.engine).then(({ checks }) => checks.map(({ name }) => name).sort()),
  ).resolves.toEqual([...found, ...[...TRANSFERS, ...MOVEMENT_RECORDS].map(({ name }) => name)].sort())
})

describeEngines('the checker', (fixture) => {
  test('runs, and tells a small ledger from a broken one', async () => {
    await done(fixture.store, opening('p', 500))
    await done(fixture.store, { postings: [spending('s', 'p', 100, 500)] })
    const before = await verify(fixture.engine)
    // Payments made up for this test have no settlement document; all else holds.
    expect(failing(before)).toEqual(['a settlement moved what it says'])
    await fixture.engine.query({ text: 'update account set balance = 401' })
    expect(failing(await verify(fixture.engine))).toContain(
      'a balance is the sum of its entries, and not below zero',
    )
  })

  test('gives the same digest for the same ledger alone', async () => {
    const digest = async (): Promise<string> => (await verify(fixture.engine)).contents.ledgerDigest
    const empty = await digest()
    await done(fixture.store, opening('p', 500))
    const opened = await digest()
    expect(new Set([empty, opened, await digest()]).size).toBe(2)
  })
})
