import type { Functions, ParamsOf } from '../../contract/functions'
import { fund, givenGrant } from '../testing/counter'
import { type Device, type TestPerson, TestWorld } from '../testing/world'
import { type Family, openFamily } from './testing/family'

let world: TestWorld
let father: TestPerson
let daughter: TestPerson
let son: TestPerson
let bill: Family['bill']
beforeAll(async () => {
  world = await TestWorld.open()
}, 60_000)
beforeEach(async () => {
  await world.reset()
  ;({ father, daughter, son, bill } = await openFamily(world))
})
afterAll(() => world.close())

const list = (device: Device, params: Partial<ParamsOf<Functions['listUsage']>> = {}) =>
  world.must(device, 'listUsage', { filter: {}, ...params })

describe('listUsage', () => {
  test('the patient sees everything', async () => {
    await bill()
    const { records, nextCursor } = await list(await world.phone(father))
    expect(nextCursor).toBeNull()
    expect(records).toMatchObject([
      {
        seenAs: 'self',
        patient: { label: '我' },
        institutionName: '示例市第一医院',
        regionName: '示例市',
        visitType: '11',
        shownBy: '本人',
        totalFee: 100_000,
        fundPay: 12_000,
        ownAccountPay: 50_000,
        mutualAidPay: 38_000,
        cashPay: 0,
        familyPay: 88_000,
        myMoney: null,
      },
    ])
  })

  test('a grantor sees his own money and no more', async () => {
    await bill()
    const { records } = await list(await world.phone(daughter))
    expect(records).toMatchObject([
      {
        seenAs: 'grantor',
        settlementId: null,
        patient: { label: '爸爸', name: '陈国栋' },
        shownBy: null,
        totalFee: null,
        fundPay: null,
        ownAccountPay: null,
        mutualAidPay: null,
        cashPay: null,
        familyPay: null,
        myMoney: 38_000,
      },
    ])
  })

  test('a holder who grants sees one full row, with what his account paid', async () => {
    await bill()
    await world.bind(daughter, father, '51')
    const { records } = await list(await world.phone(daughter))
    expect(records).toMatchObject([
      { seenAs: 'holder', patient: { label: '爸爸' }, totalFee: 100_000, myMoney: 38_000 },
    ])
  })

  test('after unbinding, past records are gone as well', async () => {
    const bindingId = await world.bind(son, father, '51')
    await bill()
    const phone = await world.phone(son)
    const { records } = await list(phone)
    expect(records).toHaveLength(1)
    await world.must(phone, 'unbind', { bindingId })
    expect((await list(phone)).records).toEqual([])
    const recordId = records[0]?.recordId ?? ''
    expect((await world.ask(phone, 'getUsage', { recordId })).code).toBe('NOT_FOUND')
  })

  test('where a region’s bindings do not let look, a holder sees nothing', async () => {
    await world.bind(son, father, '51')
    await bill()
    world.policy({ 'binding.rights': ['showCode'] })
    expect((await list(await world.phone(son))).records).toEqual([])
  })

  test('pages through three people’s records, newest first, none twice and none left out', async () => {
    const mother = await world.person({ name: '林秀英', sex: 'female', birthDate: '1969-01-01' })
    await fund(world, daughter, { 2025: 5_000_000 })
    await world.bind(daughter, mother, '52')
    await givenGrant(world, daughter, mother, '52')
    for (const patient of [father, mother, daughter, mother, father, daughter, mother]) await bill(patient)
    const phone = await world.phone(daughter)
    const all = (await list(phone, { limit: 50 })).records
    expect(all.map((record) => record.patient.label)).toEqual([
      '妈妈',
      '我',
      '爸爸',
      '妈妈',
      '我',
      '妈妈',
      '爸爸',
    ])

    const paged: string[] = []
    let cursor: string | null = null
    do {
      const page: Awaited<ReturnType<typeof list>> = await list(phone, { cursor, limit: 2 })
      expect(page.records.length).toBeLessThanOrEqual(2)
      paged.push(...page.records.map((record) => record.recordId))
      cursor = page.nextCursor
    } while (cursor !== null)
    expect(paged).toEqual(all.map((record) => record.recordId))
  })

  test('a rare filter pages as truly', async () => {
    for (let index = 0; index < 5; index += 1) await bill(father, { useAccount: index % 2 === 0 })
    const phone = await world.phone(father)
    const first = await list(phone, { filter: { payer: 'aid' }, limit: 1 })
    const second = await list(phone, { filter: { payer: 'aid' }, limit: 1, cursor: first.nextCursor })
    const all = await list(phone, { filter: { payer: 'aid' } })
    expect([...first.records, ...second.records]).toEqual(all.records.slice(0, 2))
    expect(all.records.every((record) => (record.mutualAidPay ?? 0) > 0)).toBe(true)
  })

  test.each<[string, ParamsOf<Functions['listUsage']>['filter'], number]>([
    ['a year with records', { year: 2026 }, 1],
    ['a year without', { year: 2025 }, 0],
    ['a visit type', { visitType: '11' }, 1],
    ['another visit type', { visitType: '41' }, 0],
    ['a region', { region: '990100' }, 1],
    ['another region', { region: '110000' }, 0],
    ['paid by the fund', { payer: 'fund' }, 1],
    ['paid by aid', { payer: 'aid' }, 1],
    ['paid in cash', { payer: 'cash' }, 0],
    ['my money', { payer: 'mine' }, 0],
  ])('filters by %s', async (_, filter, count) => {
    await bill()
    expect((await list(await world.phone(father), { filter })).records).toHaveLength(count)
  })

  test('filters by person: a member in full, another beneficiary by one’s own money', async () => {
    await bill()
    const phone = await world.phone(daughter)
    const about = { filter: { personId: father.personId } }
    expect((await list(phone, about)).records).toMatchObject([{ seenAs: 'grantor' }])
    await world.bind(daughter, father, '51')
    expect((await list(phone, about)).records).toMatchObject([{ seenAs: 'holder' }])
    expect((await list(phone, { filter: { personId: son.personId } })).records).toEqual([])
  })

  test('a cursor that was made up is BAD_REQUEST; a stranger’s list is empty; nobody unverified', async () => {
    await bill()
    const stranger = await world.phone(await world.person())
    const made = await world.ask(stranger, 'listUsage', { filter: {}, cursor: 'x' })
    expect(made.code).toBe('BAD_REQUEST')
    expect((await list(stranger)).records).toEqual([])
    expect((await world.ask(await world.signIn(), 'listUsage', { filter: {} })).code).toBe('NOT_VERIFIED')
  })
})
