import { decideBill, readCase, type SettlementInput, settleBill } from '../../cloud/domain/settlement'
import { loadPolicies } from '../../cloud/policy'
import type { Measure } from '../lib/measure'
import { valueLine } from '../lib/report'

const RUN_MS = 1000

const CASES: readonly unknown[] = [
  {
    region: '110000',
    date: '2023-05-01',
    items: [
      { class: '甲', price: 300000 },
      { class: '乙', price: 100000 },
      { class: '丙', price: 20000 },
    ],
    accounts: { earlierYears: 50000 },
    grants: [{ from: 'A', balance: 60000 }],
  },
  {
    region: '990100',
    date: '2026-03-01',
    patient: { status: 'retired' },
    institution: { level: '三级' },
    yearToDate: { deductiblePaid: 20000, deductiblePaidByLevel: { 基层: 20000 }, inScope: 950000 },
    items: [
      { price: 40000 },
      { class: '乙', price: 30000, count: 2 },
      { class: '丙', price: 5000 },
      { price: 1234 },
    ],
    accounts: { currentYear: 3000, earlierYears: 12000, wallet: 500 },
    grants: [
      {
        from: 'A',
        balance: { currentYear: 1000, earlierYears: 5000 },
        order: 2,
        caps: [{ amount: 300000, used: 100 }],
      },
      { from: 'B', balance: 9000, order: 1 },
    ],
  },
  {
    region: '420100',
    date: '2023-05-01',
    institution: { level: '一级' },
    items: [{ price: 15000 }, { class: '乙', price: 5000 }],
  },
]

function inputs(): SettlementInput[] {
  return CASES.map((written) => {
    const read = readCase(written, '2026-01-01')
    if (!read.ok) throw new Error(`bench case: ${read.fault.path} ${read.fault.what}`)
    return read.value
  })
}

function run(bills: readonly SettlementInput[], settle: (input: SettlementInput) => { ok: boolean }): number {
  const start = process.cpuUsage()
  let done = 0
  let elapsed = 0
  while (elapsed < RUN_MS) {
    for (let turn = 0; turn < 300; turn += 1) {
      for (const bill of bills) if (!settle(bill).ok) throw new Error('a bench case was refused')
    }
    done += 300 * bills.length
    const used = process.cpuUsage(start)
    elapsed = (used.user + used.system) / 1000
  }
  return (done / elapsed) * 1000
}

export const engine: Measure = {
  name: 'engine',
  what: 'the rules alone, on one core, without and with the explanation as stored; by processor time, so that other work does not blur it',
  async run({ options, print }) {
    const book = loadPolicies()
    const bills = inputs()
    const ways = {
      'engine.withoutExplanation': (input: SettlementInput) => decideBill(input, book),
      'engine.withExplanation': (input: SettlementInput) => settleBill(input, book),
    }
    for (const [name, settle] of Object.entries(ways)) {
      run(bills, settle)
      const rates = Array.from({ length: options.runs }, () => run(bills, settle))
      print(valueLine(name, 'none', 'perSecond', rates))
    }
  },
}
