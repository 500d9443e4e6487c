import type { StoredNode } from '../cloud/domain/explanation/stored'
import {
  Account,
  type AccumulatorDocument,
  type AidUseDocument,
  type Change,
  type DocumentWrite,
  type IdempotencyRow,
  type SettlementDocument,
  type Store,
  type UsageDocument,
  type VisitDocument,
} from '../cloud/store'

/**
 * Settlements as the functions make them, in what they touch and in size: a visit, the settlement with its
 * explanation, the year's sums, what was drawn from a grantor, two usage rows, five ledger entries, an audit row, two
 * notices, and the answer kept for repeats. Money in fen.
 */
const REGION = '990100'
const DAY = '2026-11-22'
const PURSE = 1_000_000_000

/** One patient with a grantor; what the store holds of them after the settlements so far. */
export interface Family {
  readonly patientId: string
  readonly grantorId: string
  readonly institutionId: string
  settled: number
}

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

const visitId = (patientId: string, number: number): string => `vis_${patientId}_${number}`

function visit(
  id: string,
  version: number,
  personId: string,
  institutionId: string,
  settlementId: string | null,
): DocumentWrite {
  const data: VisitDocument = {
    personId,
    openedBy: '01',
    shownByPersonId: null,
    shownBy: '由女儿代办',
    codeId: `cod_${id}`,
    institutionId,
    terminalId: `ter_${institutionId}`,
    staffUserId: 'usr_01jd0000000000000000000001',
    state: settlementId ? 'settled' : 'registered',
    visitType: '11',
    settlementId,
    openedAt: 1_795_000_000_000,
    expiresAt: 1_795_000_180_000,
  } as VisitDocument
  return { kind: 'visit', id, version, data }
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

const LINE = {
  code: 'F3012',
  name: '血脂四项',
  kind: 'service',
  class: '甲' as const,
  price: 21_500,
  count: 4,
  amount: 86_000,
  fullSelfPay: 0,
  overLimitPay: 0,
  preSelfPay: 0,
  inScope: 86_000,
}

const AMOUNTS = {
  totalFee: 86_000,
  fullSelfPay: 0,
  overLimitPay: 0,
  preSelfPay: 0,
  inScope: 86_000,
  deductible: 24_400,
  poolPay: 55_440,
  majorIllnessPay: 0,
  fundPay: 55_440,
  hospitalPay: 0,
  personPay: 30_560,
  ownAccountPay: 20_000,
  mutualAidPay: 10_000,
  cashPay: 560,
}

const NODES: readonly StoredNode[] = Array.from({ length: 14 }, (_, n) => ({
  rule: n === 0 ? 'bill' : n < 4 ? 'deductible' : n < 9 ? 'tier' : 'payer',
  parent: n - 1,
  amount: 1000 * n,
  ...(n > 9 ? { leaf: true as const, from: 'self', bucket: 'ratioSelfPay' as StoredNode['bucket'] } : {}),
  by: [n % 4],
  facts: { ratio: 900_000, base: 61_600, paid: 0 },
}))

function settlementOf(family: Family, settlementId: string, at: number): SettlementDocument {
  return {
    visitId: visitId(family.patientId, family.settled),
    patientId: family.patientId,
    shownByPersonId: null,
    institutionId: family.institutionId,
    terminalId: `ter_${family.institutionId}`,
    staffUserId: 'usr_01jd0000000000000000000001',
    terminalDay: `ter_${family.institutionId}:${DAY}`,
    visitType: '11',
    day: DAY,
    region: REGION,
    settledAt: at,
    state: 'settled',
    lines: [LINE, LINE, LINE],
    amounts: AMOUNTS,
    buckets: { deductible: 24_400 },
    payers: [
      {
        personId: family.patientId,
        relation: null,
        pocket: 'currentYear',
        bucket: 'deductible',
        amount: 20_000,
      },
      {
        personId: family.grantorId,
        relation: '57',
        pocket: 'currentYear',
        bucket: 'deductible',
        amount: 10_000,
      },
    ],
    accountsAfter: { [family.patientId]: 5_000, [family.grantorId]: 7_000 },
    accumulated: {
      deductiblePaid: 24_400,
      deductiblePaidByLevel: { '3': 24_400 },
      fundPaid: 55_440,
      inScope: 86_000,
      majorIllnessPaid: 0,
    },
    policyVersions: Array.from({ length: 8 }, (_, n) => ({
      path: `settlement.outpatient.tiers.${n}`,
      region: REGION,
      from: '2024-01-01',
      reading: 'chosen',
    })),
    unknown: [],
    simulated: true,
    explanation: { version: 1, nodes: NODES },
    warnings: [],
    reversal: null,
    settlementId,
  } as unknown as SettlementDocument
}

function accumulator(personId: string, settled: number): AccumulatorDocument {
  return {
    personId,
    year: 2026,
    deductiblePaid: 24_400 * settled,
    deductiblePaidByLevel: { '3': 24_400 * settled },
    fundPaid: 55_440 * settled,
    inScope: 86_000 * settled,
    majorIllnessPaid: 0,
    fundPaidByMonth: { '2026-11': 55_440 * settled },
  }
}

function aidUse({ grantorId, patientId }: Family, settled: number): AidUseDocument {
  const total = 10_000 * settled
  return {
    grantorId,
    beneficiaryId: patientId,
    year: 2026,
    total,
    byMonth: { '2026-11': total },
    byDay: { [DAY]: total },
  }
}

function usage(
  family: Family,
  settlementId: string,
  at: number,
  viewerKey: string,
  granted: number,
): DocumentWrite {
  const data: UsageDocument = {
    settlementId,
    viewerKey,
    viewerYear: `${viewerKey}:2026`,
    patientId: family.patientId,
    institutionName: '示例市人民医院',
    region: REGION,
    visitType: '11',
    day: DAY,
    at,
    state: 'settled',
    totalFee: AMOUNTS.totalFee,
    fundPay: AMOUNTS.fundPay,
    ownAccountPay: AMOUNTS.ownAccountPay,
    mutualAidPay: AMOUNTS.mutualAidPay,
    cashPay: AMOUNTS.cashPay,
    granted,
    grantors: granted ? {} : { [family.grantorId]: 10_000 },
    shownBy: '由女儿代办',
  }
  return { kind: 'usage', id: `use_${settlementId}_${granted ? 'g' : 'p'}`, version: 0, data }
}

function receiptOf(settlementId: string, at: number): string {
  return JSON.stringify({
    receipt: {
      settlementId,
      visitId: 'vis',
      state: 'settled',
      day: DAY,
      settledAt: at,
      institutionName: '示例市人民医院',
      terminalName: '收费处 1 号',
      openedBy: '01',
      shownBy: '由女儿代办',
      patient: { nameMasked: '陈*栋', idNumberMasked: '9901**********0011', sex: 'male', age: 58 },
      visitType: '11',
      lines: [LINE, LINE, LINE],
      amounts: AMOUNTS,
      buckets: { deductible: 24_400 },
      payers: [{ kind: 'fund', pocket: null, who: null, amount: 55_440, balanceAfter: null }],
      warnings: [],
      reversal: null,
    },
  })
}

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
