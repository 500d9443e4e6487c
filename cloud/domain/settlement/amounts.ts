import type { Fen } from '../../contract/values/fen'
import { levelKey } from './deductible'
import type { FundStage } from './fundStage'
import { type PayerLine, SELF, type Settlement, type SettlementInput } from './types'

type Balances = Settlement['balancesAfter']

/** Sums of the payers' lines: own account and wallet, aid (grants and pot), cash. */
export function payerSums(lines: readonly PayerLine[]): { own: Fen; aid: Fen; cash: Fen } {
  let own = 0
  let aid = 0
  let cash = 0
  for (const line of lines) {
    if (line.pocket === 'cash') cash += line.amount
    else if (line.from !== SELF || line.pocket === 'pot') aid += line.amount
    else own += line.amount
  }
  return { own, aid, cash }
}

/** Who of the family paid how much, in paying order; money moved first appears as "pot". */
export function mutualAidOf(lines: readonly PayerLine[]): Settlement['mutualAid'] {
  const aid: { from: string; amount: Fen }[] = []
  for (const line of lines) {
    if (line.from === SELF && line.pocket !== 'pot') continue
    const from = line.from === SELF ? 'pot' : line.from
    const last = aid[aid.length - 1]
    // Lines lie in paying order, so those of one payer are neighbours.
    if (last?.from === from) last.amount += line.amount
    else aid.push({ from, amount: line.amount })
  }
  return aid
}

/** What is left in every account after the bill. */
export function balancesAfter(input: SettlementInput, lines: readonly PayerLine[]): Balances {
  const { currentYear, earlierYears, pot, wallet } = input.accounts
  const own = { currentYear, earlierYears, pot, wallet }
  const grants: { from: string; currentYear: Fen; earlierYears: Fen }[] = []
  for (const { from, balance } of input.grants) {
    grants.push({ from, currentYear: balance.currentYear, earlierYears: balance.earlierYears })
  }
  for (const line of lines) {
    if (line.pocket === 'cash') continue
    if (line.from === SELF) {
      own[line.pocket] -= line.amount
      continue
    }
    for (const grant of grants) {
      if (grant.from !== line.from) continue
      if (line.pocket === 'currentYear') grant.currentYear -= line.amount
      else grant.earlierYears -= line.amount
    }
  }
  return { own, grants }
}

/** What the bill adds to the sums of its calendar year. */
export function accumulatorsOf(input: SettlementInput, fund: FundStage): Settlement['accumulators'] {
  const majorIllnessPaid = fund.majorIllness?.pay ?? 0
  const { deductible } = fund
  return {
    deductiblePaid: deductible,
    deductiblePaidByLevel: deductible === 0 ? {} : { [levelKey(input.institution)]: deductible },
    fundPaid: fund.poolPay + majorIllnessPaid,
    inScope: fund.inScope,
    majorIllnessPaid,
  }
}
