import { BUCKETS, type Bucket, type Pocket } from '../../contract/values/bill'
import type { Fen } from '../../contract/values/fen'
import type { InsuranceType } from '../../contract/values/insurance'
import { SELF } from '../settlement/types'
import { fact, factWord } from './facts'
import type { StoredNode } from './stored'

/** What the sentences need of the whole bill; all of it lies in the stored nodes. */
export interface Summary {
  readonly insurance: InsuranceType
  readonly lines: number
  readonly totalFee: Fen
  readonly fundPay: Fen
  readonly hospitalPay: Fen
  readonly personPay: Fen
  readonly buckets: Readonly<Record<Bucket, Fen>>
  /** Who pays how much, in paying order; cash last. */
  readonly payers: readonly { readonly from: string; readonly pocket: Pocket; readonly amount: Fen }[]
}

const amountOf = (nodes: readonly StoredNode[], rule: StoredNode['rule']): Fen =>
  nodes.find((node) => node.rule === rule)?.amount ?? 0

/** Own pockets are one payer (but pot and wallet), each grantor one, cash the last. */
function payersOf(nodes: readonly StoredNode[]): Summary['payers'] {
  const sums = new Map<string, { from: string; pocket: Pocket; amount: Fen }>()
  for (const { rule, from = '', pocket = 'cash', amount } of nodes) {
    if (rule !== 'payer') continue
    const account = pocket === 'currentYear' || pocket === 'earlierYears'
    const key = `${from} ${account ? 'account' : pocket}`
    const sum = sums.get(key)
    if (sum) sum.amount += amount
    else sums.set(key, { from, pocket, amount })
  }
  return [...sums.values()].sort((a, b) => rank(a) - rank(b))
}

const rank = ({ from, pocket }: { from: string; pocket: Pocket }): number =>
  pocket === 'cash' ? 2 : from === SELF ? 0 : 1

/** Reads the sums of a bill back from its stored explanation. */
export function summarise(nodes: readonly StoredNode[]): Summary {
  const root = nodes[0]
  const items = nodes.find((node) => node.rule === 'items')
  const buckets = Object.fromEntries(
    BUCKETS.map((bucket) => [
      bucket,
      nodes.find((node) => node.rule === 'bucket' && node.bucket === bucket)?.amount ?? 0,
    ]),
  ) as Record<Bucket, Fen>
  return {
    insurance: root && factWord(root, 'insurance') === '390' ? '390' : '310',
    lines: items ? fact(items, 'lines') : 0,
    totalFee: root?.amount ?? 0,
    fundPay: amountOf(nodes, 'fund'),
    hospitalPay: amountOf(nodes, 'hospital'),
    personPay: amountOf(nodes, 'person'),
    buckets,
    payers: payersOf(nodes),
  }
}
