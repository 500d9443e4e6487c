import { PIN, TestWorld } from '../testing/world'

let world: TestWorld
beforeAll(async () => {
  world = await TestWorld.open()
})
beforeEach(() => world.reset())
afterAll(() => world.close())

async function family() {
  const me = await world.person({ name: '陈静' })
  const dad = await world.person({ name: '陈国栋', sex: 'male', birthDate: '1955-01-01' })
  await world.bind(me, dad, '51')
  return { me, dad, mine: await world.phone(me), his: await world.phone(dad) }
}

describe('consents', () => {
  test('stand until taken back, and say since when', async () => {
    const { mine } = await family()
    const before = await world.must(mine, 'listConsents', {})
    expect(before.consents).toEqual([
      { kind: 'health', given: true, at: null },
      { kind: 'face', given: true, at: null },
    ])
    const { consents } = await world.must(mine, 'setConsent', { kind: 'face', given: false })
    expect(consents[1]).toMatchObject({ kind: 'face', given: false, at: expect.any(String) })
    expect(await world.must(mine, 'listConsents', {})).toEqual({ consents })
    // Saying it again moves nothing, not even the time.
    world.clock.pass(60_000)
    expect(await world.must(mine, 'setConsent', { kind: 'face', given: false })).toEqual({ consents })
  })

  test('without health: the code rests on every device until consent, PIN and face bring it back', async () => {
    const { me, dad, mine, his } = await family()
    const shown = await world.must(mine, 'issueCode', { personId: dad.personId, pin: null })
    await world.must(his, 'setConsent', { kind: 'health', given: false })
    expect((await world.must(mine, 'getCodeStatus', { codeId: shown.codeId })).state).toBe('void')
    const again = await world.ask(mine, 'issueCode', { personId: dad.personId, pin: null })
    expect(again.code).toBe('CREDENTIAL_SUSPENDED')
    expect(await world.inbox(dad)).toEqual(['已撤回使用医保数据的同意'])
    // What is mine is not touched by his decision.
    expect((await world.ask(mine, 'issueCode', { personId: me.personId, pin: null })).code).toBe('OK')

    const faceToken = await world.face(his, 'restoreCredential', { personId: dad.personId })
    const restore = () => world.ask(his, 'restoreCredential', { personId: dad.personId, pin: PIN, faceToken })
    expect((await restore()).code).toBe('HEALTH_CONSENT_NEEDED')
    await world.must(his, 'setConsent', { kind: 'health', given: true })
    expect((await restore()).code).toBe('OK')
  })

  test('without face: no check is opened for him, by nobody', async () => {
    const { dad, mine, his } = await family()
    await world.must(his, 'setConsent', { kind: 'face', given: false })
    const check = { purpose: 'resetPin' as const, subject: { personId: dad.personId } }
    for (const device of [mine, his]) {
      expect((await world.ask(device, 'startFaceCheck', check)).code).toBe('FACE_CONSENT_NEEDED')
    }
    await world.must(his, 'setConsent', { kind: 'face', given: true })
    expect((await world.ask(his, 'startFaceCheck', check)).code).toBe('OK')
  })

  test('nobody without a log-in or a verified identity asks', async () => {
    const visitor = await world.signIn()
    for (const fn of ['listConsents', 'listAccessLog', 'exportMyData'] as const) {
      expect((await world.ask(null, fn, {})).code).toBe('NOT_SIGNED_IN')
      expect((await world.ask(visitor, fn, {})).code).toBe('NOT_VERIFIED')
    }
    expect((await world.ask(visitor, 'setConsent', { kind: 'face', given: false })).code).toBe('NOT_VERIFIED')
    expect((await world.ask(visitor, 'deleteMyAccount', { faceToken: null })).code).toBe('NOT_VERIFIED')
  })
})

describe('who looked', () => {
  test('tells family, oneself and a clerk apart; another sees nothing of it', async () => {
    const { dad, mine, his } = await family()
    await world.must(mine, 'issueCode', { personId: dad.personId, pin: null })
    await world.must(his, 'suspendCredential', { personId: dad.personId })
    const { entries } = await world.must(his, 'listAccessLog', {})
    expect(entries.slice(0, 2)).toMatchObject([
      { what: 'suspendCredential', label: '停用了医保码', by: 'self', who: '本人' },
      { what: 'showCode', label: '出示了您的医保码', by: 'family', who: '女儿' },
    ])
    const stranger = await world.phone(await world.person({ name: '王芳' }))
    expect((await world.must(stranger, 'listAccessLog', {})).entries).toEqual([])
  })
})

describe('a copy of the data', () => {
  test('holds what is kept, masked, and nothing of what others keep to themselves', async () => {
    const { me, dad, mine } = await family()
    const { content, fileName, complete } = await world.must(mine, 'exportMyData', {})
    const data = JSON.parse(content)
    expect(fileName).toMatch(/\.json$/)
    expect(complete).toBe(true)
    expect(data.本人.name).toBe('陈静')
    expect(data.我能展示谁的码).toMatchObject([{ 家人: '爸爸', 关系: '父亲' }])
    expect(content).not.toContain(me.idNumber)
    expect(content).not.toContain(dad.idNumber)
  })
})

describe('the end of an account', () => {
  test('ends bindings, credential and log-ins; the relative is told; the person can begin anew', async () => {
    const { me, dad, mine, his } = await family()
    const faceToken = await world.face(mine, 'deleteAccount', { personId: me.personId })
    const { ended } = await world.must(mine, 'deleteMyAccount', { faceToken })
    expect(ended).toEqual({ bindings: 1, grants: 0, plans: 0 })
    expect((await world.ask(mine, 'getProfile', {})).code).toBe('NOT_SIGNED_IN')
    expect((await world.must(his, 'listHolders', {})).holders).toEqual([])
    expect(await world.inbox(dad)).toEqual(['一位家人注销了账号'])
    expect(await world.store.get('credential', me.personId)).toBeNull()
    // The registry keeps him.
    expect((await world.store.get('person', me.personId))?.data.name).toBe('陈静')
    expect(await world.store.find('user', { personId: me.personId })).toEqual([])
  })

  test('needs the own face: none, another purpose and a holder’s are refused, and nothing ends', async () => {
    const { me, dad, mine } = await family()
    expect((await world.ask(mine, 'deleteMyAccount', { faceToken: null })).code).toBe('FACE_NEEDED')
    const other = await world.face(mine, 'resetPin', { personId: me.personId })
    expect((await world.ask(mine, 'deleteMyAccount', { faceToken: other })).code).toBe('FACE_TOKEN_INVALID')
    const his = { purpose: 'deleteAccount' as const, subject: { personId: dad.personId } }
    expect((await world.ask(mine, 'startFaceCheck', his)).code).toBe('NOT_ALLOWED')
    expect((await world.must(mine, 'listFamily', {})).members).toHaveLength(1)
  })
})

describe('loss of the insurance card', () => {
  test('an oral report becomes formal; twice is once; a stranger cannot; no card is no loss', async () => {
    const { dad, mine, his } = await family()
    const { personId } = dad
    const before = await world.store.get('person', personId)
    if (!before) throw new Error('the person is gone')
    const at = world.clock.businessNow()
    await world.given({
      documents: [
        {
          kind: 'person',
          id: personId,
          version: before.version,
          data: {
            ...before.data,
            cardState: 'lost',
            cardLoss: { by: 'oral', at, lapsesAt: at + 86_400_000 },
          },
        },
      ],
    })
    expect(await world.must(mine, 'reportCardLoss', { personId })).toEqual({ personId, card: 'lost' })
    const after = (await world.store.get('person', personId))?.data
    expect(after).toMatchObject({ cardState: 'lost', cardLoss: { by: 'formal', lapsesAt: null } })
    await world.must(his, 'reportCardLoss', { personId })
    expect(await world.inbox(dad)).toEqual(['社保卡已挂失'])

    const stranger = await world.phone(await world.person({ name: '王芳' }))
    expect((await world.ask(stranger, 'reportCardLoss', { personId })).code).toBe('NOT_ALLOWED')
  })

  test('who has no card has none to lose', async () => {
    const me = await world.person()
    const found = await world.store.get('person', me.personId)
    if (!found) throw new Error('the person is gone')
    const data = { ...found.data, cardState: 'none' as const }
    await world.given({ documents: [{ kind: 'person', id: me.personId, version: found.version, data }] })
    const mine = await world.phone(me)
    expect((await world.ask(mine, 'reportCardLoss', { personId: me.personId })).code).toBe('CARD_NOT_ACTIVE')
  })
})
