import fc from 'fast-check'
import { leaves } from '../../contract/explanation'
import { BUCKETS } from '../../contract/values/bill'
import { Fen } from '../../contract/values/fen'
import { loadPolicies } from '../../policy'
import { checkProperty } from '../../testing/checkProperty'
import { capLeft } from '../aid/available'
import { tell } from '../explanation'
import { SELF, type Settlement, type SettlementInput, settleBill } from '.'
import { anyBill } from './testing/arbitraries'

/** Eight properties of 12,500 bills each are 100,000 bills in a full check. */
const BILLS = 12_500
const book = loadPolicies()

/** Cheaper than expect, of which a hundred thousand bills would need millions. */
function must(what: string, holds: boolean): void {
  if (!holds) throw new Error(`does not hold: ${what}`)
}
const same = (what: string, a: unknown, b: unknown): void =>
  must(`${what}: ${String(a)} = ${String(b)}`, a === b)
const atLeast = (what: string, a: number, b: number): void => must(`${what}: ${a} ≥ ${b}`, a >= b)

/** The settlement, or null where the bill is refused (nothing but supplements, or nothing to pay). */
function settled(input: SettlementInput): Settlement | null {
  const judged = settleBill(input, book)
  if (judged.ok) return judged.value
  must(judged.refusal.code, ['BILL_EMPTY', 'ITEM_NEVER_PAYABLE'].includes(judged.refusal.code))
  return null
}

const holds = (property: (settlement: Settlement, input: SettlementInput) => void): void => {
  checkProperty(
    fc.property(anyBill, (input) => {
      const settlement = settled(input)
      if (settlement) property(settlement, input)
    }),
    BILLS,
  )
}

const setOf = (input: SettlementInput, path: string): unknown => input.set[path]
const paidBy = (settlement: Settlement, from: string, ...pockets: string[]): Fen =>
  Fen.sum(
    settlement.payers
      .filter((line) => line.from === from && pockets.includes(line.pocket))
      .map((line) => line.amount),
  )

describe('every settlement', () => {
  it('keeps the three identities, and no amount is negative', () => {
    holds((s) => {
      same('total', s.totalFee, s.fullSelfPay + s.overLimitPay + s.preSelfPay + s.inScope)
      same('person', s.personPay, s.totalFee - s.fundPay - s.hospitalPay)
      same('payers', s.personPay, s.ownAccountPay + s.mutualAidPay + s.cashPay)
      same('fund', s.fundPay, s.poolPay + s.majorIllnessPay)
      same('buckets', Fen.sum(Object.values(s.buckets)), s.personPay)
      same('items', Fen.sum(s.items.map((line) => line.amount)), s.totalFee)
      same('aid', Fen.sum(s.mutualAid.map((line) => line.amount)), s.mutualAidPay)
      for (const bucket of BUCKETS) {
        const paid = Fen.sum(s.payers.filter((line) => line.bucket === bucket).map((line) => line.amount))
        same(bucket, paid, s.buckets[bucket])
      }
      const amounts = [
        s.inScope,
        s.deductible,
        s.poolPay,
        s.majorIllnessPay,
        s.personPay,
        s.cashPay,
        s.ownAccountPay,
      ]
      for (const amount of [...amounts, ...Object.values(s.buckets)]) atLeast('amount', amount, 0)
      for (const line of s.payers) atLeast('line', line.amount, 1)
    })
  })

  it('overdraws nobody: own pockets, grantors, what a grantor keeps, years that may not be shared', () => {
    holds((s, input) => {
      const own = s.balancesAfter.own
      for (const pocket of ['currentYear', 'earlierYears', 'pot', 'wallet'] as const) {
        same(pocket, own[pocket], input.accounts[pocket] - paidBy(s, SELF, pocket))
        atLeast(pocket, own[pocket], 0)
        if (!input.useAccount) same(pocket, own[pocket], input.accounts[pocket])
      }
      for (const grant of input.grants) {
        const after = s.balancesAfter.grants.find((each) => each.from === grant.from)
        const drawn = paidBy(s, grant.from, 'currentYear', 'earlierYears')
        const all = setOf(input, 'grant.grantor.fund') === 'all'
        atLeast('current year', after?.currentYear ?? -1, all ? 0 : grant.balance.currentYear)
        atLeast('earlier years', after?.earlierYears ?? -1, 0)
        const kept = (all ? grant.balance.currentYear : 0) + grant.balance.earlierYears - drawn
        if (drawn > 0) atLeast('kept', kept, Number(setOf(input, 'grant.grantor.keepMin')))
      }
    })
  })

  it('draws on no grant above a cap, outside its dates, its area, its relation or its scope', () => {
    holds((s, input) => {
      const givers = input.grants.filter((grant) => paidBy(s, grant.from, 'currentYear', 'earlierYears') > 0)
      const most = setOf(input, 'payment.maxGrantorsPerSettlement')
      if (typeof most === 'number') atLeast('grantors', most, givers.length)
      const scope = setOf(input, 'payment.aidScope.buckets') as Record<string, boolean>
      for (const grant of givers) {
        atLeast('cap', capLeft(grant.caps, []), paidBy(s, grant.from, 'currentYear', 'earlierYears'))
        must('begun', grant.grantedOn === null || grant.grantedOn <= input.date)
        must('not ended', grant.validTo === null || grant.validTo >= input.date)
        must('area', grant.region.startsWith('99'))
        must('relation', grant.relation !== '55')
        must('mode', setOf(input, 'payment.mode') !== 'POOL_TRANSFER')
        if (setOf(input, 'payment.mode') === 'SECOND_SCAN') same('scanned', grant.from, input.secondScan)
        for (const line of s.payers)
          if (line.from === grant.from) must(line.bucket, scope[line.bucket] === true)
      }
      for (const { from } of s.aidNotUsed)
        must(
          'used or not',
          givers.every((grant) => grant.from !== from),
        )
      same('each told', givers.length + s.aidNotUsed.length, input.grants.length)
    })
  })

  it('lets the fund pay no more than a limit leaves, and no more than was in scope', () => {
    holds((s, input) => {
      atLeast('in scope', s.inScope, s.fundPay)
      const { fundPaid, majorIllnessPaid } = input.yearToDate
      const [annual] = (setOf(input, 'settlement.annualLimit') ?? []) as { amount: number }[]
      if (annual && setOf(input, 'settlement.annualLimit.basis') === 'fund') {
        atLeast('annual', Math.max(0, annual.amount - (fundPaid - majorIllnessPaid)), s.poolPay)
      }
      const [monthly] = (setOf(input, 'settlement.monthlyLimit') ?? []) as { amount: number }[]
      if (monthly) atLeast('monthly', Math.max(0, monthly.amount - input.monthToDate.fundPaid), s.poolPay)
    })
  })

  it('pays no less from the fund when more of the deductible was already paid', () => {
    checkProperty(
      fc.property(anyBill, fc.integer({ min: 1, max: 500_000 }), (input, more) => {
        const first = settled(input)
        if (!first) return
        const year = input.yearToDate
        const deductiblePaid = Math.min(year.inScope, year.deductiblePaid + more)
        const later = settled({ ...input, yearToDate: { ...year, deductiblePaid } })
        atLeast('fund', later?.fundPay ?? -1, first.fundPay)
      }),
      BILLS,
    )
  })

  it('gives no less aid when every cap grows, where the number of grantors is not bounded', () => {
    checkProperty(
      fc.property(anyBill, fc.integer({ min: 1, max: 500_000 }), (drawn, more) => {
        const grants = drawn.grants.map((grant) => ({ ...grant, kinds: null }))
        const input = { ...drawn, grants, set: { ...drawn.set, 'payment.maxGrantorsPerSettlement': null } }
        const first = settled(input)
        if (!first) return
        const larger = input.grants.map((grant) => ({
          ...grant,
          caps: grant.caps.map((each) => ({
            ...each,
            amount: each.amount === null ? null : each.amount + more,
          })),
        }))
        atLeast('aid', settled({ ...input, grants: larger })?.mutualAidPay ?? -1, first.mutualAidPay)
      }),
      BILLS,
    )
  })

  it('does not depend on the order of lines, nor of grants that the region orders', () => {
    const parts = (s: Settlement) => {
      const { items: _items, explanation: _told, aidNotUsed, balancesAfter, notPayable, ...amounts } = s
      return JSON.stringify([
        amounts,
        balancesAfter.own,
        aidNotUsed.map((each) => each.from + each.reason).sort(),
        [...notPayable].sort(),
      ])
    }
    checkProperty(
      fc.property(anyBill, fc.integer({ min: 0, max: 5 }), (input, turn) => {
        const first = settled(input)
        if (!first) return
        const items = [...input.items.slice(turn), ...input.items.slice(0, turn)].reverse()
        const again = settled({ ...input, items, grants: [...input.grants].reverse() })
        same('settlement', again && parts(again), parts(first))
      }),
      BILLS,
    )
  })

  it('is explained to the fen: stored leaves and told leaves sum to the bill, children to their node', () => {
    holds((s) => {
      const { nodes } = s.explanation
      same('leaves', Fen.sum(nodes.filter((node) => node.leaf).map((node) => node.amount)), s.totalFee)
      for (const [index, node] of nodes.entries()) {
        const children = nodes.filter((each) => each.parent === index && !each.reason)
        if (children.length > 0) same('children', Fen.sum(children.map((each) => each.amount)), node.amount)
        must('parents first', node.parent < index)
        for (const reference of node.by ?? []) must('reference', s.policyVersions[reference] !== undefined)
      }
      same('told', Fen.sum(leaves(tell(s, book).root).map((leaf) => leaf.amount)), s.totalFee)
    })
  })
})
