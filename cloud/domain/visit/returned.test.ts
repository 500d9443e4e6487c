import fc from 'fast-check'
import { Fen } from '../../contract/values'
import { loadPolicies } from '../../policy'
import { difference, postRest, postSettlement } from '../posting'
import { readCase, SELF, type SettlementInput, settleBill } from '../settlement'
import { paidParts } from './payers'
import { withResults } from './record'
import { decideReturn, restOfBill } from './returned'

const numRuns = Number(process.env.PROPERTY_RUNS ?? (process.env.CI ? 500 : 100))
const book = loadPolicies()

const item = fc.record({
  price: fc.integer({ min: 1, max: 90_000 }),
  count: fc.integer({ min: 1, max: 3 }),
  class: fc.constantFrom('甲', '乙', '丙'),
  kind: fc.constantFrom('drug', 'service', 'device', 'supplement'),
  priceLimit: fc.option(fc.integer({ min: 1, max: 80_000 })),
})
const written = fc.record({
  region: fc.constant('990100'),
  date: fc.constantFrom('2025-12-31', '2026-03-01'),
  visit: fc.constantFrom('11', '21', '14'),
  items: fc.array(item, { minLength: 1, maxLength: 5 }),
  accounts: fc.record({
    currentYear: fc.nat(40_000),
    earlierYears: fc.nat(40_000),
    pot: fc.nat(5_000),
    wallet: fc.nat(5_000),
  }),
  grants: fc.array(
    fc.record({
      from: fc.constantFrom('A', 'B'),
      balance: fc.record({ currentYear: fc.nat(30_000), earlierYears: fc.nat(30_000) }),
      kinds: fc.option(fc.constant(['drug'])),
    }),
    { maxLength: 1 },
  ),
})
const order = fc.infiniteStream(fc.nat())

function settled(one: object): SettlementInput | null {
  const read = readCase(one, '2026-03-01')
  if (!read.ok) throw new Error(`${read.fault.path}: ${read.fault.what}`)
  const items = read.value.items.map((each, index) => ({ ...each, code: `c${index}` }))
  const input = { ...read.value, items }
  return settleBill(input, book).ok ? input : null
}

/** Ledger accounts whose balances are what the case says. */
const accountsOf = ({ accounts, grants, date }: SettlementInput) => {
  const year = Number(date.slice(0, 4))
  const years = (whose: string, purse: { currentYear: Fen; earlierYears: Fen }) => [
    { accountId: `personal:${whose}:${year - 1}`, creditYear: year - 1, balance: purse.earlierYears },
    { accountId: `personal:${whose}:${year}`, creditYear: year, balance: purse.currentYear },
  ]
  return {
    institution: 'institution:i',
    poolFund: 'fund:r:pool',
    majorIllnessFund: 'fund:r:majorIllness',
    cash: 'cash:r',
    own: {
      years: years('p', accounts),
      pots: [{ accountId: 'pot:p:q', balance: accounts.pot }],
      wallet: { accountId: 'wallet:p', balance: accounts.wallet },
    },
    grants: Object.fromEntries(grants.map(({ from, balance }) => [from, years(from, balance)])),
  }
}
const names = {
  patientId: 'p',
  owner: (accountId: string) => accountId.split(':')[1] ?? '',
  creditYear: (accountId: string) => Number(accountId.split(':')[2]),
}

test('lines that go back one by one, in any order, take nothing from anybody and end as the reversal', () => {
  fc.assert(
    fc.property(written, order, (one, keys) => {
      const input = settled(one)
      if (!input) return
      const first = settleBill(input, book)
      if (!first.ok) throw new Error(first.refusal.code)
      const accounts = accountsOf(input)
      const relations = new Map(input.grants.map((grant) => [grant.from, grant.relation]))
      const plain = input.items.map(({ code, price, count }) => ({ code: code ?? '', price, count }))
      let lines = withResults(plain, first.value)
      let facts = input
      let bill = first.value
      let entries = postSettlement(bill, accounts)
      const back = [...input.items]
        .map((each) => ({ each, key: keys.next().value }))
        .sort((a, b) => a.key - b.key)
      for (const { each } of back) {
        const rest = restOfBill(lines, facts.items, [{ code: each.code ?? '', count: each.count }])
        if (!rest.ok) throw new Error(rest.refusal.code)
        if (rest.value.lines.length === 0) break
        const payers = paidParts(bill.payers, 'p', relations)
        const decided = decideReturn({ facts, patientId: 'p', amounts: bill, payers }, rest.value.items, book)
        // What stays may be out of a relative's scope: then it is refused, and nothing moves.
        if (!decided.ok) {
          expect(decided.refusal.code).toBe('RETURN_NEEDS_REVERSAL')
          continue
        }
        const after = postRest(decided.value, entries, accounts, names)
        const moved = difference(entries, after)
        expect(Fen.sum(moved.map((entry) => entry.amount))).toBe(0)
        for (const { accountId, amount } of moved) expect(amount < 0).toBe(accountId === 'institution:i')
        expect(decided.value.payers.every(({ from }) => from === SELF || relations.has(from))).toBe(true)
        entries = after
        facts = { ...facts, items: rest.value.items }
        lines = withResults(rest.value.lines, decided.value)
        bill = decided.value
      }
    }),
    { numRuns },
  )
})
