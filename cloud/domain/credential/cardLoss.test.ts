import { cardStanding, judgeOralLoss } from './cardLoss'

const now = Date.parse('2026-11-22T04:00:00Z')
const oral = { cardState: 'lost', cardLoss: { by: 'oral', lapsesAt: now } } as const

test.each([
  ['in use', { cardState: 'active' }, now, 'active'],
  ['none', { cardState: 'none' }, now, 'none'],
  ['lost, the registry says no more', { cardState: 'lost' }, now, 'lost'],
  ['reported formally', { cardState: 'lost', cardLoss: { by: 'formal', lapsesAt: null } }, now, 'lost'],
  ['reported orally', oral, now - 1, 'lost'],
  ['reported orally, and lapsed', oral, now, 'active'],
] as const)('a card %s', (_, card, at, expected) => {
  expect(cardStanding(card, at)).toBe(expected)
})

test('an oral report holds to the end of the last of its days; a card not in use is refused', () => {
  const judged = judgeOralLoss({ cardState: 'active' }, now, 7)
  expect(judged.ok && new Date(judged.value).toISOString()).toBe('2026-11-29T16:00:00.000Z')
  for (const cardState of ['none', 'lost'] as const) {
    expect(judgeOralLoss({ cardState }, now, 7)).toMatchObject({ refusal: { code: 'CARD_NOT_ACTIVE' } })
  }
})
