import type { UsageDocument } from '../documents'

/** What a bill left on the list of the patient F; money in fen. */
export const usageRecord = (over: Partial<UsageDocument> = {}): UsageDocument => {
  const viewerKey = over.viewerKey ?? 'F:patient'
  const day = over.day ?? '2026-11-22'
  return {
    settlementId: 'set_1',
    viewerKey,
    viewerYear: `${viewerKey}:${day.slice(0, 4)}`,
    patientId: 'F',
    institutionName: '示例市第一医院',
    region: '990100',
    visitType: '11',
    day,
    at: 1,
    state: 'settled',
    totalFee: 1_000,
    fundPay: 500,
    ownAccountPay: 100,
    mutualAidPay: 300,
    cashPay: 100,
    granted: 0,
    grantors: { D: 300 },
    shownBy: '本人',
    ...over,
  }
}
