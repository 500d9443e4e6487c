import { LOOKUPS } from '../../ports'
import type { CodeDocument } from '../../store'
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

const scan = (code: string, over: { terminalId?: string; staff?: typeof counter.staff } = {}) =>
  world.ask(over.staff ?? counter.staff, 'decodeCode', {
    terminalId: over.terminalId ?? counter.terminalId,
    code,
  })

async function codeOf(person: TestPerson, by: TestPerson = person): Promise<string> {
  const { code } = await world.must(await world.phone(by), 'issueCode', {
    personId: person.personId,
    pin: null,
  })
  return code
}

async function changeCode(code: string, change: Partial<CodeDocument>): Promise<void> {
  const id = world.ports.cipher.lookupHash(LOOKUPS.code, code)
  const found = await world.store.get('code', id)
  if (!found) throw new Error('no such code')
  const data = { ...found.data, ...change }
  await world.given({ documents: [{ kind: 'code', id, version: found.version, data }] })
}

const openByCard = (card: { type: '02'; idNumber: string } | { type: '03'; cardNumber: string }) =>
  world.ask(counter.staff, 'openVisitByCard', { terminalId: counter.terminalId, card })

describe('signInTerminal', () => {
  test('begins the day at the terminal named, or the first', async () => {
    const first = await world.must(counter.staff, 'signInTerminal', { terminalId: null })
    expect(first.terminals.map((terminal) => terminal.name).sort()).toEqual(['一号窗口', '二号窗口'])
    expect(first).toMatchObject({
      terminalId: first.terminals[0]?.terminalId,
      institution: { name: '示例市第一医院', regionName: '示例市', level: '三级' },
      visitTypes: ['11', '13', '14'],
      today: '2026-11-22',
    })
    const other = await world.must(counter.staff, 'signInTerminal', { terminalId: counter.otherTerminalId })
    expect(other.terminalName).toBe('二号窗口')
  })

  test('not at another institution’s terminal, and not by a family', async () => {
    const elsewhere = await openCounter(world)
    const params = { terminalId: elsewhere.terminalId }
    expect((await world.ask(counter.staff, 'signInTerminal', params)).code).toBe('TERMINAL_NOT_YOURS')
    expect((await world.ask(await world.phone(member), 'signInTerminal', params)).code).toBe('NOT_ALLOWED')
  })
})

describe('decodeCode', () => {
  test('opens a visit with a masked patient; the phone learns of it', async () => {
    const phone = await world.phone(member)
    const { code, codeId } = await world.must(phone, 'issueCode', { personId: member.personId, pin: null })
    const answer = await scan(`${code.slice(0, 4)} ${code.slice(4)}`)
    expect(answer).toMatchObject({
      code: 'OK',
      result: {
        visit: {
          state: 'open',
          openedBy: '01',
          shownBy: '本人',
          patient: {
            nameMasked: '陈*栋',
            age: 58,
            sex: 'male',
            insuranceLabel: '在职职工医保',
            regionName: '示例市',
            standing: '正常参保',
            deductibleLeft: 80_000,
          },
        },
      },
    })
    expect(JSON.stringify(answer)).not.toContain(member.idNumber)
    expect(JSON.stringify(answer)).not.toContain('陈国栋')
    expect(await world.must(phone, 'getCodeStatus', { codeId })).toMatchObject({
      state: 'scanned',
      institutionName: '示例市第一医院',
    })
    const looks = await world.store.auditOf(member.personId, 10)
    expect(looks.map((look) => look.what)).toContain('openVisit')
  })

  test('says who showed it', async () => {
    await world.bind(holder, member, '51')
    const answer = await scan(await codeOf(member, holder))
    expect(answer).toMatchObject({ result: { visit: { shownBy: '由女儿代办' } } })
  })

  test('of two terminals that scan one code at once, one wins', async () => {
    const code = await codeOf(member)
    const answers = await Promise.all([scan(code), scan(code, { terminalId: counter.otherTerminalId })])
    expect(answers.map((answer) => answer.code).sort()).toEqual(['CODE_USED', 'OK'])
  })

  test.each([
    ['no code', async () => '12345', 'CODE_UNKNOWN'],
    ['an unknown one', async () => '860000000000000000', 'CODE_UNKNOWN'],
    [
      'one that expired',
      async () => {
        const code = await codeOf(member)
        world.clock.pass(66_000)
        return code
      },
      'CODE_EXPIRED',
    ],
    [
      'one that was used',
      async () => {
        const code = await codeOf(member)
        await scan(code)
        return code
      },
      'CODE_USED',
    ],
    [
      'one that was voided',
      async () => {
        const code = await codeOf(member)
        await changeCode(code, { state: 'void' })
        return code
      },
      'CODE_VOID',
    ],
    [
      'one whose holder is no longer bound',
      async () => {
        const code = await codeOf(member)
        await changeCode(code, { shownByPersonId: holder.personId })
        return code
      },
      'CODE_VOID',
    ],
  ])('refuses %s', async (_, make, code) => {
    expect((await scan(await make())).code).toBe(code)
  })

  test('lives 5 seconds longer than its minute', async () => {
    const code = await codeOf(member)
    world.clock.pass(64_999)
    expect((await scan(code)).code).toBe('OK')
  })

  test('a suspended credential opens nothing', async () => {
    const code = await codeOf(member)
    const credential = await world.store.get('credential', member.personId)
    if (!credential) throw new Error('no credential')
    await world.given({
      documents: [
        {
          kind: 'credential',
          id: member.personId,
          version: credential.version,
          data: { ...credential.data, state: 'suspended' },
        },
      ],
    })
    expect((await scan(code)).code).toBe('CREDENTIAL_SUSPENDED')
  })

  test('only at a terminal of one’s own, and not by a family', async () => {
    const code = await codeOf(member)
    const elsewhere = await openCounter(world)
    expect((await scan(code, { terminalId: elsewhere.terminalId })).code).toBe('TERMINAL_NOT_YOURS')
    expect((await scan(code, { staff: await world.phone(holder) })).code).toBe('NOT_ALLOWED')
    expect((await scan(code)).code).toBe('OK')
  })
})

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

async function openVisit(): Promise<string> {
  const opened = await openByCard({ type: '02', idNumber: member.idNumber })
  if (opened.code !== 'OK') throw new Error(opened.code)
  return opened.result.visit.visitId
}

describe('registerVisit', () => {
  const register = (visitId: string, visitType: '11' | '13' | '21' | '41' = '11', staff = counter.staff) =>
    world.ask(staff, 'registerVisit', { visitId, visitType, identityConfirmed: true })

  test('confirms the person and keeps the type; the type may be changed until it is settled', async () => {
    const visitId = await openVisit()
    expect(await register(visitId)).toMatchObject({
      result: { visit: { state: 'registered', visitType: '11' } },
    })
    expect(await register(visitId, '13')).toMatchObject({ result: { visit: { visitType: '13' } } })
  })

  test('what the institution cannot do', async () => {
    const answer = await register(await openVisit(), '21')
    expect(answer).toMatchObject({ code: 'VISIT_TYPE_NOT_HERE', details: { visitType: '住院' } })
  })

  test('not after its time, and not by somebody else', async () => {
    const visitId = await openVisit()
    const colleague = await world.signIn({ staffOf: counter.institutionId })
    expect((await register(visitId, '11', colleague)).code).toBe('NOT_FOUND')
    expect((await register('vis_none')).code).toBe('NOT_FOUND')
    expect((await register(visitId, '11', await world.phone(member))).code).toBe('NOT_ALLOWED')
    world.clock.pass(30 * 60_000)
    expect((await register(visitId)).code).toBe('VISIT_EXPIRED')
  })
})

describe('reportMismatch', () => {
  test('closes the visit, is audited, and tells the member and his holders', async () => {
    await world.bind(holder, member, '51')
    const visitId = await openVisit()
    expect(await world.must(counter.staff, 'reportMismatch', { visitId })).toEqual({
      visitId,
      state: 'mismatch',
    })
    expect(await world.inbox(member)).toEqual(['有人用您的身份看病，被拦下了'])
    expect(await world.inbox(holder)).toEqual(['有人用爸爸的身份看病，被拦下了'])
    const audit = await world.store.auditOf(member.personId, 10)
    expect(audit.map((row) => row.what)).toContain('identityMismatch')
    expect((await world.ask(counter.staff, 'reportMismatch', { visitId })).code).toBe('VISIT_CLOSED')
    const again = await world.ask(counter.staff, 'registerVisit', {
      visitId,
      visitType: '11',
      identityConfirmed: true,
    })
    expect(again.code).toBe('VISIT_CLOSED')
  })

  test('not by a family, not for another’s visit, not after its time', async () => {
    const visitId = await openVisit()
    const elsewhere = (await openCounter(world)).staff
    expect((await world.ask(await world.phone(member), 'reportMismatch', { visitId })).code).toBe(
      'NOT_ALLOWED',
    )
    expect((await world.ask(elsewhere, 'reportMismatch', { visitId })).code).toBe('NOT_FOUND')
    world.clock.pass(31 * 60_000)
    expect((await world.ask(counter.staff, 'reportMismatch', { visitId })).code).toBe('VISIT_EXPIRED')
  })
})

describe('searchCatalogue', () => {
  test('finds by name, initials and code', async () => {
    for (const text of ['血脂', 'xzsx', 'F3012']) {
      const { items } = await world.must(counter.staff, 'searchCatalogue', { text })
      expect(items.map((item) => item.code)).toContain('F3012')
    }
  })

  test('nothing for nonsense, and nothing for a family', async () => {
    expect((await world.must(counter.staff, 'searchCatalogue', { text: 'qqqq' })).items).toEqual([])
    const answer = await world.ask(await world.phone(member), 'searchCatalogue', { text: '' })
    expect(answer.code).toBe('NOT_ALLOWED')
  })
})
