import { Account, type Change, type DocumentWrite, type IdempotencyRow, type Store } from '../cloud/store'
import {
  accumulator,
  aidUse,
  type Family,
  receiptOf,
  settlementOf,
  usage,
  visit,
  visitId,
} from './settlementDocuments'

/**
 * Settlements as the functions make them, in what they touch and in size: a visit, the settlement with its
 * explanation, the year's sums, what was drawn from a grantor, two usage rows, five ledger entries, an audit row, two
 * notices, and the answer kept for repeats. Money in fen.
 */
const REGION = '990100'
const PURSE = 1_000_000_000

export function families(count: number, institutions: number): Family[] {
  return Array.from({ length: count }, (_, n) => ({
    patientId: `per_01jd${String(n).padStart(12, '0')}p`,
    grantorId: `per_01jd${String(n).padStart(12, '0')}g`,
    institutionId: `ins_${String(n % institutions).padStart(5, '0')}`,
    settled: 0,
  }))
}

/** Opens the accounts of a family. */
export function openingOf({ patientId, grantorId }: Family): Change {
  const accounts = [Account.personal(patientId, 2026), Account.personal(grantorId, 2026)]
  return {
    postings: [
      {
        postingId: `opn_${patientId}`,
        kind: 'opening',
        at: 1,
        entries: [
          ...accounts.map((accountId) => ({ accountId, amount: PURSE })),
          { accountId: Account.centre(REGION), amount: -2 * PURSE },
        ],
      },
    ],
    documents: [visit(visitId(patientId, 0), 0, patientId, 'ins_00000', null)],
  }
}

/** The next settlement of a family, with the visit of the one after it, so that each settles a visit that exists. */
export function nextSettlement(family: Family): { change: Change; request: IdempotencyRow } {
  const { patientId, grantorId, institutionId, settled } = family
  const number = settled
  const settlementId = `set_${patientId}_${String(number).padStart(6, '0')}`
  const at = 1_795_000_000_000 + number
  const own = Account.personal(patientId, 2026)
  const aid = Account.personal(grantorId, 2026)
  const documents: DocumentWrite[] = [
    visit(visitId(patientId, number), 1, patientId, institutionId, settlementId),
    visit(visitId(patientId, number + 1), 0, patientId, institutionId, null),
    { kind: 'settlement', id: settlementId, version: 0, data: settlementOf(family, settlementId, at) },
    { kind: 'accumulator', id: `${patientId}:2026`, version: number, data: accumulator(patientId, number) },
    { kind: 'aidUse', id: `${grantorId}:${patientId}:2026`, version: number, data: aidUse(family, number) },
    usage(family, settlementId, at, `${patientId}:patient`, 0),
    usage(family, settlementId, at, `${grantorId}:grantor`, 10_000),
  ]
  const change: Change = {
    documents,
    postings: [
      {
        postingId: settlementId,
        kind: 'settlement',
        at,
        entries: [
          { accountId: Account.fund(REGION, 'pool'), amount: -55_440 },
          { accountId: own, amount: -20_000, expectedBalance: PURSE - number * 20_000 },
          { accountId: aid, amount: -10_000, expectedBalance: PURSE - number * 10_000 },
          { accountId: Account.cash(REGION), amount: -560 },
          { accountId: Account.institution(institutionId), amount: 86_000 },
        ],
      },
    ],
    audit: [
      {
        actor: 'usr_01jd0000000000000000000001',
        what: 'settle',
        subject: patientId,
        detail: { settlementId, institution: '示例市人民医院', totalFee: 86_000, openedBy: '01' },
      },
    ],
    notices: [
      notice(patientId, '您的费用结算好了', settlementId),
      notice(grantorId, '爸爸用了您的共济', settlementId),
    ],
  }
  const request: IdempotencyRow = {
    actor: 'usr_01jd0000000000000000000001',
    fn: 'settle',
    requestId: `req_${settlementId}`,
    bodyHash: 'd2c76a4d8a1f6f0d1f5c1b6e9a2f4c3b8e7d6c5b4a39281706f5e4d3c2b1a090',
    answer: receiptOf(settlementId, at),
  }
  return { change, request }
}

const notice = (personId: string, title: string, settlementId: string) =>
  ({
    personId,
    kind: 'use',
    title,
    text: '示例市人民医院，总费用 860.00 元，医保报了 554.40 元，您的账户付了 200.00 元，现金 5.60 元。模拟',
    link: `/packages/record/detail?id=${settlementId}`,
  }) as const

/** Opens the accounts of all families, many at a time. */
export async function openAll(store: Store, all: readonly Family[]): Promise<void> {
  for (let from = 0; from < all.length; from += 500) {
    await Promise.all(all.slice(from, from + 500).map((family) => store.commit(openingOf(family), null)))
  }
}

/** Gives a viewer so many usage records, many at a time. */
export async function usageRecords(store: Store, viewerKey: string, count: number): Promise<void> {
  const [family] = families(1, 1)
  if (!family) throw new Error('no family')
  for (let from = 0; from < count; from += 2_000) {
    const rows = Array.from({ length: Math.min(2_000, count - from) }, (_, n) => from + n)
    await Promise.all(
      rows.map((n) =>
        store.commit(
          { documents: [usage(family, `set_${viewerKey}_${n}`, 1_795_000_000_000 + n, viewerKey, 0)] },
          null,
        ),
      ),
    )
  }
}
