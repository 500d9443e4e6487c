import { fund, openCounter, quoteOf, registered } from '../testing/counter'
import { type Device, type TestPerson, TestWorld } from '../testing/world'

let world: TestWorld
beforeAll(async () => {
  world = await TestWorld.open()
})
beforeEach(() => world.reset())
afterAll(() => world.close())

const TODAY = '2026-11-22'
const asked = (person: TestPerson, over: object = {}) => ({
  personId: person.personId,
  place: '990100',
  kind: 'temporary' as const,
  from: TODAY,
  ...over,
})

/** A daughter who may act for her father, insured in 示例镇, where care elsewhere costs him less when it is filed. */
async function family() {
  const dad = await world.person({
    name: '陈国栋',
    sex: 'male',
    birthDate: '1968-05-06',
    region: '990200',
    marks: [],
  })
  const me = await world.person({ name: '陈静' })
  await world.bind(me, dad, '51')
  return { dad, me, mine: await world.phone(me), his: await world.phone(dad) }
}

const listed = async (device: Device, { personId }: TestPerson) =>
  (await world.must(device, 'listOtherPlaces', { personId })).filings

describe('fileOtherPlace', () => {
  test('by a holder: filed for six months, the patient is told and sees who did it', async () => {
    const { dad, mine, his } = await family()
    const { filing } = await world.must(mine, 'fileOtherPlace', asked(dad))
    expect(filing).toMatchObject({
      place: { region: '990100', name: '示例市' },
      kind: 'temporary',
      from: TODAY,
      to: '2027-05-23',
      state: 'active',
      filedBy: 'holder',
    })
    expect(await world.must(his, 'listOtherPlaces', { personId: dad.personId })).toMatchObject({
      home: { region: '990200' },
      filings: [filing],
      temporaryDays: 183,
      filedAfterDays: 7,
    })
    expect(await world.inbox(dad)).toEqual(['已备案到示例市就医'])
    const lines = await world.store.auditOf(dad.personId, 10)
    expect(lines.map(({ what, actor }) => [what, actor])).toContainEqual(['fileOtherPlace', mine.userId])
  })

  test('a hospital there settles as filed, until it is taken back', async () => {
    const { dad, his } = await family()
    await fund(world, dad, { 2026: 1_000 })
    const counter = await openCounter(world)
    const quoted = async () => {
      const visitId = await registered(world, counter, dad)
      const { quote } = await quoteOf(world, counter, visitId, {
        items: [{ code: 'F3012', count: 1, price: 300_000 }],
      })
      return { fund: quote.amounts.fundPay, warned: quote.warnings.some((text) => text.includes('异地备案')) }
    }
    const unfiled = await quoted()
    expect(unfiled.warned).toBe(true)
    const { filing } = await world.must(his, 'fileOtherPlace', asked(dad))
    const filed = await quoted()
    expect(filed.warned).toBe(false)
    expect(filed.fund).toBeGreaterThan(unfiled.fund)
    await world.must(his, 'cancelOtherPlace', { personId: dad.personId, filingId: filing.filingId })
    expect(await quoted()).toEqual(unfiled)
  })

  test('an emergency is filed afterwards, within the days', async () => {
    const { dad, his } = await family()
    const emergency = (from: string) => asked(dad, { kind: 'emergency', from })
    expect((await world.ask(his, 'fileOtherPlace', emergency('2026-11-14'))).code).toBe('OTHER_PLACE_DATES')
    const { filing } = await world.must(his, 'fileOtherPlace', emergency('2026-11-15'))
    expect(filing).toMatchObject({ kind: 'emergency', state: 'active', filedBy: 'self' })
  })

  test.each([
    ['at home', { place: '990200' }, 'OTHER_PLACE_HOME'],
    ['a region that is none', { place: '123456' }, 'REGION_UNKNOWN'],
    ['from yesterday', { from: '2026-11-21' }, 'OTHER_PLACE_DATES'],
    ['longer than a filing holds', { to: '2027-05-24' }, 'OTHER_PLACE_DATES'],
  ])('refused: %s', async (_, over, code) => {
    const { dad, his } = await family()
    expect((await world.ask(his, 'fileOtherPlace', asked(dad, over))).code).toBe(code)
    expect(await listed(his, dad)).toEqual([])
  })

  test('twice the same days; of one who has died; a region whose rules are not known', async () => {
    const { dad, his } = await family()
    await world.must(his, 'fileOtherPlace', asked(dad))
    expect(await world.ask(his, 'fileOtherPlace', asked(dad))).toMatchObject({
      code: 'OTHER_PLACE_FILED',
      details: { place: '示例市' },
    })
    const dead = await world.person({ name: '陈大山', region: '990200', deceasedOn: '2026-11-01' })
    const phone = await world.phone(dead)
    expect((await world.ask(phone, 'fileOtherPlace', asked(dead))).code).toBe('PERSON_DECEASED')
  })

  test('one request asked twice files once', async () => {
    const { dad, his } = await family()
    const twice = { ...asked(dad), requestId: 'file-once-only-0001' }
    const [first, second] = [
      await world.ask(his, 'fileOtherPlace', twice),
      await world.ask(his, 'fileOtherPlace', twice),
    ]
    expect(first.code).toBe('OK')
    expect(second.result).toEqual(first.result)
    expect(await listed(his, dad)).toHaveLength(1)
  })

  test('two at once file once', async () => {
    const { dad, mine, his } = await family()
    const both = await Promise.all(
      [mine, his].map((device) => world.ask(device, 'fileOtherPlace', asked(dad))),
    )
    expect(both.map(({ code }) => code).sort()).toEqual(['OK', 'OTHER_PLACE_FILED'])
    expect(await listed(his, dad)).toHaveLength(1)
  })

  test('a stranger, and who is not signed in as a person, may neither file, look nor cancel', async () => {
    const { dad } = await family()
    const stranger = await world.phone(await world.person({ name: '王芳' }))
    const { personId } = dad
    expect((await world.ask(stranger, 'fileOtherPlace', asked(dad))).code).toBe('NOT_ALLOWED')
    expect((await world.ask(stranger, 'listOtherPlaces', { personId })).code).toBe('NOT_ALLOWED')
    expect((await world.ask(stranger, 'cancelOtherPlace', { personId, filingId: 'oth_1' })).code).toBe(
      'NOT_ALLOWED',
    )
    expect((await world.ask(await world.signIn(), 'fileOtherPlace', asked(dad))).code).toBe('NOT_VERIFIED')
  })

  test('who moves to another region begins anew', async () => {
    const { dad, his } = await family()
    await world.must(his, 'fileOtherPlace', asked(dad))
    await world.must(await world.clerk('990200'), 'applyRegistryEvent', {
      personId: dad.personId,
      event: { kind: 'moved', on: TODAY, to: '990100' },
    })
    expect(await listed(his, dad)).toEqual([])
  })
})

describe('cancelOtherPlace', () => {
  test('from today on, once, and the person is told', async () => {
    const { dad, his } = await family()
    const { filingId } = (await world.must(his, 'fileOtherPlace', asked(dad))).filing
    const cancel = { personId: dad.personId, filingId }
    expect((await world.must(his, 'cancelOtherPlace', cancel)).filing.state).toBe('cancelled')
    expect((await world.ask(his, 'cancelOtherPlace', cancel)).code).toBe('OTHER_PLACE_OVER')
    expect((await world.ask(his, 'cancelOtherPlace', { ...cancel, filingId: 'oth_none' })).code).toBe(
      'NOT_FOUND',
    )
    expect((await world.inbox(dad)).sort()).toEqual(['到示例市就医的备案已取消', '已备案到示例市就医'])
    expect((await world.must(his, 'fileOtherPlace', asked(dad))).filing.state).toBe('active')
    expect((await listed(his, dad)).map(({ state }) => state)).toEqual(['active', 'cancelled'])
  })
})

describe('fileOtherPlaceAtCounter', () => {
  test('by a clerk of the region, not of another, not for himself, not by a family', async () => {
    const { dad, me, mine } = await family()
    const ask = async (device: Device, person = dad) =>
      (await world.ask(device, 'fileOtherPlaceAtCounter', asked(person, { place: '420100' }))).code
    expect(await ask(await world.clerk('990100'))).toBe('NOT_FOUND')
    expect(await ask(await world.clerk('990100', me), me)).toBe('CLERK_OWN')
    expect(await ask(mine)).toBe('NOT_ALLOWED')
    expect(await ask(await world.clerk('990200'))).toBe('OK')
    expect(await listed(mine, dad)).toMatchObject([{ filedBy: 'clerk', place: { name: '武汉市' } }])
  })

  test('with a form to sign that says who, where, why and until when', async () => {
    const { dad } = await family()
    const clerk = await world.clerk('990200')
    const { filing, form } = await world.must(clerk, 'fileOtherPlaceAtCounter', asked(dad))
    expect(form).toMatchObject({ title: '异地就医备案', number: filing.filingId, signers: ['备案人'] })
    expect(form.rows).toEqual([
      { label: '备案人', text: expect.stringMatching(/^陈国栋　/) },
      { label: '就医地', text: '示例市' },
      { label: '备案类别', text: '临时外出就医' },
      { label: '起止', text: '2026-11-22 起，到 2027-05-23' },
    ])
    const { form: always } = await world.must(
      clerk,
      'fileOtherPlaceAtCounter',
      asked(dad, { kind: 'resident', place: '420100' }),
    )
    expect(always.rows.at(-1)).toEqual({ label: '起止', text: '2026-11-22 起，取消以前一直有效' })
  })
})
