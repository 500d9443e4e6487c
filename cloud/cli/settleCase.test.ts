import { loadPolicies } from '../policy'
import { settleCase } from './settleCase'

const book = loadPolicies()

const run = (written: unknown, nhsa = false) =>
  settleCase(
    typeof written === 'string' ? written : JSON.stringify(written),
    '2025-05-01',
    { nhsa },
    () => book,
  )

const parse = (text: string) => JSON.parse(text)

/** The case of the documentation, word for word. */
const SAMPLE = `{"region": "420100", "date": "2023-05-01", "visit": "11",
 "patient": {"insurance": "310", "status": "retired", "birthDate": "1950-01-01", "referred": false, "familyDoctorPackage": false},
 "institution": {"kind": "hospital", "level": "一级", "grade": null, "specialty": false, "special": false, "region": "420100"},
 "yearToDate": {"deductiblePaid": 0, "deductiblePaidByLevel": {}, "fundPaid": 0, "inScope": 0, "majorIllnessPaid": 0}, "monthToDate": {"fundPaid": 0},
 "items": [{"name": "检查", "code": null, "kind": "service", "class": "甲", "price": 100000, "count": 1, "selfPayRatio": null, "priceLimit": null}],
 "poolResult": null,
 "accounts": {"currentYear": 0, "earlierYears": 276000, "pot": 0, "wallet": 0}, "useAccount": true, "aidRequested": true, "secondScan": null,
 "grants": [{"from": "A", "relation": "20", "region": "420100", "balance": {"currentYear": 0, "earlierYears": 500000}, "order": 1, "grantedOn": "2023-01-01", "validTo": null, "caps": [{"subject": "perBeneficiary", "period": "year", "amount": null, "used": 0}]}],
 "choose": {"settlement.deductible": "alternative-1"}, "set": {}}`

describe('settle on the command line', () => {
  it('settles the documented case: (1,000 − 500) × 90 % = 450, the rest from the own account', () => {
    const { exit, stdout, stderr } = run(SAMPLE)
    expect([exit, stderr]).toEqual([0, ''])
    expect(parse(stdout)).toMatchObject({
      totalFee: 100000,
      deductible: 50000,
      fundPay: 45000,
      personPay: 55000,
      ownAccountPay: 55000,
      mutualAidPay: 0,
      cashPay: 0,
      payers: [
        { from: 'self', pocket: 'earlierYears', bucket: 'deductible', amount: 50000 },
        { from: 'self', pocket: 'earlierYears', bucket: 'coinsurance', amount: 5000 },
      ],
      balancesAfter: { own: { earlierYears: 221000 } },
      aidNotUsed: [{ from: 'A', reason: 'NOTHING_LEFT_TO_PAY' }],
      unknown: [],
      simulated: false,
    })
  })

  it('fills in what is left out', () => {
    const { exit, stdout } = run({ region: '110000', date: '2023-05-01', items: [{ price: 300000 }] })
    expect(exit).toBe(0)
    expect(parse(stdout)).toMatchObject({
      visit: '11',
      insurance: '310',
      deductible: 180000,
      fundPay: 84000,
      cashPay: 216000,
    })
  })

  it('takes today as the date', () => {
    expect(parse(run({ region: '990100', items: [{ price: 100 }] }).stdout)).toMatchObject({
      date: '2025-05-01',
      simulated: true,
    })
  })

  it.each([
    ['not JSON', '{', /^\(case\): /],
    ['not an object', '3', /^\(case\): /],
    ['a list', '[]', /^region: is missing/],
    [
      'a share of 10 for 10 %',
      { region: '110000', items: [{ price: 100, selfPayRatio: 10 }] },
      /^items\.0\.selfPayRatio: a share such as 0\.1/,
    ],
    ['an unknown key', { region: '110000', items: [{ price: 1 }], bill: 1 }, /^bill: unknown key\n$/],
    [
      'an unknown key deep inside',
      { region: '110000', items: [{ price: 1 }], patient: { agee: 3 } },
      /^patient\.agee: unknown key/,
    ],
    [
      'an unknown key of an item',
      { region: '110000', items: [{ price: 1, vat: 2 }] },
      /^items\.0\.vat: unknown key/,
    ],
    ['no region', { items: [{ price: 1 }] }, /^region: /],
    ['no items', { region: '110000' }, /^items: /],
    ['a price with a fraction of a fen', { region: '110000', items: [{ price: 1.5 }] }, /^items\.0\.price: /],
    ['a negative price', { region: '110000', items: [{ price: -1 }] }, /^items\.0\.price: /],
    [
      'a negative balance',
      { region: '110000', items: [{ price: 1 }], accounts: { wallet: -1 } },
      /^accounts\.wallet: /,
    ],
    ['a day that is none', { region: '110000', date: '2023-02-30', items: [{ price: 1 }] }, /^date: /],
    ['an unknown class', { region: '110000', items: [{ price: 1, class: '丁' }] }, /^items\.0\.class: /],
    ['an unknown visit', { region: '110000', visit: '99', items: [{ price: 1 }] }, /^visit: /],
    [
      'a resident with a standing',
      { region: '110000', patient: { insurance: '390', status: 'retired' }, items: [{ price: 1 }] },
      /^patient\.status: /,
    ],
    [
      'an employee without a standing',
      { region: '110000', patient: { insurance: '310', status: null }, items: [{ price: 1 }] },
      /^patient\.status: /,
    ],
    [
      'a patient not yet born',
      { region: '110000', date: '2023-05-01', patient: { birthDate: '2023-05-02' }, items: [{ price: 1 }] },
      /^patient\.birthDate: /,
    ],
    [
      'a grantor twice',
      {
        region: '110000',
        items: [{ price: 1 }],
        grants: [
          { from: 'A', balance: 1 },
          { from: 'A', balance: 2 },
        ],
      },
      /^grants\.1\.from: /,
    ],
    [
      'a grantor named self',
      { region: '110000', items: [{ price: 1 }], grants: [{ from: 'self', balance: 1 }] },
      /^grants\.0\.from: /,
    ],
    [
      'a second scan of nobody',
      { region: '510000', items: [{ price: 1 }], secondScan: 'A' },
      /^secondScan: /,
    ],
    [
      'a parameter that is none, chosen',
      { region: '110000', items: [{ price: 1 }], choose: { 'settlement.foo': 'x' } },
      /^choose\.settlement\.foo: /,
    ],
    [
      'a parameter that is none, set',
      { region: '110000', items: [{ price: 1 }], set: { 'settlement.foo': 1 } },
      /^set\.settlement\.foo: /,
    ],
    [
      'a reading that is none',
      {
        region: '420100',
        date: '2023-05-01',
        items: [{ price: 1 }],
        choose: { 'settlement.deductible': 'alternative-9' },
      },
      /^choose\.settlement\.deductible: /,
    ],
    [
      'a set value of the wrong shape',
      { region: '420100', date: '2023-05-01', items: [{ price: 1 }], set: { 'settlement.tiers': 1.5 } },
      /^set\.settlement\.tiers: /,
    ],
    [
      'a pool result above the items',
      { region: '320200', items: [{ price: 100 }], poolResult: { inScope: 101, fundPay: 0 } },
      /^poolResult\.inScope: /,
    ],
    [
      'a pool result that pays too much',
      {
        region: '320200',
        items: [{ price: 100 }],
        poolResult: { inScope: 100, deductible: 1, fundPay: 100 },
      },
      /^poolResult\.fundPay: /,
    ],
  ])('exit 2, the path on stderr, nothing on stdout: %s', (_, written, path) => {
    const { exit, stdout, stderr } = run(written)
    expect([exit, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(path)
  })

  it.each([
    ['REGION_UNKNOWN', { region: '880000', items: [{ price: 1 }] }],
    ['BILL_EMPTY', { region: '110000', items: [] }],
    ['BILL_EMPTY', { region: '110000', items: [{ price: 0 }] }],
    [
      'BILL_TOO_LARGE',
      { region: '110000', date: '2023-05-01', items: [{ price: 10_000_000_000 }, { price: 1 }] },
    ],
    ['POLICY_UNKNOWN', { region: '210600', date: '2023-05-01', items: [{ price: 100 }] }],
    [
      'ITEM_NEVER_PAYABLE',
      { region: '110000', date: '2023-05-01', items: [{ name: '蛋白粉', kind: 'supplement', price: 100 }] },
    ],
  ])('exit 3 for %s', (code, written) => {
    const { exit, stdout, stderr } = run(written)
    expect(exit).toBe(3)
    expect(parse(stdout).refusal.code).toBe(code)
    expect(stderr.startsWith(`${code}: `)).toBe(true)
  })

  it('says with --nhsa what the interface standard calls it, in fen', () => {
    const written = {
      region: '321100',
      date: '2023-05-01',
      institution: { level: '三级', grade: '甲等' },
      items: [{ price: 2000000 }],
      accounts: { earlierYears: 100000 },
      grants: [{ from: 'A', balance: 50000 }],
    }
    expect(parse(run(written, true).stdout)).toMatchObject({
      unit: 'fen',
      insutype: '310',
      medfee_sumamt: 2000000,
      inscp_scp_amt: 2000000,
      act_pay_dedc: 80000,
      hifp_pay: 600000,
      hifmi_pay: 0,
      hifob_pay: 480000,
      fund_pay_sumamt: 1080000,
      psn_part_amt: 920000,
      acct_pay: 100000,
      acct_mulaid_pay: 50000,
      psn_cash_pay: 770000,
      balc: 0,
      mulaid_detail: [{ from: 'A', amount: 50000 }],
    })
  })

  it('marks what the caller set', () => {
    const written = {
      region: '110000',
      date: '2023-05-01',
      items: [{ price: 100000 }],
      set: { 'settlement.deductible': 0 },
    }
    const out = parse(run(written).stdout)
    expect(out).toMatchObject({ simulated: true, deductible: 0, fundPay: 70000 })
    expect(out.policyVersions).toContainEqual({
      path: 'settlement.deductible',
      region: '110000',
      from: '2023-05-01',
      reading: 'set',
    })
  })

  it('takes the words that bureaus use for our parameters', () => {
    const written = {
      region: '320200',
      items: [{ price: 30000 }],
      poolResult: { inScope: 30000, fundPay: 0 },
      grants: [
        { from: 'A', balance: 10000, grantedOn: '2023-01-01' },
        { from: 'B', balance: 50000, grantedOn: '2024-01-01' },
      ],
      set: { 'payment.authoriserOrder': 'balanceDesc', 'payment.maxAuthorisersPerSettlement': 1 },
    }
    expect(parse(run(written).stdout).mutualAid).toEqual([{ from: 'B', amount: 30000 }])
  })

  it.each([
    [{}, 10000, 18000],
    [{ choose: { 'payment.aidScope.buckets': 'alternative-1' } }, 28000, 0],
    [{ set: { 'payment.aidScope.buckets.fullSelfPay': true } }, 28000, 0],
    [{ set: { 'payment.scope.buckets.ownExpense': true } }, 28000, 0],
    [{ set: { 'payment.aidScope.buckets.coinsurance': false } }, 0, 28000],
  ])('lets a caller open or shut one bucket for aid: %j', (more, mutualAidPay, cashPay) => {
    const written = {
      region: '320200',
      items: [{ price: 20000 }, { price: 18000, class: '丙' }],
      poolResult: { inScope: 20000, fundPay: 10000 },
      grants: [{ from: 'A', balance: 50000 }],
      ...more,
    }
    expect(parse(run(written).stdout)).toMatchObject({ personPay: 28000, mutualAidPay, cashPay })
  })

  it('takes the second scan as a name or as an object', () => {
    const written = {
      region: '510000',
      items: [{ price: 100 }],
      poolResult: { inScope: 100, fundPay: 0 },
      grants: [{ from: 'A', balance: 50 }],
    }
    expect(parse(run({ ...written, secondScan: { from: 'A' } }).stdout).mutualAidPay).toBe(50)
    expect(parse(run({ ...written, secondScan: 'A' }).stdout).mutualAidPay).toBe(50)
  })
})
