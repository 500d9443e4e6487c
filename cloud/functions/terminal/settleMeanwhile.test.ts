import { Account, type DocumentOf, type Kind } from '../../store'
import {
  balanceOf,
  type Counter,
  fund,
  givenGrant,
  openCounter,
  quoteOf,
  registered,
  settled,
} from '../testing/counter'
import { meanwhile } from '../testing/meanwhile'
import { type TestPerson, TestWorld } from '../testing/world'

let world: TestWorld
let counter: Counter
let patient: TestPerson
let grantor: TestPerson
let grantId: string
beforeAll(async () => {
  world = await TestWorld.open()
}, 60_000)
beforeEach(async () => {
  await world.reset()
  counter = await openCounter(world)
  patient = await world.person({ name: '陈国栋', sex: 'male', birthDate: '1968-05-06' })
  grantor = await world.person({ name: '陈静', sex: 'female', birthDate: '1992-03-02' })
  await fund(world, patient, { 2025: 20_000, 2026: 30_000 })
  await fund(world, grantor, { 2026: 100_000 })
  const caps = [{ period: 'year' as const, amount: 38_000 }]
  grantId = await givenGrant(world, grantor, patient, '51', { caps })
})
afterAll(() => world.close())

const BILL = { items: [{ code: 'F3012', count: 1, price: 100_000 }] }

async function change<K extends Kind>(kind: K, id: string, over: Partial<DocumentOf<K>>): Promise<void> {
  const found = await world.store.get(kind, id)
  if (!found) throw new Error(`no ${kind} ${id}`)
  const write = { kind, id, version: found.version, data: { ...found.data, ...over } }
  await world.given({ documents: [write as never] })
}

/** Takes money out of a personal account, as another call would. */
const drain = (person: TestPerson, year: number, amount: number) =>
  world.given({
    postings: [
      {
        postingId: world.ports.ids.next('pst'),
        kind: 'transfer',
        at: world.clock.businessNow(),
        entries: [
          { accountId: Account.personal(person.personId, year), amount: -amount },
          { accountId: Account.centre('990100'), amount },
        ],
      },
    ],
  })

/** Settles a quoted bill while something happens between decision and commit. */
async function settleWhile(happens: () => Promise<unknown>) {
  const visitId = await registered(world, counter, patient)
  const { quote: _, ...params } = await quoteOf(world, counter, visitId, BILL)
  meanwhile(world, happens)
  return world.ask(counter.staff, 'settle', params)
}

describe('between the decision and the commit of a settlement', () => {
  test.each<[string, () => Promise<unknown>, string]>([
    [
      'the grant is ended',
      async () => world.must(await world.phone(grantor), 'revokeGrant', { grantId }),
      'QUOTE_CHANGED',
    ],
    [
      'the cap is lowered',
      async () =>
        world.must(await world.phone(grantor), 'updateGrant', {
          grantId,
          version: 1,
          caps: [{ period: 'year', amount: 1 }],
        }),
      'QUOTE_CHANGED',
    ],
    [
      'the grantor loses his insurance',
      () => change('person', grantor.personId, { standing: 'ended' }),
      'QUOTE_CHANGED',
    ],
    [
      'the patient loses his insurance',
      () => change('person', patient.personId, { standing: 'arrears' }),
      'INSURANCE_NOT_IN_FORCE',
    ],
    ['the grantor’s account runs out', () => drain(grantor, 2026, 70_000), 'QUOTE_CHANGED'],
    ['the patient’s account runs out', () => drain(patient, 2025, 1), 'QUOTE_CHANGED'],
    ['another bill of the patient is settled', () => settled(world, counter, patient, BILL), 'QUOTE_CHANGED'],
    [
      'somebody else begins to grant to him',
      async () => {
        const son = await world.person({ name: '陈明', sex: 'male', birthDate: '1994-01-01' })
        await fund(world, son, { 2026: 1_000_000 })
        await givenGrant(world, son, patient, '51', { order: 0 })
        await world.given({
          documents: [
            { kind: 'family', id: patient.personId, version: 0, data: { newBindings: {}, touchedAt: 1 } },
          ],
        })
      },
      'OK',
    ],
  ])('%s', async (_, happens, code) => {
    const answer = await settleWhile(happens)
    expect(answer.code).toBe(code)
    if (code !== 'OK') {
      const settlements = await world.store.find('settlement', { patientId: patient.personId })
      const visits = settlements.map((one) => one.data.visitId)
      expect(new Set(visits).size).toBe(visits.length)
    }
  })

  test('the visit is closed as a mismatch: nothing is taken', async () => {
    const visitId = await registered(world, counter, patient)
    const { quote: _, ...params } = await quoteOf(world, counter, visitId, BILL)
    meanwhile(world, () => world.must(counter.staff, 'reportMismatch', { visitId }))
    expect((await world.ask(counter.staff, 'settle', params)).code).toBe('VISIT_CLOSED')
    expect(await balanceOf(world, patient)).toBe(50_000)
    expect(await balanceOf(world, grantor)).toBe(100_000)
  })

  test('another beneficiary draws on a cap for all together, out of another credit year', async () => {
    world.policy({ 'grant.capsByGrantor': [{ subject: 'total', period: 'year' }] })
    const mother = await world.person({ name: '林秀英', sex: 'female', birthDate: '1969-01-01' })
    await givenGrant(world, grantor, mother, '52', { caps: [{ period: 'year', amount: 38_000 }] })
    const answer = await settleWhile(() =>
      world.given({
        documents: [
          {
            kind: 'aidUse',
            id: `${grantor.personId}:${mother.personId}:2026`,
            version: 0,
            data: {
              grantorId: grantor.personId,
              beneficiaryId: mother.personId,
              year: 2026,
              total: 30_000,
              byMonth: { '2026-11': 30_000 },
              byDay: { '2026-11-22': 30_000 },
            },
          },
        ],
      }),
    )
    expect(answer.code).toBe('QUOTE_CHANGED')
    expect(await balanceOf(world, grantor)).toBe(100_000)
  })

  test('of a reversal another one comes first', async () => {
    const receipt = await settled(world, counter, patient, BILL)
    const params = { settlementId: receipt.settlementId ?? '', reason: '重复收费' }
    meanwhile(world, () => world.must(counter.staff, 'reverseSettlement', params))
    expect((await world.ask(counter.staff, 'reverseSettlement', params)).code).toBe('ALREADY_REVERSED')
    expect(await balanceOf(world, patient)).toBe(50_000)
  })
})
