import { judgePatient } from './judgePatient'
import { judgeVisit, judgeVisitForBill, type VisitFacts, visitEnd, visitState } from './life'
import { shownByLabel } from './shownBy'
import { usualVisitType, visitTypesAt } from './types'

const OPENED = 1_000_000
const END = visitEnd(OPENED, 30)
const by = { userId: 'u', staffOf: 'i' }

const visit = (over: Partial<VisitFacts> = {}): VisitFacts => ({
  staffUserId: 'u',
  institutionId: 'i',
  state: 'registered',
  openedAt: OPENED,
  expiresAt: END,
  ...over,
})

describe('a visit', () => {
  it.each<[string, VisitFacts | null, number, string, string]>([
    ['confirmed', visit(), OPENED, 'granted', 'granted'],
    ['at its last millisecond', visit(), END - 1, 'granted', 'granted'],
    ['at its end', visit(), END, 'VISIT_EXPIRED', 'VISIT_EXPIRED'],
    ['not yet confirmed', visit({ state: 'open' }), OPENED, 'granted', 'VISIT_NOT_CONFIRMED'],
    ['settled', visit({ state: 'settled' }), OPENED, 'VISIT_CLOSED', 'VISIT_CLOSED'],
    ['settled, long ago', visit({ state: 'settled' }), END, 'VISIT_CLOSED', 'VISIT_CLOSED'],
    ['mismatched', visit({ state: 'mismatch' }), OPENED, 'VISIT_CLOSED', 'VISIT_CLOSED'],
    ['marked expired', visit({ state: 'expired' }), OPENED, 'VISIT_EXPIRED', 'VISIT_EXPIRED'],
    ['of a colleague', visit({ staffUserId: 'x' }), OPENED, 'NOT_FOUND', 'NOT_FOUND'],
    ['of an earlier employer', visit({ institutionId: 'x' }), OPENED, 'NOT_FOUND', 'NOT_FOUND'],
    ['that is none', null, OPENED, 'NOT_FOUND', 'NOT_FOUND'],
  ])('%s', (_, one, now, goOn, bill) => {
    const codeOf = (judged: ReturnType<typeof judgeVisit>): string =>
      judged.ok ? 'granted' : judged.refusal.code
    expect(codeOf(judgeVisit(one, by, now))).toBe(goOn)
    expect(codeOf(judgeVisitForBill(one, by, now))).toBe(bill)
  })

  it('says how many minutes it had', () => {
    expect(judgeVisit(visit(), by, END)).toMatchObject({ refusal: { details: { minutes: 30 } } })
  })

  it('shows as expired without being written', () => {
    expect(visitState(visit({ state: 'open' }), END)).toBe('expired')
    expect(visitState(visit({ state: 'settled' }), END)).toBe('settled')
  })
})

it.each([
  ['hospital', false, ['11', '13', '14']],
  ['hospital', true, ['11', '13', '14', '21']],
  ['community', false, ['11', '14']],
  ['pharmacy', false, ['41']],
  ['emergency', false, ['13']],
] as const)('a %s (beds: %s) registers %j', (kind, hasInpatient, expected) => {
  expect(visitTypesAt({ kind, hasInpatient })).toEqual(expected)
  expect(expected).toContain(usualVisitType(kind))
})

it.each([
  [null, '本人'],
  ['30', '由女儿代办'],
  ['51', '由父亲代办'],
])('shown by %s: %s', (relation, expected) => {
  expect(shownByLabel(relation === null ? null : { relation })).toBe(expected)
})

describe('a patient', () => {
  const patient = { name: '陈国栋', standing: 'normal', deceasedOn: null } as const

  it('whose insurance is in force may be settled', () => {
    expect(judgePatient(patient).ok).toBe(true)
  })

  it.each([
    ['arrears', '欠费'],
    ['frozen', '已冻结'],
    ['paused', '暂停参保'],
    ['ended', '终止参保'],
  ] as const)('in %s is refused as %s, with a masked name', (standing, word) => {
    expect(judgePatient({ ...patient, standing })).toMatchObject({
      refusal: { code: 'INSURANCE_NOT_IN_FORCE', details: { name: '陈*栋', standing: word } },
    })
  })

  it('who died is refused first', () => {
    const judged = judgePatient({ ...patient, standing: 'ended', deceasedOn: '2026-01-01' })
    expect(judged).toMatchObject({ refusal: { code: 'PERSON_DECEASED' } })
  })
})
