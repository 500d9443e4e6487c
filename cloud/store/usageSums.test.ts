import type { UsageDocument } from './documents'
import { usageSums } from './migrations/usageSums'
import { done } from './testing/changes'
import { describeEngines } from './testing/engines'
import { usageRecord } from './testing/usageRecord'

const NOTHING = {
  ...{ records: 0, counted: 0, totalFee: 0, fundPay: 0, ownAccountPay: 0, mutualAidPay: 0 },
  ...{ cashPay: 0, granted: 0, movedOut: 0, movedIn: 0 },
}
const OF_BILLS = { patientId: 'F', region: '990100', visitType: '11', kind: 'settlement' }
const SENT = {
  kind: 'transfer',
  side: 'out',
  otherId: 'D',
  relation: '51',
  amount: 70,
  coverYear: null,
} as const

describeEngines('the sums of usage records', (fixture) => {
  const write = (id: string, version: number, data: UsageDocument | null) =>
    done(fixture.store, { documents: [{ kind: 'usage', id, version, data }] })
  const sums = async (year = 'F:patient:2026') =>
    (await fixture.store.usageSums([year])).toSorted((a, b) =>
      `${a.month}${a.kind}${a.payerId ?? ''}` < `${b.month}${b.kind}${b.payerId ?? ''}` ? -1 : 1,
    )

  test('add up by month what a bill, its reversal and a transfer say', async () => {
    await write('u1', 0, usageRecord())
    await write('u2', 0, usageRecord({ settlementId: 'set_2' }))
    await write('u3', 0, usageRecord({ day: '2026-12-01', grantors: {} }))
    await write('u2', 1, usageRecord({ settlementId: 'set_2', state: 'reversed' }))
    await write(
      'u4',
      0,
      usageRecord({ settlementId: null, visitType: null, grantors: {}, movement: SENT, totalFee: 0 }),
    )
    const key = { viewerYear: 'F:patient:2026', month: '2026-11' }
    const bill = { totalFee: 1_000, fundPay: 500, ownAccountPay: 100, mutualAidPay: 300, cashPay: 100 }
    expect(await sums()).toEqual([
      { ...key, ...OF_BILLS, ...NOTHING, ...bill, payerId: null, records: 2, counted: 1 },
      { ...key, ...OF_BILLS, ...NOTHING, payerId: 'D', granted: 300 },
      {
        ...{ ...key, ...OF_BILLS, ...NOTHING, kind: 'transfer', visitType: null },
        ...{ payerId: null, records: 1, movedOut: 70 },
      },
      { ...key, ...OF_BILLS, ...NOTHING, ...bill, month: '2026-12', payerId: null, records: 1, counted: 1 },
    ])
  })

  test('are of each viewer and year alone; years are those with records', async () => {
    await write('u1', 0, usageRecord({ day: '2025-01-01' }))
    await write(
      'u2',
      0,
      usageRecord({ viewerKey: 'D:grantor', granted: 300, grantors: {}, day: '2023-05-01' }),
    )
    await write('u3', 0, usageRecord())
    expect(await sums('F:patient:2024')).toEqual([])
    expect(await sums('D:grantor:2023')).toMatchObject([{ granted: 300, totalFee: 1_000, records: 1 }])
    expect(await fixture.store.usageYears(['F:patient', 'D:grantor'])).toEqual([2026, 2025, 2023])
    expect(await fixture.store.usageYears(['G:patient'])).toEqual([])
  })

  test('a refused change and a repeated request add nothing', async () => {
    const { store } = fixture
    const change = { documents: [{ kind: 'usage' as const, id: 'u1', version: 0, data: usageRecord() }] }
    const request = { actor: 'a', fn: 'settle', requestId: 'r', bodyHash: 'h', answer: '{}' }
    const outcomes = []
    for (const sent of [request, request, null]) outcomes.push((await store.commit(change, sent)).outcome)
    expect(outcomes).toEqual(['committed', 'repeated', 'conflict'])
    expect((await sums()).map(({ records }) => records)).toEqual([1, 0])
  })

  test('go with the records: taken away, or all of the world', async () => {
    await write('u1', 0, usageRecord())
    await write('u1', 1, null)
    expect(await sums()).toEqual([])
    await write('u2', 0, usageRecord())
    await fixture.store.clearWorld()
    expect(await sums()).toEqual([])
  })

  test('are made anew for a store that has records and no sums yet', async () => {
    await write('u1', 0, usageRecord())
    await write('u2', 0, usageRecord({ state: 'reversed' }))
    const kept = await sums()
    await fixture.engine.query({ text: 'update usage_sum set total_fee = 5, counted = 7' })
    for (const text of usageSums()) await fixture.engine.query({ text })
    expect(await sums()).toEqual(kept)
  })
})
