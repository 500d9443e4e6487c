import { judgeRelation } from './judgeRelation'
import { bindingOf, CHILD, FATHER, personOf, rulesOf } from './testing/samples'

const today = '2026-11-22'
const me = personOf()
const husband = personOf({ personId: 'psn_hus', name: '林一', sex: 'male', birthDate: '1984-01-01' })

const sexes = new Map([
  ['psn_dad', 'male'],
  ['psn_hus', 'male'],
  ['psn_man', 'male'],
  ['psn_woman', 'female'],
] as const)

const judge = (
  relation: string,
  member: typeof me,
  holder = me,
  held: ReturnType<typeof bindingOf>[] = [],
) => {
  const judged = judgeRelation({ holder, member, relation }, { bindings: held, sexes }, rulesOf(), today)
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

describe('one father, one mother, one spouse, seen from the other side', () => {
  const son = personOf({ personId: 'psn_son', name: '林大宝', sex: 'male', birthDate: '2010-06-01' })
  /** What was bound before: by whom, whom, as what. */
  const bound = (
    holderId: string,
    memberId: string,
    relation: string,
    state: 'active' | 'ended' = 'active',
  ) => bindingOf({ holderId, memberId, relation, state })

  test.each([
    ['a man binds a son', '20', son, husband, bound('psn_man', 'psn_son', '20'), 'RELATION_TAKEN'],
    ['an elder son', '20', son, husband, bound('psn_man', 'psn_son', '22'), 'RELATION_TAKEN'],
    ['a woman beside the father', '20', son, me, bound('psn_man', 'psn_son', '20'), 'granted'],
    ['a second mother', '20', son, me, bound('psn_woman', 'psn_son', '20'), 'RELATION_TAKEN'],
    ['a stepson', '27', son, husband, bound('psn_man', 'psn_son', '20'), 'granted'],
    ['beside a stepfather', '20', son, husband, bound('psn_man', 'psn_son', '27'), 'granted'],
    ['beside a father-in-law', '20', son, husband, bound('psn_man', 'psn_son', '28'), 'granted'],
    [
      'whose father’s binding ended',
      '20',
      son,
      husband,
      bound('psn_man', 'psn_son', '20', 'ended'),
      'granted',
    ],
    ['who named another father', '20', son, husband, bound('psn_son', 'psn_man', '51'), 'RELATION_TAKEN'],
    ['who named this very man', '20', son, husband, bound('psn_son', 'psn_hus', '51'), 'granted'],
    ['who named a mother', '20', son, husband, bound('psn_son', 'psn_woman', '52'), 'granted'],
    [
      'a father, of one whom a man bound',
      '51',
      FATHER,
      me,
      bound('psn_man', 'psn_me', '30'),
      'RELATION_TAKEN',
    ],
    ['a father, of one whom he bound', '51', FATHER, me, bound('psn_dad', 'psn_me', '30'), 'granted'],
    ['a father, of one whom a woman bound', '51', FATHER, me, bound('psn_woman', 'psn_me', '30'), 'granted'],
    ['a husband, of somebody’s wife', '11', husband, me, bound('psn_man', 'psn_me', '12'), 'RELATION_TAKEN'],
    ['a husband who named another', '11', husband, me, bound('psn_hus', 'psn_woman', '12'), 'RELATION_TAKEN'],
    [
      'a husband who is another’s son-in-law',
      '11',
      husband,
      me,
      bound('psn_woman', 'psn_hus', '28'),
      'granted',
    ],
    [
      'a husband whom another bound',
      '11',
      husband,
      me,
      bound('psn_woman', 'psn_hus', '11'),
      'RELATION_TAKEN',
    ],
    ['a husband who named this wife', '11', husband, me, bound('psn_hus', 'psn_me', '12'), 'granted'],
    ['one whose holder nobody knows', '20', son, husband, bound('psn_x', 'psn_son', '20'), 'granted'],
  ] as const)('%s', (_, relation, member, holder, before, expected) => {
    expect(judge(relation, member, holder, [before])).toBe(expected)
  })

  test('the refusal names the place that is taken', () => {
    const judged = judgeRelation(
      { holder: husband, member: son, relation: '20' },
      { bindings: [bound('psn_man', 'psn_son', '20')], sexes },
      rulesOf(),
      today,
    )
    expect(judged).toMatchObject({ refusal: { code: 'RELATION_TAKEN', details: { relation: '父亲' } } })
  })
})

describe('what is unlikely is said, not refused', () => {
  const warningsOf = (relation: string, member: typeof me, holder = me) => {
    const judged = judgeRelation({ holder, member, relation }, { bindings: [], sexes }, rulesOf(), today)
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
