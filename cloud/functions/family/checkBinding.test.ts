import { type TestPerson, TestWorld } from '../testing/world'

let world: TestWorld
beforeAll(async () => {
  world = await TestWorld.open()
})
beforeEach(() => world.reset())
afterAll(() => world.close())

const typedOf = ({ name, idNumber }: TestPerson) => ({ name, idNumber })

test('before the first field: relations, counts, age, papers, the text to sign, the hours', async () => {
  const me = await world.person()
  const dad = await world.person({ name: '陈国栋', sex: 'male', birthDate: '1955-01-01' })
  await world.bind(me, dad, '51')
  const checked = await world.must(await world.phone(me), 'checkBinding', {})
  expect(checked).toMatchObject({
    members: { used: 1, limit: 5 },
    newThisMonth: { used: 0, limit: 6 },
    faceFromAge: 16,
    reviewHours: 48,
    invitationHours: 24,
    person: null,
  })
  expect(checked.relations).toContainEqual({ relation: '51', label: '父亲' })
  expect(checked.minorEvidence).toContainEqual(['birthCert'])
  expect(checked.commitment.text).toContain('模拟·不可用于真实就医')
})

test('where sixteen itself still uses papers, faces are asked from seventeen', async () => {
  world.policy({ 'binding.face.inclusive': false })
  const me = await world.person()
  expect((await world.must(await world.phone(me), 'checkBinding', {})).faceFromAge).toBe(17)
})

test.each([
  ['a child', '2018-06-01', '30', { age: 8, isMinor: true, ways: ['documents'], warnings: [] }],
  [
    'a grown daughter',
    '2000-06-01',
    '30',
    { age: 26, isMinor: false, ways: ['faceToFace', 'invitation', 'documents'], warnings: [] },
  ],
  [
    'a daughter hardly younger',
    '1990-06-01',
    '30',
    { isMinor: false, warnings: ['两人相差不到 14 岁。请核对关系和号码。'] },
  ],
])('with %s named: which ways are open', async (_, birthDate, relation, expected) => {
  const me = await world.person()
  const other = await world.person({ name: '林小满', birthDate })
  const checked = await world.must(await world.phone(me), 'checkBinding', { relation, ...typedOf(other) })
  expect(checked.person).toMatchObject(expected)
})

test('without a relation yet the ways are told, and nothing is refused', async () => {
  const me = await world.person()
  const dad = await world.person({ name: '陈国栋', sex: 'male', birthDate: '1955-01-01' })
  const checked = await world.must(await world.phone(me), 'checkBinding', typedOf(dad))
  expect(checked.person?.ways).toContain('faceToFace')
})

test('refused as the application would be, with the same codes', async () => {
  const me = await world.person()
  const dad = await world.person({ name: '陈国栋', sex: 'male', birthDate: '1955-01-01' })
  const phone = await world.phone(me)
  const check = async (relation: string, person: TestPerson) =>
    (await world.ask(phone, 'checkBinding', { relation, ...typedOf(person) })).code
  expect(await check('52', dad)).toBe('RELATION_SEX')
  expect(await check('77', me)).toBe('BINDING_SELF')
  expect(await check('51', { ...dad, name: '陈国良' })).toBe('PERSON_NOT_FOUND')
  expect(await check('51', { ...dad, idNumber: '123' })).toBe('ID_NUMBER_LENGTH')
  await world.bind(me, dad, '51')
  expect(await check('51', dad)).toBe('BINDING_EXISTS')
  expect((await world.ask(await world.signIn(), 'checkBinding', {})).code).toBe('NOT_VERIFIED')
})
