import { judgeRelation } from './judgeRelation'
import { bindingOf, CHILD, FATHER, personOf, rulesOf } from './testing/samples'

const today = '2026-11-22'
const me = personOf()
const husband = personOf({ personId: 'psn_hus', name: '林一', sex: 'male', birthDate: '1984-01-01' })

const judge = (
  relation: string,
  member: typeof me,
  holder = me,
  held: ReturnType<typeof bindingOf>[] = [],
) => {
  const judged = judgeRelation({ holder, member, relation }, held, rulesOf(), today)
  return judged.ok ? 'granted' : judged.refusal.code
}

describe('a relation', () => {
  test.each([
    ['a father', '51', FATHER, me, 'granted'],
    ['a stepfather', '57', FATHER, me, 'granted'],
    ['a son who is a girl', '20', CHILD, me, 'RELATION_SEX'],
    ['a mother who is a man', '52', FATHER, me, 'RELATION_SEX'],
    ['a daughter', '30', CHILD, me, 'granted'],
    ['a husband', '11', husband, me, 'granted'],
    ['a spouse of the same sex', '10', personOf({ personId: 'psn_x' }), me, 'RELATION_SEX'],
    ['a father-in-law named by a wife', '55', FATHER, me, 'RELATION_SEX'],
    ['a father-in-law named by a husband', '55', FATHER, husband, 'granted'],
    ['a father younger than the child', '51', husband, personOf({ birthDate: '1980-01-01' }), 'RELATION_AGE'],
    ['a father born on the same day', '51', { ...husband, birthDate: me.birthDate }, me, 'RELATION_AGE'],
    ['a stepfather younger than the child', '57', husband, personOf({ birthDate: '1980-01-01' }), 'granted'],
    [
      'a daughter older than the parent',
      '30',
      personOf({ personId: 'psn_o', birthDate: '1950-01-01' }),
      me,
      'RELATION_AGE',
    ],
    [
      'an adopted daughter older than the parent',
      '37',
      personOf({ personId: 'psn_o', birthDate: '1984-01-01' }),
      me,
      'granted',
    ],
    [
      'a grandfather',
      '61',
      personOf({ personId: 'psn_g', sex: 'male', birthDate: '1930-01-01' }),
      me,
      'granted',
    ],
    ['a grandson older than me', '41', FATHER, me, 'RELATION_AGE'],
    [
      'an elder sister who is younger',
      '75',
      personOf({ personId: 'psn_s', birthDate: '1990-01-01' }),
      me,
      'RELATION_AGE',
    ],
    [
      'a younger sister who is elder',
      '77',
      personOf({ personId: 'psn_s', birthDate: '1980-01-01' }),
      me,
      'RELATION_AGE',
    ],
    ['a twin sister', '77', personOf({ personId: 'psn_s' }), me, 'granted'],
    ['a relation that the region does not list', '53', FATHER, me, 'RELATION_NOT_ALLOWED'],
  ] as const)('%s', (_, relation, member, holder, expected) => {
    expect(judge(relation, member, holder)).toBe(expected)
  })

  test('there is one father, one mother, one spouse; an ended binding leaves the place free', () => {
    const other = personOf({ personId: 'psn_other', sex: 'male', birthDate: '1950-01-01' })
    expect(judge('51', other, me, [bindingOf()])).toBe('RELATION_TAKEN')
    expect(judge('51', other, me, [bindingOf({ state: 'ended' })])).toBe('granted')
    expect(judge('57', other, me, [bindingOf()])).toBe('granted')
    expect(judge('11', husband, me, [bindingOf({ memberId: 'psn_x', relation: '10' })])).toBe(
      'RELATION_TAKEN',
    )
    expect(judge('30', CHILD, me, [bindingOf({ memberId: 'psn_x', relation: '30' })])).toBe('granted')
  })

  test('somebody else’s father takes no place', () => {
    const other = personOf({ personId: 'psn_other', sex: 'male', birthDate: '1950-01-01' })
    expect(judge('51', other, me, [bindingOf({ holderId: 'psn_stranger' })])).toBe('granted')
  })
})

describe('what is unlikely is said, not refused', () => {
  const warningsOf = (relation: string, member: typeof me, holder = me) => {
    const judged = judgeRelation({ holder, member, relation }, [], rulesOf(), today)
    return judged.ok ? judged.value : [judged.refusal.code]
  }

  test.each([
    ['a father thirteen years older', '51', { ...FATHER, birthDate: '1971-03-03' }, 1],
    ['a father exactly fourteen years older', '51', { ...FATHER, birthDate: '1971-03-02' }, 0],
    ['a daughter ten years younger', '30', { ...CHILD, birthDate: '1995-01-01' }, 1],
    ['a grandfather twenty years older', '61', { ...FATHER, birthDate: '1960-01-01' }, 1],
    ['a grandfather thirty years older', '61', FATHER, 0],
    ['a husband of twenty-one', '11', { ...FATHER, birthDate: '2005-01-01' }, 1],
    ['a husband of twenty-two', '11', { ...FATHER, birthDate: '2004-11-22' }, 0],
  ] as const)('%s: %#', (_, relation, member, count) => {
    expect(warningsOf(relation, member)).toHaveLength(count)
  })
})
