import { newborn } from '../desk/testing/window'
import { TestWorld } from '../testing/world'

let world: TestWorld
beforeAll(async () => {
  world = await TestWorld.open()
})
beforeEach(() => world.reset())
afterAll(() => world.close())

async function family() {
  const mum = await world.person({ name: '陈静' })
  const dad = await world.person({ name: '周文涛', sex: 'male', birthDate: '1984-01-01' })
  const baby = await newborn(world, mum)
  return { mum, dad, baby, phone: await world.phone(mum), his: await world.phone(dad) }
}
type Family = Awaited<ReturnType<typeof family>>
const asked = ({ mum, baby }: Family) => ({
  relation: '30',
  motherName: mum.name,
  motherIdNumber: mum.idNumber,
  birthCertNumber: baby.birthCertNumber,
  faceToken: null as string | null,
})
const subjectOf = ({ mum }: Family) => ({ name: mum.name, idNumber: mum.idNumber })

test('a mother binds her newborn by its certificate and her face: at once, without a number', async () => {
  const all = await family()
  const { phone, baby } = all
  const faceToken = await world.face(phone, 'bindNewborn', subjectOf(all))
  const { application } = await world.must(phone, 'bindNewborn', { ...asked(all), faceToken })
  expect(application).toMatchObject({ way: 'newborn', state: 'active' })
  expect(application.timeline.map(({ title }) => title)).toEqual(['提交申请', '妈妈本人刷脸', '办好'])
  const { members } = await world.must(phone, 'listFamily', {})
  expect(members).toMatchObject([
    { person: { personId: baby.personId, idNumberMasked: '还没有身份证号' }, state: 'active' },
  ])
  const [binding] = await world.store.find('binding', { memberId: baby.personId })
  expect(binding?.data).toMatchObject({ consent: { method: 'guardian' }, faceDay: '2042-11-05' })
  expect((await world.ask(phone, 'bindNewborn', asked(all))).code).toBe('BINDING_EXISTS')
})

test('a father binds it by the mother’s face on his phone, and she is told', async () => {
  const all = await family()
  const faceToken = await world.face(all.his, 'bindNewborn', subjectOf(all))
  await world.must(all.his, 'bindNewborn', { ...asked(all), faceToken })
  expect(await world.inbox(all.mum)).toEqual(['周文涛绑定了林小满'])
})

test('is refused without her face, by another’s, with another mother, an unknown or ill-formed certificate', async () => {
  const all = await family()
  const ask = async (over: object) =>
    (await world.ask(all.his, 'bindNewborn', { ...asked(all), ...over })).code
  expect(await ask({})).toBe('FACE_NEEDED')
  const own = { name: all.dad.name, idNumber: all.dad.idNumber }
  expect(await ask({ faceToken: await world.face(all.his, 'bindNewborn', own) })).toBe('FACE_TOKEN_INVALID')
  const other = await world.person({ name: '王芳' })
  expect(await ask({ motherName: other.name, motherIdNumber: other.idNumber })).toBe('BIRTH_CERT_NOT_FOUND')
  expect(await ask({ birthCertNumber: 'Z990100009' })).toBe('BIRTH_CERT_NOT_FOUND')
  expect(await ask({ birthCertNumber: '123' })).toBe('BIRTH_CERT_INVALID')
  expect(await ask({ relation: '20' })).toBe('RELATION_SEX')
  world.policy({ 'binding.evidence.newbornByBirthCertificate': false })
  expect(await ask({})).toBe('WAY_NOT_OPEN')
  expect(await world.store.count('binding', { memberId: all.baby.personId })).toBe(0)
})

test('guessing certificates is stopped; strangers and staff have no way in', async () => {
  const all = await family()
  for (let i = 0; i < 20; i += 1)
    await world.ask(all.his, 'bindNewborn', { ...asked(all), birthCertNumber: `Z9902000${10 + i}` })
  expect((await world.ask(all.his, 'bindNewborn', asked(all))).code).toBe('TOO_MANY_CALLS')
  expect((await world.ask(await world.signIn(), 'bindNewborn', asked(all))).code).toBe('NOT_VERIFIED')
})
