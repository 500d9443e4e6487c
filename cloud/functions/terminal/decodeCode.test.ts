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

describe('decodeCode', () => {
  test('a code that outlived the account of its owner opens nothing', async () => {
    const code = await codeOf(member)
    const found = await world.store.get('credential', member.personId)
    const gone = {
      kind: 'credential' as const,
      id: member.personId,
      version: found?.version ?? 0,
      data: null,
    }
    await world.given({ documents: [gone] })
    expect((await scan(code)).code).toBe('CODE_VOID')
  })

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
