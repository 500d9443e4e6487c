import type { PayerKind } from '../../contract/shapes'
import type { Bucket, Fen, Pocket, Relation } from '../../contract/values'
import { type PayerLine, SELF } from '../settlement'

/** One payer's share of one bucket out of one pocket, as it is stored. */
export interface PaidPart {
  /** Null for cash. */
  readonly personId: string | null
  /** What the payer is to the patient; null for the patient himself and for cash. */
  readonly relation: Relation | null
  readonly pocket: Pocket
  readonly bucket: Bucket
  readonly amount: Fen
}

/**
 * The payers of a decided bill as they are stored: by person instead of by place in the bill.
 * @param relations what each grantor is to the patient, by person id
 */
export function paidParts(
  lines: readonly PayerLine[],
  patientId: string,
  relations: ReadonlyMap<string, Relation | null>,
): PaidPart[] {
  return lines.map(({ from, pocket, bucket, amount }) => {
    if (pocket === 'cash') return { personId: null, relation: null, pocket, bucket, amount }
    const personId = from === SELF ? patientId : from
    return { personId, relation: relations.get(personId) ?? null, pocket, bucket, amount }
  })
}

type StoredPart = Omit<PaidPart, 'bucket'>

export interface SettledFacts {
  readonly patientId: string
  readonly amounts: { readonly fundPay: Fen }
  readonly payers: readonly StoredPart[]
  /** What each paying person's account held afterwards, by person id. */
  readonly accountsAfter: Readonly<Record<string, Fen>>
}

export interface PayerGroup {
  readonly kind: PayerKind
  /** Null for fund and cash. */
  readonly personId: string | null
  readonly relation: Relation | null
  /** Null where several pockets of one account paid together, and for the fund. */
  readonly pocket: Pocket | null
  readonly amount: Fen
  readonly balanceAfter: Fen | null
}

const ACCOUNT: readonly Pocket[] = ['currentYear', 'earlierYears']

/** 本人账户 is the patient's account and wallet; 家人共济 a relative's account and the pot. */
function kindOf(part: StoredPart, patientId: string): PayerKind {
  if (part.pocket === 'cash') return 'cash'
  return part.pocket === 'pot' || part.personId !== patientId ? 'aid' : 'own'
}

function start(part: StoredPart, facts: SettledFacts): PayerGroup {
  const fromAccount = ACCOUNT.includes(part.pocket) && part.personId !== null
  return {
    kind: kindOf(part, facts.patientId),
    personId: part.personId,
    relation: part.relation,
    pocket: part.pocket,
    amount: 0,
    balanceAfter: fromAccount ? (facts.accountsAfter[part.personId ?? ''] ?? null) : null,
  }
}

/**
 * Who paid a bill, in paying order: the fund, then each person's account as one line (its credit years
 * together), pot, wallet, cash. The amounts sum to the bill less the hospital's part.
 */
export function payerGroups(facts: SettledFacts): PayerGroup[] {
  const groups = new Map<string, PayerGroup>()
  for (const part of facts.payers) {
    const purse = ACCOUNT.includes(part.pocket) ? 'account' : part.pocket
    const key = `${part.personId ?? ''}:${purse}`
    const known = groups.get(key) ?? start(part, facts)
    groups.set(key, {
      ...known,
      amount: known.amount + part.amount,
      pocket: known.pocket === part.pocket ? known.pocket : null,
    })
  }
  const fund: PayerGroup[] =
    facts.amounts.fundPay === 0
      ? []
      : [
          {
            kind: 'fund',
            personId: null,
            relation: null,
            pocket: null,
            amount: facts.amounts.fundPay,
            balanceAfter: null,
          },
        ]
  return [...fund, ...groups.values()]
}
