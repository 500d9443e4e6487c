import type { StoredNode } from '../cloud/domain/explanation/stored'
import type {
  AccumulatorDocument,
  AidUseDocument,
  DocumentWrite,
  SettlementDocument,
  UsageDocument,
  VisitDocument,
} from '../cloud/store'

/** The documents of settlements, in size and fields as the functions write them. */
const REGION = '990100'
const DAY = '2026-11-22'

/** One patient with a grantor; what the store holds of them after the settlements so far. */
export interface Family {
  readonly patientId: string
  readonly grantorId: string
  readonly institutionId: string
  settled: number
}

export const visitId = (patientId: string, number: number): string => `vis_${patientId}_${number}`

export function visit(
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

export function settlementOf(family: Family, settlementId: string, at: number): SettlementDocument {
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

export function accumulator(personId: string, settled: number): AccumulatorDocument {
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

export function aidUse({ grantorId, patientId }: Family, settled: number): AidUseDocument {
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

export function usage(
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

export function receiptOf(settlementId: string, at: number): string {
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
