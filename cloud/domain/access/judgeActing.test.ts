import { type ActingFacts, judgeActing } from './judgeActing'

const facts: ActingFacts = {
  viewerId: 'a',
  personId: 'b',
  name: '陈国栋',
  standing: 'active',
  rights: ['showCode', 'query'],
}

test.each([
  ['oneself', { ...facts, personId: 'a', standing: null, rights: [] }, 'self'],
  ['a member', facts, 'holder'],
  ['a member in the days of grace', { ...facts, standing: 'needFace' as const }, 'holder'],
  ['a member whose grace is over', { ...facts, standing: 'lapsed' as const }, 'FACE_NEEDED'],
  ['one who was bound once', { ...facts, standing: 'ended' as const }, 'NOT_ALLOWED'],
  ['a stranger', { ...facts, standing: null }, 'NOT_ALLOWED'],
  ['a right that the region does not give', { ...facts, rights: ['query'] as const }, 'NOT_ALLOWED'],
])('showing the code of %s', (_, itsFacts, expected) => {
  const judged = judgeActing(itsFacts, 'showCode')
  expect(judged.ok ? judged.value : judged.refusal.code).toBe(expected)
})
