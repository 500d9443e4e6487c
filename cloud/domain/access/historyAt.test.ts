import { happenedAt, inHistory } from './historyAt'

test.each([
  ['recorded as it happens', {}, 100],
  ['of the seeded history', inHistory({ visitId: 'vis_1' }, 40), 40],
  ['no time at all', { historyAt: 'yesterday' }, 100],
])('%s', (_, detail, shown) => {
  expect(happenedAt({ at: 100, detail })).toBe(shown)
})
