import type { RegistryEvent } from '../../contract/shapes'
import { verify } from '../../verify'
import { newborn } from '../desk/testing/window'
import { balanceOf, fund, givenGrant } from '../testing/counter'
import { meanwhile } from '../testing/meanwhile'
import { idNumberOf } from '../testing/people'
import { type Device, type TestPerson, TestWorld } from '../testing/world'
import { openWallets, toFather } from '../wallet/testing/wallets'

let world: TestWorld
beforeAll(async () => {
  world = await TestWorld.open()
})
beforeEach(() => world.reset())
afterAll(() => world.close())

const on = '2026-11-22'

async function family() {
  const me = await world.person({ name: '陈静' })
  const dad = await world.person({ name: '陈国栋', sex: 'male', birthDate: '1955-01-01' })
  const husband = await world.person({ name: '周文涛', sex: 'male', birthDate: '1984-01-01' })
  await world.bind(me, dad, '51')
  await world.bind(husband, me, '12')
  await givenGrant(world, me, dad, '51')
  await givenGrant(world, husband, me, '12')
  return { me, dad, husband, desk: await world.clerk('990100'), phone: await world.phone(me) }
}
const enter = (desk: Device, { personId }: Pick<TestPerson, 'personId'>, event: RegistryEvent) =>
  world.must(desk, 'applyRegistryEvent', { personId, event })
const openOf = async (person: TestPerson) => {
  const [held, heldBy, given, received] = await Promise.all([
    world.store.find('binding', { holderId: person.personId }),
    world.store.find('binding', { memberId: person.personId }),
    world.store.find('grant', { grantorId: person.personId }),
    world.store.find('grant', { beneficiaryId: person.personId }),
  ])
  const states = [...held, ...heldBy, ...given, ...received].map(({ data }) => data.state)
  return states.filter((state) => state === 'active').length
}

describe('a life event', () => {
  test('death ends all, stops codes and credential, leaves the money, and tells the others', async () => {
    const { me, dad, husband, desk, phone } = await family()
    await fund(world, me, { 2026: 12_345 })
    const shown = await world.must(phone, 'issueCode', { personId: dad.personId, pin: null })
    const own = await world.must(phone, 'issueCode', { personId: me.personId, pin: null })
    const done = await enter(desk, me, { kind: 'death', on })
    expect(done.ended).toEqual({ bindings: 2, grants: 2, applications: 0 })
    expect(await openOf(me)).toBe(0)
    for (const { codeId } of [shown, own])
      expect((await world.must(phone, 'getCodeStatus', { codeId })).state).toBe('void')
    expect((await world.store.get('credential', me.personId))?.data.state).toBe('suspended')
    expect((await world.store.get('person', me.personId))?.data).toMatchObject({
      deceasedOn: on,
      standing: 'ended',
    })
    expect(await balanceOf(world, me)).toBe(12_345)
    expect(await world.inbox(me)).toEqual([])
    expect((await world.inbox(dad)).sort()).toEqual(['和陈静的共济已结束', '和陈静的绑定已解除'])
    expect(await world.inbox(husband)).toHaveLength(2)
    const again = await world.ask(desk, 'applyRegistryEvent', {
      personId: me.personId,
      event: { kind: 'death', on },
    })
    expect(again.code).toBe('PERSON_DECEASED')
  })

  test.each<[string, RegistryEvent, object, number]>([
    ['moving within the province', { kind: 'moved', on, to: '990000' }, { region: '990000' }, 4],
    ['moving away', { kind: 'moved', on, to: '110000' }, { region: '110000' }, 2],
    ['retiring', { kind: 'retired', on }, { employment: 'retired' }, 4],
    [
      'becoming a resident',
      { kind: 'insuranceChanged', on, to: '390' },
      { insurance: '390', employment: null },
      3,
    ],
    ['a pause', { kind: 'insurancePaused', on }, { standing: 'paused' }, 2],
    ['the end of the insurance', { kind: 'insuranceEnded', on }, { standing: 'ended' }, 2],
    ['a freeze', { kind: 'accountFrozen', on }, { standing: 'frozen' }, 4],
    ['a new name', { kind: 'nameChanged', on, to: '陈安' }, { name: '陈安' }, 4],
    ['a wedding', { kind: 'married', on }, {}, 4],
    ['a divorce', { kind: 'divorced', on }, {}, 2],
  ])('%s', async (_, event, expected, open) => {
    const { me, desk } = await family()
    await fund(world, me, { 2026: 500 })
    await enter(desk, me, event)
    expect((await world.store.get('person', me.personId))?.data).toMatchObject(expected)
    expect(await openOf(me)).toBe(open)
    expect(await balanceOf(world, me)).toBe(500)
    expect((await world.inbox(me))[0]).toMatch(/登记有变化/)
    expect((await world.store.auditOf(me.personId, 1))[0]).toMatchObject({
      what: 'applyRegistryEvent',
      detail: { event: event.kind },
    })
  })

  test('freezes and pauses can be undone', async () => {
    const { me, desk } = await family()
    await enter(desk, me, { kind: 'accountFrozen', on })
    await enter(desk, me, { kind: 'accountUnfrozen', on })
    await enter(desk, me, { kind: 'insurancePaused', on })
    await enter(desk, me, { kind: 'insuranceResumed', on })
    expect((await world.store.get('person', me.personId))?.data.standing).toBe('normal')
  })

  test('cards: an oral report made formal, found, replaced by one that is nobody’s', async () => {
    const me = await world.person({ card: '990100000001' })
    await world.person({ name: '王芳', card: '990100000002' })
    const desk = await world.clerk('990100')
    await world.must(desk, 'reportOralLoss', { personId: me.personId })
    await enter(desk, me, { kind: 'cardLost', on })
    world.clock.passDays(30)
    const file = () =>
      world.must(desk, 'searchPerson', { by: 'idNumber', number: me.idNumber, reason: 'byPhone' })
    expect((await file()).card).toEqual({ state: 'lost', reported: 'formal', lapsesAt: null })
    await enter(desk, me, { kind: 'cardFound', on })
    expect((await file()).card.state).toBe('active')
    const replace = (cardNumber: string) =>
      world.ask(desk, 'applyRegistryEvent', {
        personId: me.personId,
        event: { kind: 'cardReplaced', on, cardNumber },
      })
    expect((await replace('990100000002')).code).toBe('CARD_TAKEN')
    expect((await replace('990100000099')).code).toBe('OK')
  })
})

describe('a newborn', () => {
  const birth = { kind: 'birth', on, name: '林小满', sex: 'female', birthCertNumber: 'Z990100002' } as const

  test('is registered under its mother, bound by her face, and gets its number later', async () => {
    const { me, desk, phone } = await family()
    const { childId } = await enter(desk, me, birth)
    const twice = await world.ask(desk, 'applyRegistryEvent', { personId: me.personId, event: birth })
    expect(twice.code).toBe('BIRTH_CERT_TAKEN')
    const mother = { motherName: me.name, motherIdNumber: me.idNumber }
    const faceToken = await world.face(phone, 'bindNewborn', { name: me.name, idNumber: me.idNumber })
    await world.must(phone, 'bindNewborn', {
      relation: '30',
      ...mother,
      birthCertNumber: birth.birthCertNumber,
      faceToken,
    })
    const idNumber = idNumberOf(on, 'female', 77)
    const given = (number: string) =>
      world.ask(desk, 'applyRegistryEvent', {
        personId: childId ?? '',
        event: { kind: 'idNumberGiven', on, idNumber: number },
      })
    expect((await given(idNumberOf(on, 'male', 77))).code).toBe('ID_NUMBER_NOT_MATCHING')
    expect((await given(idNumber)).code).toBe('OK')
    const members = (await world.must(phone, 'listFamily', {})).members
    expect(members.find(({ person }) => person.personId === childId)?.person.idNumberMasked).toMatch(/^9\*+/)
    expect((await given(idNumber)).code).toBe('EVENT_NOT_FITTING')
    const other = await newborn(world, me, 'Z990100003', on)
    const stolen = await world.ask(desk, 'applyRegistryEvent', {
      personId: other.personId,
      event: { kind: 'idNumberGiven', on, idNumber },
    })
    expect(stolen.code).toBe('ID_NUMBER_TAKEN')
  })
})

describe('money on its way', () => {
  test('goes back to the years it came from at a death, on either side; plans are cancelled; all adds up', async () => {
    for (const who of ['daughter', 'father'] as const) {
      await world.reset()
      const all = await openWallets(world)
      const { daughter, father, hers } = all
      await world.must(hers, 'transferWallet', toFather(father, { amount: 120_000 }))
      const plan = { ...toFather(father), kind: 'wallet' as const, dayOfMonth: 25, until: null }
      await world.must(hers, 'planTransfer', plan)
      const desk = await world.clerk(who === 'daughter' ? '990100' : '330100')
      const before = await world.inbox(all[who])
      await enter(desk, all[who], { kind: 'death', on })
      expect(await balanceOf(world, daughter)).toBe(150_000)
      expect(await balanceOf(world, father)).toBe(0)
      const [kept] = await world.store.find('plan', { ownerId: daughter.personId })
      expect(kept?.data.state).toBe(who === 'daughter' ? 'cancelled' : 'active')
      expect(await world.inbox(all[who])).toEqual(before)
      expect((await verify(world.engine)).checks.flatMap(({ findings }) => findings)).toEqual([])
    }
  })

  test('while an account is frozen not a fen leaves it, by whatever way; afterwards it does', async () => {
    const { daughter, father, hers } = await openWallets(world)
    const desk = await world.clerk('990100')
    await world.must(hers, 'planTransfer', {
      ...toFather(father),
      kind: 'wallet',
      dayOfMonth: 25,
      until: null,
    })
    await enter(desk, daughter, { kind: 'accountFrozen', on })
    const send = async () => (await world.ask(hers, 'transferWallet', toFather(father))).code
    expect(await send()).toBe('TRANSFER_RESTS')
    const resident = await world.person({ name: '林小', insurance: '390', employment: null, sex: 'male' })
    const insured = { name: resident.name, idNumber: resident.idNumber }
    const premium = { insured, relation: '20', year: 2027, amount: 40_000, from: 'account' } as const
    expect((await world.ask(hers, 'payPremium', premium)).code).toBe('TRANSFER_RESTS')
    expect(await balanceOf(world, daughter)).toBe(150_000)
    await enter(desk, daughter, { kind: 'accountUnfrozen', on })
    expect(await send()).toBe('OK')
  })

  test('is left alone by a retirement', async () => {
    const { daughter, father, hers } = await openWallets(world)
    await world.must(hers, 'transferWallet', toFather(father, { amount: 120_000 }))
    await enter(await world.clerk('990100'), daughter, { kind: 'retired', on })
    expect(await balanceOf(world, daughter)).toBe(30_000)
  })
})

describe('who may enter what', () => {
  test('a preview says what will happen and writes nothing', async () => {
    const { me, desk } = await family()
    const { title, consequences } = await world.must(desk, 'previewRegistryEvent', {
      personId: me.personId,
      event: { kind: 'divorced', on },
    })
    expect(title).toBe('离婚')
    expect(consequences.find(({ of }) => of === 'grants')).toMatchObject({ count: 1 })
    expect(consequences.every(({ source }) => source.length > 0)).toBe(true)
    expect(await openOf(me)).toBe(4)
    const taken = { kind: 'birth', on, name: '林小满', sex: 'male', birthCertNumber: 'Z990100001' } as const
    await newborn(world, me)
    const asked = await world.ask(desk, 'previewRegistryEvent', { personId: me.personId, event: taken })
    expect(asked.code).toBe('BIRTH_CERT_TAKEN')
  })

  test('only a clerk of the region who is no relative; an unknown region is refused', async () => {
    const { me, dad, desk, phone } = await family()
    const event = { kind: 'retired', on } as const
    const ask = async (device: Device, what: RegistryEvent = event) =>
      (await world.ask(device, 'applyRegistryEvent', { personId: me.personId, event: what })).code
    expect(await ask(phone)).toBe('NOT_ALLOWED')
    expect(await ask(await world.clerk('110000'))).toBe('NOT_FOUND')
    expect(await ask(await world.clerk('990100', dad))).toBe('CLERK_OWN')
    expect(await ask(desk, { kind: 'moved', on, to: '999999' })).toBe('REGION_UNKNOWN')
    expect(await ask(desk, { ...event, on: '2026-11-23' })).toBe('EVENT_DATE')
    expect((await world.store.get('person', me.personId))?.version).toBe(1)
  })

  test('a grant that waits for consent ends like one in force: a divorced spouse cannot take it up', async () => {
    const { me, husband, desk } = await family()
    const grantId = await givenGrant(world, me, husband, '11', { state: 'proposed', answerBy: '2026-11-23' })
    expect((await enter(desk, me, { kind: 'divorced', on })).ended.grants).toBe(2)
    const taken = { grantId, agree: true, faceToken: null }
    expect((await world.ask(await world.phone(husband), 'answerGrant', taken)).code).toBe(
      'GRANT_NOT_PROPOSED',
    )
  })

  test('a grant that is made between the look and the entry ends with the rest', async () => {
    const { me, desk, phone } = await family()
    const mum = await world.person({ name: '林秀兰', birthDate: '1956-01-01' })
    meanwhile(world, async () => {
      const commitment = await world.must(phone, 'checkGrant', {})
      await world.must(phone, 'grantAid', {
        beneficiary: { name: mum.name, idNumber: mum.idNumber },
        relation: '52',
        caps: [],
        validFrom: null,
        validTo: null,
        evidence: [],
        commitment: { signedName: me.name, textVersion: commitment.commitment.textVersion },
        faceToken: null,
      })
    })
    expect((await enter(desk, me, { kind: 'death', on })).ended.grants).toBe(3)
    expect(await openOf(me)).toBe(0)
  })
})
