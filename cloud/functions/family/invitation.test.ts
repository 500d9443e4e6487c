import { LOOKUPS } from '../../ports'
import { type Device, type TestPerson, TestWorld } from '../testing/world'

let world: TestWorld
beforeAll(async () => {
  world = await TestWorld.open()
})
beforeEach(() => world.reset())
afterAll(() => world.close())

const typedOf = ({ name, idNumber }: TestPerson) => ({ name, idNumber })

async function invited() {
  const me = await world.person({ name: '陈静' })
  const mum = await world.person({ name: '李秀兰', birthDate: '1957-01-01' })
  const phone = await world.phone(me)
  const { application } = await world.must(phone, 'createInvitation', { relation: '52', ...typedOf(mum) })
  const token = application.invitation?.token ?? ''
  return { me, mum, phone, application, token }
}

const accept = async (device: Device, token: string, face: 'subject' | 'someoneElse' = 'subject') => {
  const faceToken = await world.face(device, 'acceptInvitation', { invitationToken: token }, face)
  return world.ask(device, 'answerInvitation', { token, accept: true, faceToken })
}

describe('an invitation', () => {
  test('is a short link, found by a hash, kept encrypted, shown to its maker alone', async () => {
    const { application, token, phone, me, mum } = await invited()
    expect(token).toMatch(/^[A-Za-z0-9_-]{22}$/)
    expect(application).toMatchObject({ state: 'invited', invitation: { path: `/i/${token}` } })
    expect(Date.parse(application.invitation?.expiresAt ?? '') - Date.parse(application.createdAt)).toBe(
      24 * 3_600_000,
    )
    const [stored] = await world.store.find('application', {
      tokenHash: world.ports.cipher.lookupHash(LOOKUPS.invitation, token),
    })
    expect(JSON.stringify(stored)).not.toContain(token)
    const { applications } = await world.must(phone, 'listApplications', {})
    expect(applications[0]?.invitation?.token).toBe(token)
    expect(await world.inbox(mum)).toEqual(['女儿陈静申请出示您的医保码'])
    expect(await world.inbox(me)).toEqual([])
  })

  test('opened by anybody it shows masked names, what is asked, and whether it is for him', async () => {
    const { token, mum } = await invited()
    const stranger = await world.signIn()
    const shown = await world.must(stranger, 'openInvitation', { token })
    expect(shown).toMatchObject({
      inviterMasked: '陈*',
      inviteeMasked: '李*兰',
      inviterIs: '女儿',
      forMe: null,
    })
    expect(shown.rights).toHaveLength(4)
    expect((await world.must(await world.phone(mum), 'openInvitation', { token })).forMe).toBe(true)
    const other = await world.phone(await world.person({ name: '王芳' }))
    expect((await world.must(other, 'openInvitation', { token })).forMe).toBe(false)
    expect((await world.ask(null, 'openInvitation', { token })).code).toBe('NOT_SIGNED_IN')
    expect((await world.ask(other, 'openInvitation', { token: 'made-up' })).code).toBe('NOT_FOUND')
  })

  test('accepted by the named person’s face it is a binding, and the link is dead', async () => {
    const { me, mum, phone, token } = await invited()
    const hers = await world.phone(mum)
    expect((await accept(hers, token)).result).toEqual({ accepted: true, inviterMasked: '陈*' })
    expect((await world.must(phone, 'listFamily', {})).members).toMatchObject([{ who: { label: '妈妈' } }])
    expect((await world.must(hers, 'listHolders', {})).holders).toMatchObject([
      { who: { label: '女儿', name: '陈静' }, relation: '30' },
    ])
    const { applications } = await world.must(phone, 'listApplications', {})
    expect(applications).toMatchObject([{ state: 'active', invitation: null }])
    expect(applications[0]?.timeline.every(({ state }) => state === 'done')).toBe(true)
    expect((await world.ask(hers, 'openInvitation', { token })).code).toBe('INVITATION_EXPIRED')
    expect(await world.inbox(me)).toEqual(['已绑定妈妈李秀兰'])
  })

  test('accepted on a helper’s phone by her own face', async () => {
    const { token, phone } = await invited()
    const neighbour = await world.phone(await world.person({ name: '王芳' }))
    expect((await accept(neighbour, token)).code).toBe('OK')
    expect((await world.must(phone, 'listFamily', {})).members).toHaveLength(1)
    expect((await world.must(neighbour, 'listFamily', {})).members).toEqual([])
  })

  test('forwarded it is nobody else’s: neither his word nor his face', async () => {
    const { token } = await invited()
    const other = await world.phone(await world.person({ name: '王芳' }))
    const answer = (accepts: boolean) =>
      world.ask(other, 'answerInvitation', { token, accept: accepts, faceToken: null })
    expect((await answer(true)).code).toBe('INVITATION_NOT_FOR_YOU')
    expect((await answer(false)).code).toBe('INVITATION_NOT_FOR_YOU')
    expect(await accept(other, token, 'someoneElse')).toMatchObject({
      code: 'FACE_MISMATCH',
      details: { name: '李*兰' },
    })
    const nobody = await world.signIn()
    expect((await world.ask(nobody, 'answerInvitation', { token, accept: true, faceToken: null })).code).toBe(
      'FACE_NEEDED',
    )
    expect(
      (await world.ask(nobody, 'answerInvitation', { token, accept: false, faceToken: null })).code,
    ).toBe('INVITATION_NOT_FOR_YOU')
  })

  test('her signed-in word alone is no consent; her face check for something else neither', async () => {
    const { token, mum } = await invited()
    const hers = await world.phone(mum)
    expect((await world.ask(hers, 'answerInvitation', { token, accept: true, faceToken: null })).code).toBe(
      'FACE_NEEDED',
    )
    const faceToken = await world.face(hers, 'resetPin', { personId: mum.personId })
    expect((await world.ask(hers, 'answerInvitation', { token, accept: true, faceToken })).code).toBe(
      'FACE_TOKEN_INVALID',
    )
  })

  test('declined it says so to its maker, and may be made again', async () => {
    const { me, mum, phone, token } = await invited()
    const hers = await world.phone(mum)
    const answer = await world.must(hers, 'answerInvitation', { token, accept: false, faceToken: null })
    expect(answer.accepted).toBe(false)
    const { applications } = await world.must(phone, 'listApplications', {})
    expect(applications).toMatchObject([{ state: 'rejected', rejection: { reason: 'declined' } }])
    expect(await world.inbox(me)).toEqual(['绑定妈妈李秀兰没有办成'])
    expect((await world.ask(phone, 'createInvitation', { relation: '52', ...typedOf(mum) })).code).toBe('OK')
  })

  test('lapses after the policy’s hours of business time', async () => {
    world.policy({ 'binding.invitationHours': 2 })
    const { mum, phone, token } = await invited()
    const hers = await world.phone(mum)
    world.clock.pass(2 * 3_600_000 - 1)
    const faceToken = await world.face(hers, 'acceptInvitation', { invitationToken: token })
    world.clock.pass(1)
    expect((await world.ask(hers, 'answerInvitation', { token, accept: true, faceToken })).code).toBe(
      'INVITATION_EXPIRED',
    )
    const { applications } = await world.must(phone, 'listApplications', {})
    expect(applications).toMatchObject([{ state: 'expired', invitation: null }])
    expect((await world.ask(phone, 'createInvitation', { relation: '52', ...typedOf(mum) })).code).toBe('OK')
  })

  test('taken back it is dead', async () => {
    const { mum, phone, token, application } = await invited()
    const withdrawn = await world.must(phone, 'withdrawApplication', {
      applicationId: application.applicationId,
    })
    expect(withdrawn.application).toMatchObject({ state: 'withdrawn', invitation: null })
    const hers = await world.phone(mum)
    expect((await world.ask(hers, 'openInvitation', { token })).code).toBe('INVITATION_EXPIRED')
    expect(
      (
        await world.ask(hers, 'startFaceCheck', {
          purpose: 'acceptInvitation',
          subject: { invitationToken: token },
        })
      ).code,
    ).toBe('INVITATION_EXPIRED')
    const again = await world.ask(phone, 'withdrawApplication', { applicationId: application.applicationId })
    expect(again.code).toBe('APPLICATION_CLOSED')
    const other = await world.phone(await world.person({ name: '王芳' }))
    expect(
      (await world.ask(other, 'withdrawApplication', { applicationId: application.applicationId })).code,
    ).toBe('NOT_FOUND')
  })

  test('accepted and taken back at once: one of the two', async () => {
    const { mum, phone, token, application } = await invited()
    const hers = await world.phone(mum)
    const faceToken = await world.face(hers, 'acceptInvitation', { invitationToken: token })
    const [yes, back] = await Promise.all([
      world.ask(hers, 'answerInvitation', { token, accept: true, faceToken }),
      world.ask(phone, 'withdrawApplication', { applicationId: application.applicationId }),
    ])
    const held = (await world.must(phone, 'listFamily', {})).members.length
    expect([yes.code, back.code, held]).toEqual(
      yes.code === 'OK' ? ['OK', 'APPLICATION_CLOSED', 1] : ['INVITATION_EXPIRED', 'OK', 0],
    )
  })

  test('limits are judged when it is made, with what is open, and again when it is accepted', async () => {
    world.policy({ 'binding.limits.members': 1 })
    const { mum, phone, token, me } = await invited()
    const dad = await world.person({ name: '陈国栋', sex: 'male', birthDate: '1955-01-01' })
    expect((await world.ask(phone, 'createInvitation', { relation: '51', ...typedOf(dad) })).code).toBe(
      'MEMBER_LIMIT',
    )
    await world.bind(me, dad, '51')
    expect((await accept(await world.phone(mum), token)).code).toBe('MEMBER_LIMIT')
  })

  test('is not made for a child, for oneself, for a stranger’s number, by who is not verified', async () => {
    const me = await world.person({ name: '陈静' })
    const baby = await world.person({ name: '林小满', birthDate: '2018-06-01' }, null)
    const phone = await world.phone(me)
    const ask = async (device: Device, person: TestPerson) =>
      (await world.ask(device, 'createInvitation', { relation: '30', ...typedOf(person) })).code
    expect(await ask(phone, baby)).toBe('WAY_NOT_OPEN')
    expect(await ask(phone, me)).toBe('BINDING_SELF')
    expect(await ask(phone, { ...baby, name: '林大满' })).toBe('PERSON_NOT_FOUND')
    expect(await ask(await world.signIn(), baby)).toBe('NOT_VERIFIED')
  })

  test('two made at once for one relative: one of them', async () => {
    const me = await world.person({ name: '陈静' })
    const mum = await world.person({ name: '李秀兰', birthDate: '1957-01-01' })
    const phones = [await world.phone(me), await world.phone(me)]
    const asked = await Promise.all(
      phones.map((phone) => world.ask(phone, 'createInvitation', { relation: '52', ...typedOf(mum) })),
    )
    expect(asked.map(({ code }) => code).sort()).toEqual(['APPLICATION_OPEN', 'OK'])
  })
})

describe('a member far away who came of age', () => {
  test('confirms his binding by an invitation; it is the same one, and no act is counted', async () => {
    const me = await world.person({ name: '陈静' })
    const son = await world.person({ name: '林一', sex: 'male', birthDate: '2010-11-01' })
    const bindingId = await world.bind(me, son, '20', {
      consent: { method: 'guardian', at: 0, evidenceId: null },
    })
    const phone = await world.phone(me)
    const invite = () => world.ask(phone, 'createInvitation', { relation: '20', ...typedOf(son) })
    const { result } = await invite()
    expect((await invite()).code).toBe('APPLICATION_OPEN')
    const token = result?.application.invitation?.token ?? ''
    expect((await accept(await world.phone(son), token)).code).toBe('OK')
    expect((await world.must(phone, 'listFamily', {})).members).toMatchObject([
      { bindingId, state: 'active' },
    ])
    expect(await world.store.get('family', me.personId)).toMatchObject({ data: { newBindings: {} } })
    expect((await invite()).code).toBe('BINDING_EXISTS')
  })
})
