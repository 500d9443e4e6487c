// What a counter is told, for tests of its pages.
import type { Functions, ResultOf } from '@contract/functions'
import type { Receipt, Visit } from '@contract/shapes'
import { AMOUNTS, PAYERS } from './samples'

export const PATIENT: Visit['patient'] = {
  nameMasked: '陈*栋',
  idNumberMasked: '9****************8',
  sex: 'male',
  age: 58,
  regionName: '示例市',
  insuranceLabel: '职工医保',
  standing: '正常',
  deductibleLeft: null,
}

export const VISIT: Visit = {
  visitId: 'vis_1',
  state: 'registered',
  openedBy: '02',
  shownBy: '本人',
  patient: PATIENT,
  institutionName: '松鹤医院',
  visitType: '11',
  admittedOn: null,
  expiresAt: '2099-01-01T00:00:00.000Z',
}

export const DESK: ResultOf<Functions['signInTerminal']> = {
  terminalId: 'ter_1',
  terminalName: '一号窗口',
  terminals: [{ terminalId: 'ter_1', name: '一号窗口' }],
  institution: {
    institutionId: 'ins_1',
    name: '松鹤医院',
    kind: 'hospital',
    level: '三级',
    region: '990100',
    regionName: '示例市',
  },
  staffName: '林收费',
  visitTypes: ['11', '21'],
  today: '2026-11-22',
}

export const RECEIPT: Receipt = {
  settlementId: 'set_1',
  visitId: 'vis_1',
  state: 'settled',
  day: '2026-11-22',
  settledAt: '2026-11-22T01:41:00.000Z',
  institutionName: '松鹤医院',
  terminalName: '一号窗口',
  openedBy: '02',
  shownBy: '本人',
  patient: PATIENT,
  visitType: '11',
  lines: [
    {
      code: 'F3012',
      name: '磁共振平扫',
      kind: 'service',
      class: '乙',
      count: 2,
      price: 20000,
      amount: 40000,
      fullSelfPay: 0,
      overLimitPay: 8000,
      preSelfPay: 0,
      inScope: 32000,
    },
  ],
  amounts: AMOUNTS,
  buckets: {},
  payers: PAYERS,
  warnings: [],
  secondScan: null,
  returned: [],
  reversal: null,
}

const ROW = { totalFee: 40000, fundPay: 22400, accountPay: 17600, cashPay: 0 }
const SUMS = { ...ROW, poolPay: 22400, majorIllnessPay: 0, ownAccountPay: 8747, mutualAidPay: 8853 }
const NO_BUCKETS = {
  deductible: 0,
  coinsurance: 0,
  preSelfPay: 0,
  overLimitPay: 0,
  fullSelfPay: 0,
  overCap: 0,
}

export const DAY: ResultOf<Functions['listTerminalDay']> = {
  day: '2026-11-22',
  rows: [
    {
      moveId: 'mov_1',
      settlementId: 'set_1',
      what: 'settlement',
      at: '2026-11-22T01:41:00.000Z',
      patientMasked: '陈*栋',
      visitType: '11',
      state: 'settled',
      ...ROW,
    },
  ],
  totals: { count: 1, reversed: 0, ...SUMS, buckets: NO_BUCKETS },
  ledger: SUMS,
  difference: 0,
  closedAt: null,
}
