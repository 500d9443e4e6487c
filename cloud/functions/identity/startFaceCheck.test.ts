import { PIN, TestWorld } from '../testing/world'

let world: TestWorld
beforeAll(async () => {
  world = await TestWorld.open()
})
beforeEach(() => world.reset())
afterAll(() => world.close())

describe('whose face may be asked for', () => {
  test('one’s own, a member’s, a named relative’s, the invited person’s; the invited one’s name is masked', async () => {
    const me = await world.person({ name: '陈静' })
    const dad = await world.person({ name: '陈国栋', sex: 'male', birthDate: '1955-01-01' })
    const phone = await world.phone(me)
    await world.bind(me, dad, '51')
    const own = { purpose: 'resetPin', subject: { personId: me.personId } } as const
    const member = { purpose: 'activateCredential', subject: { personId: dad.personId } } as const
    const named = { purpose: 'bindFaceToFace', subject: { name: dad.name, idNumber: dad.idNumber } } as const
    expect((await world.must(phone, 'startFaceCheck', own)).subjectName).toBe('陈静')
    expect((await world.must(phone, 'startFaceCheck', member)).subjectName).toBe('陈国栋')
    expect((await world.must(phone, 'startFaceCheck', named)).subjectName).toBe('陈国栋')

    const mum = await world.person({ name: '李秀兰', birthDate: '1957-01-01' })
    const { application } = await world.must(phone, 'createInvitation', {
      relation: '52',
      ...named.subject,
      name: mum.name,
      idNumber: mum.idNumber,
    })
    const invited = {
      purpose: 'acceptInvitation',
      subject: { invitationToken: application.invitation?.token ?? '' },
    } as const
    const stranger = await world.signIn()
    expect((await world.must(stranger, 'startFaceCheck', invited)).subjectName).toBe('李*兰')
  })

  test('a stranger’s by id, an aid of somebody else, a purpose not asked for so: not allowed', async () => {
    const me = await world.person()
    const other = await world.person({ name: '王芳' })
    const phone = await world.phone(me)
    const ask = async (purpose: 'resetPin' | 'grantAid' | 'verifyIdentity' | 'bindFaceToFace') =>
      (await world.ask(phone, 'startFaceCheck', { purpose, subject: { personId: other.personId } })).code
    expect(await ask('resetPin')).toBe('NOT_ALLOWED')
    expect(await ask('bindFaceToFace')).toBe('NOT_ALLOWED')
    expect(await ask('verifyIdentity')).toBe('NOT_ALLOWED')
    await world.bind(me, other, '75')
    expect(await ask('grantAid')).toBe('NOT_ALLOWED')
    const token = { purpose: 'resetPin', subject: { invitationToken: 'x' } } as const
    expect((await world.ask(phone, 'startFaceCheck', token)).code).toBe('NOT_ALLOWED')
  })

  test('who is not verified may ask for nothing but his own verification and an invitation', async () => {
    const dad = await world.person({ name: '陈国栋' })
    const nobody = await world.signIn()
    const subject = { name: dad.name, idNumber: dad.idNumber }
    expect((await world.ask(nobody, 'startFaceCheck', { purpose: 'bindFaceToFace', subject })).code).toBe(
      'NOT_VERIFIED',
    )
    expect(
      (
        await world.ask(nobody, 'startFaceCheck', {
          purpose: 'resetPin',
          subject: { personId: dad.personId },
        })
      ).code,
    ).toBe('NOT_VERIFIED')
    expect((await world.ask(nobody, 'startFaceCheck', { purpose: 'verifyIdentity', subject })).code).toBe(
      'OK',
    )
    expect((await world.ask(null, 'startFaceCheck', { purpose: 'verifyIdentity', subject })).code).toBe(
      'NOT_SIGNED_IN',
    )
  })

  test('the face of one who has died is not asked for', async () => {
    const late = await world.person({ name: '赵大爷', deceasedOn: '2026-01-01' })
    const nobody = await world.signIn()
    const subject = { name: late.name, idNumber: late.idNumber }
    expect((await world.ask(nobody, 'startFaceCheck', { purpose: 'verifyIdentity', subject })).code).toBe(
      'PERSON_DECEASED',
    )
  })
})

describe('three failures', () => {
  test('shut the checks of the person for ten minutes, on every phone, and no other’s', async () => {
    const me = await world.person()
    const other = await world.person({ name: '王芳' })
    const phone = await world.phone(me)
    const own = { personId: me.personId }
    for (const face of ['someoneElse', 'photo', 'nobody'] as const)
      await world.face(phone, 'resetPin', own, face)
    const again = await world.ask(phone, 'startFaceCheck', { purpose: 'resetPin', subject: own })
    expect(again).toMatchObject({ code: 'FACE_LOCKED', details: { retryAfter: 600 } })
    const elsewhere = await world.phone(me)
    expect((await world.ask(elsewhere, 'startFaceCheck', { purpose: 'resetPin', subject: own })).code).toBe(
      'FACE_LOCKED',
    )
    const third = await world.phone(other)
    expect(
      (
        await world.ask(third, 'startFaceCheck', {
          purpose: 'resetPin',
          subject: { personId: other.personId },
        })
      ).code,
    ).toBe('OK')

    world.clock.pass(599_000)
    expect((await world.ask(phone, 'startFaceCheck', { purpose: 'resetPin', subject: own })).code).toBe(
      'FACE_LOCKED',
    )
    world.clock.pass(1_000)
    expect((await world.ask(phone, 'startFaceCheck', { purpose: 'resetPin', subject: own })).code).toBe('OK')
  })

  test('shut the checks that were opened before them, too', async () => {
    const me = await world.person()
    const phone = await world.phone(me)
    const subject = { personId: me.personId }
    const tokens: string[] = []
    for (let opened = 0; opened < 5; opened += 1) {
      tokens.push((await world.must(phone, 'startFaceCheck', { purpose: 'resetPin', subject })).faceToken)
    }
    const [passed = '', ...others] = tokens
    await world.must(phone, 'presentFace', { faceToken: passed, face: 'subject' })
    const codes = []
    for (const faceToken of others) {
      codes.push((await world.ask(phone, 'presentFace', { faceToken, face: 'photo' })).code)
    }
    expect(codes).toEqual(['OK', 'OK', 'OK', 'FACE_LOCKED'])
    const reset = { personId: me.personId, newPin: '135790', faceToken: passed }
    expect(await world.ask(phone, 'resetPin', reset)).toMatchObject({
      code: 'FACE_LOCKED',
      details: { retryAfter: 600 },
    })
  })

  test('asking often for the verdict of one failed check counts once; a pass forgets', async () => {
    const me = await world.person()
    const phone = await world.phone(me)
    const own = { personId: me.personId }
    const failed = await world.face(phone, 'resetPin', own, 'photo')
    for (const _ of [1, 2, 3, 4]) {
      const asked = await world.ask(phone, 'resetPin', {
        personId: me.personId,
        newPin: '975310',
        faceToken: failed,
      })
      expect(asked.code).toBe('FACE_NOT_LIVE')
    }
    await world.face(phone, 'resetPin', own, 'photo')
    await world.face(phone, 'resetPin', own, 'subject')
    await world.face(phone, 'resetPin', own, 'photo')
    await world.face(phone, 'resetPin', own, 'photo')
    expect((await world.ask(phone, 'startFaceCheck', { purpose: 'resetPin', subject: own })).code).toBe('OK')
  })
})

describe('a face token', () => {
  test('is stored as a hash only', async () => {
    const me = await world.person()
    const phone = await world.phone(me)
    const { faceToken } = await world.must(phone, 'startFaceCheck', {
      purpose: 'resetPin',
      subject: { personId: me.personId },
    })
    expect(await world.store.get('faceCheck', faceToken)).toBeNull()
  })

  test('works once, in five minutes, for its purpose, person and user', async () => {
    const me = await world.person()
    const mate = await world.person({ name: '林一', sex: 'male' })
    const phone = await world.phone(me)
    const reset = (faceToken: string, device = phone) =>
      world.ask(device, 'resetPin', { personId: me.personId, newPin: '975310', faceToken })
    const used = await world.face(phone, 'resetPin', { personId: me.personId })
    expect((await reset(used)).code).toBe('OK')
    expect((await reset(used)).code).toBe('FACE_TOKEN_INVALID')

    const forAnother = await world.face(phone, 'grantAid', { personId: me.personId })
    expect((await reset(forAnother)).code).toBe('FACE_TOKEN_INVALID')
    await world.bind(me, mate, '11')
    const ofAnother = await world.face(phone, 'resetPin', { personId: mate.personId })
    expect((await reset(ofAnother)).code).toBe('FACE_TOKEN_INVALID')
    const mine = await world.face(phone, 'resetPin', { personId: me.personId })
    expect((await reset(mine, await world.phone(me))).code).toBe('FACE_TOKEN_INVALID')
    expect((await reset('made-up')).code).toBe('FACE_TOKEN_INVALID')

    const late = await world.face(phone, 'resetPin', { personId: me.personId })
    world.clock.pass(300_000)
    expect((await reset(late)).code).toBe('FACE_TOKEN_INVALID')
  })

  test('used by two calls at once, it works for one', async () => {
    const me = await world.person()
    const phone = await world.phone(me)
    const faceToken = await world.face(phone, 'resetPin', { personId: me.personId })
    const asked = await Promise.all(
      ['975310', '864209'].map((newPin) =>
        world.ask(phone, 'resetPin', { personId: me.personId, newPin, faceToken }),
      ),
    )
    expect(asked.map(({ code }) => code).sort()).toEqual(['FACE_TOKEN_INVALID', 'OK'])
  })

  test('before anybody stood before the camera it is still needed', async () => {
    const me = await world.person()
    const phone = await world.phone(me)
    const { faceToken } = await world.must(phone, 'startFaceCheck', {
      purpose: 'resetPin',
      subject: { personId: me.personId },
    })
    expect(
      (await world.ask(phone, 'resetPin', { personId: me.personId, newPin: '975310', faceToken })).code,
    ).toBe('FACE_NEEDED')
    expect(
      (await world.ask(phone, 'resetPin', { personId: me.personId, newPin: PIN, faceToken: null })).code,
    ).toBe('FACE_NEEDED')
  })

  test('is presented by its own user only, while it lives', async () => {
    const me = await world.person()
    const phone = await world.phone(me)
    const { faceToken } = await world.must(phone, 'startFaceCheck', {
      purpose: 'resetPin',
      subject: { personId: me.personId },
    })
    const other = await world.signIn()
    expect((await world.ask(other, 'presentFace', { faceToken, face: 'subject' })).code).toBe(
      'FACE_TOKEN_INVALID',
    )
    world.clock.pass(300_000)
    expect((await world.ask(phone, 'presentFace', { faceToken, face: 'subject' })).code).toBe(
      'FACE_TOKEN_INVALID',
    )
  })
})
