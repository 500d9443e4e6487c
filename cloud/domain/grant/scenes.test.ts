import fc from 'fast-check'
import { ITEM_KINDS, VISIT_TYPES } from '../../contract/values'
import { type CapState, NO_LIMITS, type OneBill, pickForBill, reopened, spent } from '.'
import type { GrantFacts } from './facts'
import { judgeScenes, limitsText } from './scenes'
import { grant, openScenes } from './testing/rules'

const TODAY = '2026-11-22'
const code = (limits: Parameters<typeof judgeScenes>[0], scenes = openScenes) => {
  const judged = judgeScenes(limits, scenes)
  return judged.ok ? judged.value : [judged.refusal.code, judged.refusal.details]
}

describe('what a grantor limits his money to', () => {
  it('is chosen from what the region lets aid pay', () => {
    const clinicOnly = { regionName: '示例市', visits: ['11', '41'] as const, kinds: ['drug'] as const }
    expect(code({ ...NO_LIMITS, visits: ['21'] }, clinicOnly)).toEqual([
      'SCENE_NOT_OFFERED',
      { region: '示例市', asked: '住院', allowed: '普通门诊、药店购药' },
    ])
    expect(code({ ...NO_LIMITS, kinds: ['service'] }, clinicOnly)).toEqual([
      'SCENE_NOT_OFFERED',
      { region: '示例市', asked: '诊疗服务', allowed: '药品' },
    ])
    expect(code({ ...NO_LIMITS, visits: ['41'] }, clinicOnly)).toEqual({ ...NO_LIMITS, visits: ['41'] })
  })

  it('all of it is no limit', () => {
    expect(code({ visits: VISIT_TYPES, kinds: ITEM_KINDS, institutionIds: null })).toEqual(NO_LIMITS)
  })

  it('reads as one sentence', () => {
    expect(limitsText(NO_LIMITS, [])).toBe('')
    expect(
      limitsText({ visits: ['21'], kinds: ['drug'], institutionIds: ['a', 'b'] }, ['甲院', '乙院']),
    ).toBe('只用在住院，只付药品，只在甲院、乙院用')
  })
})

const cap = (left: number): CapState => ({
  period: 'payment',
  subject: 'perBeneficiary',
  amount: left,
  used: 0,
  left,
})
const ONE: OneBill = { aidRequestId: 'ask', usedBy: null }
const standing = (caps: CapState[], over: Partial<GrantFacts> = {}) => ({
  name: 'standing',
  facts: grant('A', 'B', over),
  caps,
})
const oneBill = (left: number, over: Partial<GrantFacts> = {}) => ({
  name: 'oneBill',
  facts: grant('A', 'B', { oneBill: ONE, validTo: TODAY, ...over }),
  caps: [cap(left)],
})
const PLACE = { institutionId: 'ins_1', visitType: '11' } as const
const picked = (list: Parameters<typeof pickForBill>[0], place: Parameters<typeof pickForBill>[2] = PLACE) =>
  pickForBill(list as ReturnType<typeof oneBill>[], TODAY, place).map((one) => one.name)

describe('a standing grant and one for a single bill', () => {
  it.each([
    ['the one for the bill leaves more', [standing([cap(100)]), oneBill(500)], ['oneBill']],
    ['whichever stands first', [oneBill(500), standing([cap(100)])], ['oneBill']],
    ['the standing grant leaves more', [standing([cap(900)]), oneBill(500)], ['standing']],
    ['the standing grant has no cap', [standing([]), oneBill(500)], ['standing']],
    ['as much: the other stays for another bill', [oneBill(500), standing([cap(500)])], ['standing']],
    ['the standing grant is paused', [standing([], { state: 'paused' }), oneBill(500)], ['oneBill']],
    [
      'the one for the bill is for another hospital',
      [standing([cap(1)]), oneBill(500, { limits: { ...NO_LIMITS, institutionIds: ['ins_2'] } })],
      ['standing'],
    ],
    [
      'the standing grant is for another kind of visit',
      [standing([], { limits: { ...NO_LIMITS, visits: ['41'] } }), oneBill(5)],
      ['oneBill'],
    ],
  ])('%s', (_, list, expected) => {
    expect(picked(list)).toEqual(expected)
  })

  it('one of each grantor is left, and never one that leaves less', () => {
    const candidate = fc.record({
      grantor: fc.constantFrom('A', 'C'),
      left: fc.integer({ min: 0, max: 50 }),
      single: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(candidate, { maxLength: 6 }), (drawn) => {
        const list = drawn.map(({ grantor, left, single }) => ({
          grantor,
          left,
          facts: grant(grantor, 'B', single ? { oneBill: ONE } : {}),
          caps: [cap(left)],
        }))
        const best = pickForBill(list, TODAY, PLACE)
        for (const grantor of ['A', 'C']) {
          const most = Math.max(-1, ...list.filter((one) => one.grantor === grantor).map((one) => one.left))
          const mine = best.filter((one) => one.grantor === grantor)
          expect(mine.map((one) => one.left)).toEqual(most < 0 ? [] : [most])
        }
      }),
    )
  })

  it('is spent by its bill, and opens again when that is given back in time', () => {
    const facts = grant('A', 'B', { oneBill: ONE, validTo: TODAY })
    const used = { ...facts, ...spent(ONE, 'stl_1', 5) }
    expect(used).toMatchObject({ state: 'ended', endedAt: 5, oneBill: { usedBy: 'stl_1' } })
    expect(reopened(used, 'stl_1', TODAY)).toMatchObject({ state: 'active', oneBill: { usedBy: null } })
    expect(reopened(used, 'stl_2', TODAY)).toBeNull()
    expect(reopened(used, 'stl_1', '2026-11-23')).toBeNull()
    expect(reopened(grant('A', 'B'), 'stl_1', TODAY)).toBeNull()
  })
})
