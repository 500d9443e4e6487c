import { type Counter, openCounter } from '../testing/counter'
import { type TestPerson, TestWorld } from '../testing/world'

let world: TestWorld
let counter: Counter
let member: TestPerson
let holder: TestPerson
beforeAll(async () => {
  world = await TestWorld.open()
}, 60_000)
beforeEach(async () => {
  await world.reset()
  counter = await openCounter(world)
  member = await world.person({ name: '陈国栋', sex: 'male', birthDate: '1968-05-06', card: '990100000001' })
  holder = await world.person({ name: '陈静', sex: 'female', birthDate: '1992-03-02' })
})
afterAll(() => world.close())

const openByCard = (card: { type: '02'; idNumber: string } | { type: '03'; cardNumber: string }) =>
  world.ask(counter.staff, 'openVisitByCard', { terminalId: counter.terminalId, card })

describe('openVisitByCard', () => {
  test('opens by ID card in any spelling, and by insurance card', async () => {
    const wide = member.idNumber.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)))
    expect(await openByCard({ type: '02', idNumber: wide })).toMatchObject({
      result: { visit: { openedBy: '02', shownBy: '本人' } },
    })
    expect(await openByCard({ type: '03', cardNumber: '9901 0000 0001' })).toMatchObject({
      result: { visit: { openedBy: '03' } },
    })
  })

  test.each([
    ['ID_NUMBER_LENGTH', '99010019680506'],
    ['ID_NUMBER_CHARACTERS', '99010019680506A01X'],
    ['ID_NUMBER_BIRTH_DATE', '990100196813060011'],
    ['ID_NUMBER_CHECK_DIGIT', null],
  ])('%s', async (code, idNumber) => {
    const last = member.idNumber.endsWith('1') ? '2' : '1'
    const typed = idNumber ?? member.idNumber.slice(0, 17) + last
    expect((await openByCard({ type: '02', idNumber: typed })).code).toBe(code)
  })

  test('a number and a card that nobody has', async () => {
    expect((await openByCard({ type: '02', idNumber: '11010519491231002X' })).code).toBe('CARD_UNKNOWN')
    expect((await openByCard({ type: '03', cardNumber: '990199999999' })).code).toBe('CARD_UNKNOWN')
  })

  test('a lost card is refused while the ID card works', async () => {
    const mother = await world.person({ card: '990100000002', cardState: 'lost' })
    expect((await openByCard({ type: '03', cardNumber: '990100000002' })).code).toBe('CARD_LOST')
    expect((await openByCard({ type: '02', idNumber: mother.idNumber })).code).toBe('OK')
  })

  test('nobody who died', async () => {
    const late = await world.person({ deceasedOn: '2026-01-01' })
    expect((await openByCard({ type: '02', idNumber: late.idNumber })).code).toBe('PERSON_DECEASED')
  })

  test('not by a family', async () => {
    const answer = await world.ask(await world.phone(holder), 'openVisitByCard', {
      terminalId: counter.terminalId,
      card: { type: '02', idNumber: member.idNumber },
    })
    expect(answer.code).toBe('NOT_ALLOWED')
  })
})
