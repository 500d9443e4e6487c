import { Account } from '../../store'
import {
  balanceOf,
  type Counter,
  fund,
  givenGrant,
  ledgerSum,
  openCounter,
  quoteOf,
  registered,
  settled,
} from '../testing/counter'
import { TestWorld } from '../testing/world'

let world: TestWorld
let counter: Counter
beforeAll(async () => {
  world = await TestWorld.open()
}, 60_000)
beforeEach(async () => {
  await world.reset()
  counter = await openCounter(world)
})
afterAll(() => world.close())

/** 血脂四项, class 甲, at another price: 1,000 yuan. Deductible 800, then 60 %: the fund pays 120. */
const BILL = { items: [{ code: 'F3012', count: 1, price: 100_000 }] }

const father = () => world.person({ name: '陈国栋', sex: 'male', birthDate: '1968-05-06' })
const daughter = () => world.person({ name: '陈静', sex: 'female', birthDate: '1992-03-02' })

/** A father with 200.00 of 2025 and 300.00 of 2026, and his daughter's grant over 1,000.00. */
async function family(caps: { period: 'year' | 'payment'; amount: number }[] = []) {
  const patient = await father()
  const grantor = await daughter()
  await fund(world, patient, { 2025: 20_000, 2026: 30_000 })
  await fund(world, grantor, { 2026: 100_000 })
  const grantId = await givenGrant(world, grantor, patient, '51', { caps })
  return { patient, grantor, grantId }
}

const everyAccount = (personIds: string[]): string[] => [
  ...personIds.flatMap((id) => [Account.personal(id, 2025), Account.personal(id, 2026)]),
  Account.fund('990100', 'pool'),
  Account.fund('990100', 'majorIllness'),
  Account.cash('990100'),
  Account.institution(counter.institutionId),
  Account.centre('990100'),
]

describe('settle', () => {
  test('takes own account, then the grant, and tells everybody whom it concerns', async () => {
    const { patient, grantor } = await family()
    const holder = await world.person({ name: '陈明', sex: 'male', birthDate: '1994-01-01' })
    await world.bind(holder, patient, '51')

    const receipt = await settled(world, counter, patient, BILL)

    expect(receipt.amounts).toMatchObject({
      totalFee: 100_000,
      deductible: 80_000,
      fundPay: 12_000,
      personPay: 88_000,
      ownAccountPay: 50_000,
      mutualAidPay: 38_000,
      cashPay: 0,
    })
    expect(receipt.payers).toEqual([
      { kind: 'fund', pocket: null, who: null, amount: 12_000, balanceAfter: null },
      {
        kind: 'own',
        pocket: null,
        who: { personId: 'patient', label: '本人账户', name: '陈*栋', isMe: false },
        amount: 50_000,
        balanceAfter: 0,
      },
      {
        kind: 'aid',
        pocket: 'currentYear',
        who: { personId: 'payer-2', label: '女儿的共济', name: '', isMe: false },
        amount: 38_000,
        balanceAfter: null,
      },
    ])
    expect(await balanceOf(world, patient)).toBe(0)
    expect(await balanceOf(world, grantor)).toBe(62_000)
    expect(await ledgerSum(world, everyAccount([patient.personId, grantor.personId]))).toBe(0)
    expect(await world.inbox(patient)).toEqual(['您的费用结算好了'])
    expect(await world.inbox(holder)).toEqual(['爸爸的费用结算好了'])
    expect(await world.inbox(grantor)).toEqual(['爸爸用了您的共济'])
    expect((await world.store.auditOf(patient.personId, 10)).map((row) => row.what)).toContain('settle')
  })

  test('a guardian whose child has long come of age is not told', async () => {
    const patient = await father()
    const guardian = await world.person({ name: '陈明', sex: 'male', birthDate: '1940-01-01' })
    const consent = { method: 'guardian' as const, at: 0, evidenceId: null }
    await world.bind(guardian, patient, '20', { consent })
    await settled(world, counter, patient, BILL)
    expect(await world.inbox(guardian)).toEqual([])
  })

  test('keeps the sums of the year, so that the second bill meets no deductible', async () => {
    const patient = await father()
    await settled(world, counter, patient, BILL)
    const second = await settled(world, counter, patient, BILL)
    expect(second.amounts).toMatchObject({ deductible: 0, fundPay: 60_000, cashPay: 40_000 })
    expect(second.patient.deductibleLeft).toBe(0)
  })

  test('what 大病 paid uses nothing up of the month’s limit', async () => {
    world.policy({
      'settlement.majorIllness': { deductible: 0, ratio: 600_000 },
      'settlement.monthlyLimit': [{ amount: 30_000 }],
    })
    const patient = await father()
    const first = await settled(world, counter, patient, BILL)
    expect(first.amounts).toMatchObject({ poolPay: 12_000, majorIllnessPay: 52_800 })
    expect((await settled(world, counter, patient, BILL)).amounts.poolPay).toBe(18_000)
  })

  test('pays 历年 money from the oldest year first', async () => {
    const patient = await father()
    await fund(world, patient, { 2023: 1_000, 2024: 5_000, 2026: 10_000 })
    await settled(world, counter, patient, { items: [{ code: 'F3012', count: 1, price: 12_000 }] })
    expect(await world.store.balancesOf(patient.personId)).toEqual([
      { accountId: Account.personal(patient.personId, 2023), balance: 0 },
      { accountId: Account.personal(patient.personId, 2024), balance: 4_000 },
      { accountId: Account.personal(patient.personId, 2026), balance: 0 },
    ])
  })

  test('without the account today, own money and aid that follows it stay where they are', async () => {
    const { patient, grantor } = await family()
    const receipt = await settled(world, counter, patient, { ...BILL, useAccount: false })
    expect(receipt.amounts).toMatchObject({ ownAccountPay: 0, mutualAidPay: 0, cashPay: 88_000 })
    expect(receipt.warnings).toEqual(['本人账户用完才能用共济。'])
    expect(await balanceOf(world, patient)).toBe(50_000)
    expect(await balanceOf(world, grantor)).toBe(100_000)
  })

  test('a supplement is paid in cash and named to the cashier', async () => {
    const patient = await father()
    await fund(world, patient, { 2026: 500_000 })
    const { items } = await world.must(counter.staff, 'searchCatalogue', { text: '维生素', limit: 60 })
    const supplement = items.find((item) => item.kind === 'supplement')
    if (!supplement) throw new Error('the catalogue has no supplement')
    const receipt = await settled(world, counter, patient, {
      items: [...BILL.items, { code: supplement.code, count: 1 }],
    })
    expect(receipt.amounts.cashPay).toBe(supplement.price)
    expect(receipt.warnings.join()).toContain(supplement.name)
  })

  test('caps bind across bills', async () => {
    const { patient, grantor } = await family([{ period: 'year', amount: 40_000 }])
    await settled(world, counter, patient, BILL)
    const second = await settled(world, counter, patient, BILL)
    expect(second.amounts).toMatchObject({ mutualAidPay: 2_000, cashPay: 38_000 })
    const third = await settled(world, counter, patient, BILL)
    expect(third.amounts).toMatchObject({ mutualAidPay: 0 })
    expect(third.warnings).toEqual(['女儿的共济额度用完了。'])
    expect(await balanceOf(world, grantor)).toBe(60_000)
  })
})

describe('what changed since the quote', () => {
  test('a balance that ran out: QUOTE_CHANGED with a fresh quote, and nothing is taken', async () => {
    const { patient, grantor } = await family()
    const first = await registered(world, counter, patient)
    const second = await registered(world, counter, patient)
    const stale = await quoteOf(world, counter, second, BILL)
    await world.must(counter.staff, 'settle', withoutQuote(await quoteOf(world, counter, first, BILL)))
    const before = await balanceOf(world, grantor)

    const refused = await world.ask(counter.staff, 'settle', withoutQuote(stale))

    expect(refused.code).toBe('QUOTE_CHANGED')
    if (refused.code === 'OK') throw new Error('settled')
    expect(refused.details.fresh).toMatchObject({
      state: 'quoted',
      settlementId: null,
      amounts: { deductible: 0, fundPay: 60_000, ownAccountPay: 0, mutualAidPay: 40_000 },
    })
    expect(await balanceOf(world, grantor)).toBe(before)
    expect(await ledgerSum(world, everyAccount([patient.personId, grantor.personId]))).toBe(0)
  })

  test('a cap that another bill used up', async () => {
    const { patient, grantor } = await family([{ period: 'year', amount: 38_000 }])
    const first = await registered(world, counter, patient)
    const second = await registered(world, counter, patient)
    const stale = await quoteOf(world, counter, second, BILL)
    await world.must(counter.staff, 'settle', withoutQuote(await quoteOf(world, counter, first, BILL)))
    expect((await world.ask(counter.staff, 'settle', withoutQuote(stale))).code).toBe('QUOTE_CHANGED')
    expect(await balanceOf(world, grantor)).toBe(62_000)
  })

  test('a grant that was ended', async () => {
    const { patient, grantor, grantId } = await family()
    const visitId = await registered(world, counter, patient)
    const stale = await quoteOf(world, counter, visitId, BILL)
    await world.must(await world.phone(grantor), 'revokeGrant', { grantId })
    expect((await world.ask(counter.staff, 'settle', withoutQuote(stale))).code).toBe('QUOTE_CHANGED')
    expect(await balanceOf(world, grantor)).toBe(100_000)
  })
})

describe('two at once', () => {
  test('one visit settled by two requests: one pays, the other hears VISIT_CLOSED', async () => {
    const { patient, grantor } = await family()
    const visitId = await registered(world, counter, patient)
    const params = withoutQuote(await quoteOf(world, counter, visitId, BILL))
    const answers = await Promise.all([
      world.ask(counter.staff, 'settle', params),
      world.ask(counter.staff, 'settle', params),
    ])
    expect(answers.map((answer) => answer.code).sort()).toEqual(['OK', 'VISIT_CLOSED'])
    expect(await balanceOf(world, grantor)).toBe(62_000)
    expect(await ledgerSum(world, everyAccount([patient.personId, grantor.personId]))).toBe(0)
  })

  test('the same request sent twice at once and again later gives the same answer and pays once', async () => {
    const { patient } = await family()
    const visitId = await registered(world, counter, patient)
    const params = {
      ...withoutQuote(await quoteOf(world, counter, visitId, BILL)),
      requestId: 'one-intention-0001',
    }
    const [one, two] = await Promise.all([
      world.must(counter.staff, 'settle', params),
      world.must(counter.staff, 'settle', params),
    ])
    const later = await world.must(counter.staff, 'settle', params)
    expect(two).toEqual(one)
    expect(later).toEqual(one)
    const usage = await world.store.find('usage', { viewerKey: `${patient.personId}:patient` })
    expect(usage).toHaveLength(1)
  })

  test('two patients draw on one grantor: together never more than the account holds', async () => {
    const { patient, grantor } = await family()
    const mother = await world.person({ name: '林秀英', sex: 'female', birthDate: '1969-01-01' })
    await givenGrant(world, grantor, mother, '52')
    const bills = await Promise.all(
      [patient, mother].map(async (person) =>
        withoutQuote(await quoteOf(world, counter, await registered(world, counter, person), BILL)),
      ),
    )
    const answers = await Promise.all(bills.map((params) => world.ask(counter.staff, 'settle', params)))
    expect(answers.map((answer) => answer.code).sort()).toEqual(['OK', 'QUOTE_CHANGED'])
    expect(await balanceOf(world, grantor)).toBeGreaterThanOrEqual(0)
    const accounts = everyAccount([patient.personId, grantor.personId, mother.personId])
    expect(await ledgerSum(world, accounts)).toBe(0)
  })

  test('a cap on all beneficiaries together (泰安) holds when two of them pay at once', async () => {
    world.policy({ 'grant.capsByGrantor': [{ subject: 'total', period: 'year' }] })
    const patient = await father()
    const mother = await world.person({ name: '林秀英', sex: 'female', birthDate: '1969-01-01' })
    const grantor = await daughter()
    await fund(world, grantor, { 2026: 1_000_000 })
    const caps = [{ period: 'year' as const, amount: 100_000 }]
    await givenGrant(world, grantor, patient, '51', { caps })
    await givenGrant(world, grantor, mother, '52', { caps })
    const bills = await Promise.all(
      [patient, mother].map(async (person) =>
        withoutQuote(await quoteOf(world, counter, await registered(world, counter, person), BILL)),
      ),
    )
    const answers = await Promise.all(bills.map((params) => world.ask(counter.staff, 'settle', params)))
    expect(answers.map((answer) => answer.code).sort()).toEqual(['OK', 'QUOTE_CHANGED'])
    expect(await balanceOf(world, grantor)).toBe(1_000_000 - 88_000)
  })
})

describe('refusals', () => {
  const quote = { totalFee: 0, fundPay: 0, ownAccountPay: 0, mutualAidPay: 0, cashPay: 0 }
  const params = (visitId: string, over: object = {}) => ({
    visitId,
    ...BILL,
    useAccount: true,
    useAid: true,
    quoted: quote,
    ...over,
  })

  test.each([
    ['BILL_EMPTY', { items: [] }],
    ['ITEM_NEVER_PAYABLE', { items: [{ code: 'B6001', count: 1 }] }],
    ['ITEM_UNKNOWN', { items: [{ code: 'nowhere', count: 1 }] }],
    ['BILL_TOO_LARGE', { items: [{ code: 'F3012', count: 999, price: 9_999_999_999 }] }],
    ['QUOTE_CHANGED', { quoted: { ...quote, totalFee: 1 } }],
  ])('%s', async (code, over) => {
    const visitId = await registered(world, counter, await father())
    expect((await world.ask(counter.staff, 'settle', params(visitId, over))).code).toBe(code)
  })

  test.each(['arrears', 'frozen', 'paused', 'ended'] as const)(
    'an insurance that is %s pays nothing',
    async (standing) => {
      const patient = await world.person({ standing })
      const visitId = await registered(world, counter, patient)
      const answer = await world.ask(counter.staff, 'settle', params(visitId))
      expect(answer.code).toBe('INSURANCE_NOT_IN_FORCE')
    },
  )

  test('a region whose deductible no source gives', async () => {
    const patient = await world.person({ region: '211400' })
    const visitId = await registered(world, counter, patient)
    const answer = await world.ask(counter.staff, 'settle', params(visitId))
    expect(answer).toMatchObject({ code: 'POLICY_UNKNOWN', details: { path: 'settlement.deductible' } })
  })

  test('a visit lives thirty minutes', async () => {
    const visitId = await registered(world, counter, await father())
    world.clock.pass(30 * 60_000)
    const answer = await world.ask(counter.staff, 'settle', params(visitId))
    expect(answer).toMatchObject({ code: 'VISIT_EXPIRED', details: { minutes: 30 } })
  })

  test('a visit that nobody confirmed cannot be settled', async () => {
    const patient = await father()
    const { visit } = await world.must(counter.staff, 'openVisitByCard', {
      terminalId: counter.terminalId,
      card: { type: '02', idNumber: patient.idNumber },
    })
    expect((await world.ask(counter.staff, 'settle', params(visit.visitId))).code).toBe('VISIT_NOT_CONFIRMED')
  })

  test('another cashier’s visit, another institution and a family’s phone', async () => {
    const patient = await father()
    const visitId = await registered(world, counter, patient)
    const colleague = await world.signIn({ staffOf: counter.institutionId })
    const stranger = (await openCounter(world)).staff
    expect((await world.ask(colleague, 'settle', params(visitId))).code).toBe('NOT_FOUND')
    expect((await world.ask(stranger, 'settle', params(visitId))).code).toBe('NOT_FOUND')
    expect((await world.ask(await world.phone(patient), 'settle', params(visitId))).code).toBe('NOT_ALLOWED')
    expect((await world.ask(null, 'settle', params(visitId))).code).toBe('NOT_SIGNED_IN')
  })
})

/** The parameters of settle, without the receipt that the quote showed. */
function withoutQuote<T extends { quote: unknown }>({ quote: _, ...params }: T): Omit<T, 'quote'> {
  return params
}
