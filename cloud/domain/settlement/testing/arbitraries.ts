import fc from 'fast-check'
import { BUCKETS, ITEM_CLASSES } from '../../../contract/values/bill'
import { INSTITUTION_KINDS, LEVELS } from '../../../contract/values/institution'
import type { BillItem, GrantOffer, SettlementInput } from '../types'

/** Amounts in fen: often small, so that limits and balances are met to the fen. */
const amount = fc.oneof(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 2_000_000 }))
const share = fc.integer({ min: 0, max: 1_000_000 })
const orNull = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null })

const item: fc.Arbitrary<BillItem> = fc.record({
  name: fc.constantFrom('检查', '药', '诊查费'),
  code: fc.constant(null),
  kind: fc.constantFrom('drug', 'device', 'consumable', 'service', 'supplement'),
  class: fc.constantFrom(...ITEM_CLASSES),
  price: amount,
  count: fc.oneof(fc.integer({ min: 1, max: 5 }), fc.constantFrom(0.5, 1.25, 0.3333)),
  selfPayRatio: orNull(share),
  priceLimit: orNull(amount),
})

const cap = fc.record({
  subject: fc.constantFrom('perBeneficiary' as const, 'total' as const),
  period: fc.constantFrom('payment' as const, 'day' as const, 'month' as const, 'year' as const),
  amount: orNull(amount),
  used: amount,
})

const grant = (from: string): fc.Arbitrary<GrantOffer> =>
  fc.record({
    from: fc.constant(from),
    relation: fc.constantFrom(null, '20', '51', '71', '55'),
    region: fc.constantFrom('990100', '990200', '110000'),
    balance: fc.record({ currentYear: amount, earlierYears: amount }),
    order: orNull(fc.integer({ min: 1, max: 3 })),
    grantedOn: fc.constantFrom(null, '2025-01-01', '2026-01-01', '2026-12-01'),
    validTo: fc.constantFrom(null, '2026-06-01', '2026-05-31'),
    caps: fc.array(cap, { maxLength: 2 }),
    visits: fc.constant(null),
    kinds: fc.constantFrom(null, ['drug' as const], ['service' as const, 'device' as const]),
    institutions: fc.constant(null),
  })

const tables = { visits: ['11', '13', '14', '21', '41'] }
const buckets = fc.record(Object.fromEntries(BUCKETS.map((bucket) => [bucket, fc.boolean()])))

const tiers = fc
  .tuple(
    fc.array(fc.integer({ min: 1, max: 1_500_000 }), { maxLength: 2 }),
    fc.array(share, { minLength: 3, maxLength: 3 }),
  )
  .map(([ends, ratios]) => {
    const rising = [...new Set(ends)].sort((a, b) => a - b)
    const bands = rising.map((to, index) => ({ to, ratio: (ratios[index] ?? 0) / 1_000_000 }))
    return [{ ...tables, bands: [...bands, { ratio: (ratios[2] ?? 0) / 1_000_000 }] }]
  })

/** A policy made up whole: every mechanism may be on. */
const policy = fc.record({
  'settlement.deductible': fc
    .record({ amount, per: fc.constantFrom('year', 'visit') })
    .map((row) => [{ ...tables, ...row }]),
  'settlement.tiers': tiers,
  'settlement.tiers.basis': fc.constantFrom('inScope', 'fund'),
  'settlement.tiers.rounding': fc.constantFrom('perTier', 'once'),
  'settlement.bonus': fc.constantFrom([], [{ ...tables, add: 0.05 }]),
  'settlement.annualLimit': orNull(amount.map((limit) => [{ ...tables, amount: limit }])),
  'settlement.annualLimit.basis': fc.constantFrom('fund', 'expense'),
  'settlement.monthlyLimit': orNull(amount.map((limit) => [{ ...tables, amount: limit }])),
  'settlement.majorIllness': orNull(
    share.chain((ratio) => amount.map((deductible) => ({ deductible, ratio: ratio / 1_000_000 }))),
  ),
  'settlement.fixedFundItems': fc.constantFrom([], [{ name: '诊查费', amount: 1800 }]),
  'settlement.currentYearAccountFirst': fc.boolean(),
  'payment.mode': fc.constantFrom('AUTO_CHAIN', 'AUTO_CHAIN', 'SECOND_SCAN', 'POOL_TRANSFER'),
  'payment.ownFirst': fc.constantFrom('exhausted', 'exhausted', 'zeroBalanceOnly', 'no'),
  'payment.grantOrder': fc.constantFrom('filing', 'authTime', 'balanceDesc', 'userPreset'),
  'payment.maxGrantorsPerSettlement': fc.constantFrom(null, null, 1, 2),
  'payment.ownScope.buckets': buckets,
  'payment.ownScope.currentYearBuckets': orNull(buckets),
  'payment.aidScope.buckets': buckets,
  'payment.aidScope.kinds': fc.subarray(['drug', 'device', 'consumable', 'service']),
  'grant.grantor.fund': fc.constantFrom('all', 'priorYearsOnly'),
  'grant.grantor.keepMin': fc.constantFrom(0, 0, 1000),
})

/** Sums of a year that can have come about: the fund pays no more than was in scope above the deductible. */
const yearToDate = fc.tuple(amount, amount, amount, amount).map(([deductiblePaid, above, fund, major]) => ({
  deductiblePaid,
  deductiblePaidByLevel: {},
  inScope: deductiblePaid + above,
  fundPaid: Math.min(above, fund) + 0,
  majorIllnessPaid: Math.min(major, fund, above),
}))

/** Any bill under any policy. */
export const anyBill: fc.Arbitrary<SettlementInput> = fc.record({
  region: fc.constant('990100'),
  date: fc.constant('2026-06-01'),
  visit: fc.constantFrom('11', '13', '14', '21', '41'),
  patient: fc.record({
    insurance: fc.constant('310'),
    status: fc.constantFrom('active', 'retired'),
    birthDate: fc.constantFrom('1950-01-01', '1980-02-29'),
    referred: fc.boolean(),
    familyDoctorPackage: fc.boolean(),
    student: fc.constant(null),
  }),
  institution: fc.record({
    id: fc.constant(null),
    kind: fc.constantFrom(...INSTITUTION_KINDS),
    level: fc.constantFrom(null, ...LEVELS),
    grade: fc.constant(null),
    specialty: fc.boolean(),
    special: fc.boolean(),
    region: fc.constantFrom('990100', '990100', '110000'),
  }),
  otherPlace: fc.constantFrom('filed', 'unfiled'),
  yearToDate,
  monthToDate: fc.record({ fundPaid: amount }),
  items: fc.array(item, { minLength: 1, maxLength: 6 }),
  poolResult: fc.constant(null),
  accounts: fc.record({ currentYear: amount, earlierYears: amount, pot: amount, wallet: amount }),
  useAccount: fc.constantFrom(true, true, true, false),
  aidRequested: fc.boolean(),
  secondScan: fc.constantFrom(null, 'A', 'B'),
  grants: fc
    .tuple(grant('A'), grant('B'), grant('C'), fc.integer({ min: 0, max: 3 }))
    .map(([a, b, c, count]) => [a, b, c].slice(0, count)),
  choose: fc.constant({}),
  set: policy,
})
