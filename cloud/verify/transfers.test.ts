import { fund, givenGrant } from '../functions/testing/counter'
import { overriddenPolicies } from '../functions/testing/policies'
import { TestWorld } from '../functions/testing/world'
import { openWallets, toFather } from '../functions/wallet/testing/wallets'
import { returnPots, returnTransfers, runPlans } from '../jobs/movements'
import { archiveYear, dropYear } from '../store'
import { verify } from '.'
import { MOVEMENT_RECORDS } from './checks/movementRecords'
import { TRANSFERS } from './checks/transfers'
import { failing, replace, verifyWith } from './testing/withFault'

/**
 * Movements of every kind, made by the real functions and the planned work: transfers accepted, refused, given back,
 * waiting and planned; pots, one given back; premiums from both pockets. Every planted fault must be found.
 */
let world: TestWorld
beforeAll(async () => {
  world = await TestWorld.open()
  await world.reset()
  const { daughter, father, hers, his } = await openWallets(world)
  const send = async (amount: number): Promise<string> =>
    (await world.must(hers, 'transferWallet', toFather(father, { amount }))).transfer.transferId
  await world.must(his, 'answerTransfer', { transferId: await send(50_000), answer: 'accept' })
  await world.must(his, 'answerTransfer', { transferId: await send(7_000), answer: 'refuse' })
  await send(300)
  const plan = { ...toFather(father), kind: 'wallet' as const, dayOfMonth: 24, until: null }
  await world.must(hers, 'planTransfer', plan)
  world.clock.passDays(2)
  const parts = {
    store: world.store,
    ports: world.ports,
    policies: overriddenPolicies().book,
    refresh: async () => undefined,
  }
  await returnTransfers(parts).run()
  await runPlans(parts).run()

  const baby = await world.person({
    name: '陈小',
    sex: 'male',
    birthDate: '2026-11-01',
    insurance: '390',
    employment: null,
  })
  const premium = {
    insured: { name: baby.name, idNumber: baby.idNumber },
    relation: '20',
    year: 2026,
    amount: 40_000,
  }
  await world.must(hers, 'payPremium', { ...premium, from: 'account' })
  const resident = await world.person({
    name: '林秀兰',
    birthDate: '1956-08-17',
    insurance: '390',
    employment: null,
  })
  const phone = await world.phone(resident)
  await world.must(phone, 'openWallet', {})
  const { transfer } = await world.must(
    hers,
    'transferWallet',
    toFather(resident, { relation: '52', amount: 40_000 }),
  )
  await world.must(phone, 'answerTransfer', { transferId: transfer.transferId, answer: 'accept' })
  await world.must(phone, 'payPremium', { year: 2027, amount: 40_000, from: 'wallet' })

  const [giver, one, other] = [
    await world.person({ region: '350100', name: '林晓', birthDate: '1985-01-01' }),
    await world.person({ region: '350100', name: '林一', birthDate: '2010-01-01' }),
    await world.person({ region: '350100', name: '林二', birthDate: '2011-01-01' }),
  ]
  await fund(world, giver, { 2025: 900_000 })
  await givenGrant(world, giver, one, '30')
  const grantId = await givenGrant(world, giver, other, '30')
  world.policy({ 'pot.transfersPerMonth': null })
  const giving = await world.phone(giver)
  await world.must(giving, 'transferToPot', { beneficiaryId: one.personId, amount: 1_000 })
  await world.must(giving, 'transferToPot', { beneficiaryId: other.personId, amount: 2_000 })
  await world.must(giving, 'revokeGrant', { grantId })
  await returnPots(parts).run()
  expect(daughter.name).toBe('陈静')
}, 120_000)
afterAll(() => world.close())

const state = (name: string, more = 'true'): string => `data::jsonb->>'state' = '${name}' and ${more}`
const MOVED = 'a transfer moved what it says, and was accepted or given back, never both'
const TRANSIT = 'what lies in transit is what waits for an answer'
const COUNTED = 'a wallet counts what it sent on its last day, and only wallets send'
const BACK = 'what went back of a pot is what its transfers say, and no more than they moved'
const ONCE = 'an occurrence of a plan happened once at most, as its plan'
const PREMIUM = 'a premium is paid once for a person and year, and moved what it says'

const RECORDED = 'each movement stands in the records of its people, with its amount, and nothing else does'
const SHOWN = 'the record of a movement shows the money that it moved, in its year'

/** Records of a movement of this kind and side. */
const record = (kind: 'transfer' | 'premium', side: 'out' | 'in' | 'back'): string =>
  `data::jsonb->'movement'->>'kind' = '${kind}' and data::jsonb->'movement'->>'side' = '${side}'`
const gone = (where: string): string =>
  `delete from doc_usage where id = (select id from doc_usage where ${where} order by id limit 1)`

const again = (postingId: string, to: string): string =>
  `insert into posting select '${to}', kind, at, recorded_at from posting where id like '${postingId}' limit 1;
   insert into entry (account_id, posting_id, amount)
     select account_id, '${to}', amount from entry where posting_id = (select min(id) from posting where id like '${postingId}')`

const CASES: readonly [fault: string, statement: string, found: string][] = [
  ['an accepted transfer that was given back, too', again('%:returned', 'x:returned'), MOVED],
  [
    'a transfer accepted without its money',
    replace('doc_transfer', 'state', '"accepted"', state('waiting')),
    MOVED,
  ],
  [
    'a transfer that says it was refused after it was accepted',
    replace('doc_transfer', 'state', '"refused"', state('accepted')),
    MOVED,
  ],
  [
    'a transfer given back to another year',
    replace('doc_transfer', 'entries,0,accountId', '"personal:x:2020"', state('returned')),
    MOVED,
  ],
  ['a transfer of another amount', replace('doc_transfer', 'amount', '1', state('accepted')), MOVED],
  ['a transfer lost', `delete from doc_transfer where ${state('accepted', 'true')}`, MOVED],
  ['money left in transit', replace('doc_transfer', 'state', '"returned"', state('waiting')), TRANSIT],
  [
    'a transfer that nobody will give back',
    replace('doc_transfer', 'queue', 'null', state('waiting')),
    TRANSIT,
  ],
  [
    'a transfer that nobody can accept',
    replace('doc_transfer', 'waitingFor', 'null', state('waiting')),
    TRANSIT,
  ],
  [
    'money from nowhere in transit',
    `update entry set account_id = 'transit:x' where account_id like 'centre:%'`,
    TRANSIT,
  ],
  [
    'a transfer that was not counted',
    replace('doc_wallet', 'sent,count', '0', `data::jsonb->'sent'->>'count' <> '0'`),
    COUNTED,
  ],
  [
    'a transfer of one without a wallet',
    `delete from doc_wallet where data::jsonb->'sent'->>'count' <> '0'`,
    COUNTED,
  ],
  [
    'a return that was not noted',
    replace('doc_transfer', 'givenBack', '0', `data::jsonb->>'givenBack' <> '0'`),
    BACK,
  ],
  [
    'a return that was not made',
    replace(
      'doc_transfer',
      'givenBack',
      '5',
      `data::jsonb->>'givenBack' = '0' and data::jsonb->>'kind' = 'pot'`,
    ),
    BACK,
  ],
  [
    'more given back than was moved',
    replace('doc_transfer', 'givenBack', '9999999', `data::jsonb->>'kind' = 'pot'`),
    BACK,
  ],
  [
    'a pot given back to a stranger',
    `update entry set account_id = 'personal:stranger:2025' where posting_id like '%:givenBack:%' and amount > 0`,
    BACK,
  ],
  [
    'an occurrence twice in a month',
    `insert into doc_transfer (id, version, data, sent_at) select id || 'x', 1, data, sent_at from doc_transfer where data::jsonb->>'planId' is not null`,
    ONCE,
  ],
  ['an occurrence of another amount', replace('doc_plan', 'amount', '1'), ONCE],
  ['an occurrence that only the plan knows', replace('doc_plan', 'done,0,transferId', '"nowhere"'), ONCE],
  ['a plan that will not be found', replace('doc_plan', 'dueMonth', '"2020-01"'), ONCE],
  [
    'a premium that was not paid',
    `delete from entry where posting_id like 'premium:%'; delete from posting where kind = 'premium'`,
    PREMIUM,
  ],
  [
    'a premium paid twice',
    `insert into doc_premium (id, version, data, paid_at) select id || 'x', 1, data, paid_at from doc_premium limit 1`,
    PREMIUM,
  ],
  ['a premium of another amount', replace('doc_premium', 'amount', '1'), PREMIUM],
  ['a premium that another paid', replace('doc_premium', 'payerId', '"stranger"'), PREMIUM],
  [
    'a premium from the other pocket',
    replace('doc_premium', 'from', '"wallet"', `data::jsonb->>'from' = 'account'`),
    PREMIUM,
  ],
  ['a premium lost', `delete from doc_premium`, PREMIUM],
  ['a transfer that its sender cannot read of', gone(record('transfer', 'out')), RECORDED],
  ['a transfer that its receiver cannot read of', gone(record('transfer', 'in')), RECORDED],
  ['money that came back, unrecorded', gone(record('transfer', 'back')), RECORDED],
  ['a premium that the insured cannot read of', gone(record('premium', 'out')), RECORDED],
  [
    'a premium that its payer cannot read of',
    gone(`${record('premium', 'out')} and data::jsonb->>'viewerKey' like '%:grantor'`),
    RECORDED,
  ],
  [
    'a record of another amount',
    replace('doc_usage', 'movement,amount', '1', record('transfer', 'in')),
    RECORDED,
  ],
  [
    'a record of a stranger',
    replace('doc_usage', 'movement,otherId', '"stranger"', record('transfer', 'out')),
    RECORDED,
  ],
  [
    'a transfer recorded twice',
    `insert into doc_usage (id, version, data, viewer_key, viewer_year, at)
       select id || 'x', 1, data, viewer_key, viewer_year, at from doc_usage where ${record('transfer', 'in')} limit 1`,
    RECORDED,
  ],
  [
    'a record of a transfer that never was',
    replace('doc_usage', 'viewerKey', '"stranger:patient"', record('transfer', 'in')),
    RECORDED,
  ],
  ['a premium that shows as free', replace('doc_usage', 'totalFee', '0', record('premium', 'out')), SHOWN],
  [
    'a premium that shows as paid by the fund',
    replace('doc_usage', 'fundPay', '40000', record('premium', 'out')),
    SHOWN,
  ],
  [
    'a transfer that shows as a bill',
    replace('doc_usage', 'ownAccountPay', '1', record('transfer', 'out')),
    SHOWN,
  ],
  [
    'a record in another year',
    replace('doc_usage', 'day', '"2020-01-01"', record('transfer', 'back')),
    SHOWN,
  ],
]

test('movements made by the functions hold', async () => {
  const verdict = await verify(world.engine)
  expect(verdict.checks.flatMap(({ findings }) => findings)).toEqual([])
  expect(verdict.contents.rows).toMatchObject({ doc_transfer: 7, doc_plan: 1, doc_premium: 2, doc_wallet: 3 })
})

test.each(CASES.map(([fault, statement, found]) => ({ fault, statement, found })))(
  'finds $fault',
  async ({ statement, found }) => {
    expect(failing(await verifyWith(world.engine, statement))).toContain(found)
  },
)

test('every check of movements has a fault that it finds', () => {
  expect([...new Set(CASES.map(([, , found]) => found))].sort()).toEqual(
    [...TRANSFERS, ...MOVEMENT_RECORDS].map(({ name }) => name).sort(),
  )
})

// The last: it leaves less than it found.
test('records of a year that was archived are read there; of one that was dropped, none is missed', async () => {
  const year = 2026
  expect((await archiveYear(world.engine, year)).moved.usage).toBeGreaterThan(0)
  expect(failing(await verify(world.engine))).toEqual([])
  const lost = `delete from archive_usage where ${record('transfer', 'in')}`
  expect(failing(await verifyWith(world.engine, lost))).toEqual([RECORDED])
  await dropYear(world.engine, year, 7)
  expect(failing(await verify(world.engine))).toEqual([])
})
