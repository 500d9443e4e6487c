import { readCase, settleBill } from '../../domain/settlement'
import { IMPLEMENTATIONS } from '../../functions'
import { defaultFolder, loadPolicies, readPolicies } from '../../policy'
import { billLine } from '../../sandbox/bills/billLine'
import { collectBills } from '../../sandbox/bills/collectBills'
import type { Draft } from '../../sandbox/draft/draftStore'
import { sandboxParts } from '../../sandbox/testing/sandboxParts'
import { draftWorld } from '../../sandbox/world'
import type { Store } from '../../store'
import { readBills } from '../policies/bills'
import { impact } from '../policies/impact'

// Two years of history by the real functions, in memory.
jest.setTimeout(120_000)

const policies = loadPolicies()
const collector = collectBills(IMPLEMENTATIONS)
let draft: Draft

beforeAll(async () => {
  const { ports } = sandboxParts({} as Store)
  draft = await draftWorld({ ports, policies, implementations: collector.implementations })
})

it('holds every settlement that was not given back', async () => {
  const settled = (await draft.store.find('settlement', {})).filter(({ data }) => data.state === 'settled')
  expect([...collector.bills.keys()].sort()).toEqual(settled.map(({ id }) => id).sort())
})

it('settles to the fen as it was settled at the counter', async () => {
  for (const bill of collector.bills.values()) {
    const read = readCase(JSON.parse(billLine(bill)).case, '2026-11-23')
    if (!read.ok) throw new Error(`${read.fault.path}: ${read.fault.what}`)
    const again = settleBill(read.value, policies)
    if (!again.ok) throw new Error(again.refusal.code)
    const kept = (await draft.store.get('settlement', bill.settlementId))?.data.amounts
    const { totalFee, fundPay, personPay, ownAccountPay, mutualAidPay, cashPay } = again.value
    expect({ totalFee, fundPay, personPay, ownAccountPay, mutualAidPay, cashPay }).toEqual({
      totalFee: kept?.totalFee,
      fundPay: kept?.fundPay,
      personPay: kept?.personPay,
      ownAccountPay: kept?.ownAccountPay,
      mutualAidPay: kept?.mutualAidPay,
      cashPay: kept?.cashPay,
    })
  }
})

it('is a file that policies impact reads: a draft that changes nothing makes nobody better or worse', () => {
  const text = [...collector.bills.values()].map(billLine).join('\n')
  expect(readBills(text, readCase)).toMatchObject({ ok: true })
  const texts = readPolicies(defaultFolder())
  const same = texts.find(({ file }) => file.includes('990100'))
  if (!same) throw new Error('示例市 has no file')
  const answer = impact(same, text, texts)
  expect(JSON.parse(answer.stdout)).toMatchObject({
    bills: collector.bills.size,
    refused: 0,
    households: { better: 0, worse: 0 },
  })
})
