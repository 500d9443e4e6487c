import { firstFit, isPrimary, type Situation } from './fit'
import type { Selector } from './selector'

const at: Situation = {
  status: 'retired',
  age: 70,
  referred: false,
  familyDoctor: false,
  student: null,
  kind: 'hospital',
  level: '三级',
  grade: null,
  specialty: false,
  special: false,
  visit: '11',
}
const fits = (row: Selector, changes: Partial<Situation> = {}): boolean =>
  firstFit([row], { ...at, ...changes }) !== null

describe('firstFit', () => {
  it.each<[string, Selector, Partial<Situation>, boolean]>([
    ['nothing asked', {}, {}, true],
    ['standing', { status: 'retired' }, {}, true],
    ['other standing', { status: 'active' }, {}, false],
    ['a resident has none', { status: 'active' }, { status: null }, false],
    ['kind', { kind: 'hospital' }, {}, true],
    ['one of the kinds', { kind: ['pharmacy', 'hospital'] }, {}, true],
    ['no such kind', { kind: ['pharmacy', 'community'] }, {}, false],
    ['level', { level: '三级' }, {}, true],
    ['one of the levels', { level: ['二级', '三级'] }, {}, true],
    ['other level', { level: '二级' }, {}, false],
    ['no level', { level: '三级' }, { level: null }, false],
    ['grade', { grade: '甲等' }, { grade: '甲等' }, true],
    ['grade not said', { grade: '甲等' }, {}, false],
    ['grade not said, and allowed', { grade: ['甲等', null] }, {}, true],
    ['specialty', { specialty: true }, { specialty: true }, true],
    ['no specialty', { specialty: true }, {}, false],
    ['special', { special: true }, { special: true }, true],
    ['not special', { special: true }, {}, false],
    ['primary: first level', { primary: true }, { level: '一级' }, true],
    ['primary: community', { primary: true }, { kind: 'community', level: null }, true],
    ['primary: third level', { primary: true }, {}, false],
    ['not primary', { primary: false }, {}, true],
    ['age reached', { ageFrom: 70 }, {}, true],
    ['age not reached', { ageFrom: 70 }, { age: 69 }, false],
    ['age unknown', { ageFrom: 70 }, { age: null }, false],
    ['below an age', { ageBelow: 70 }, { age: 69 }, true],
    ['no longer below', { ageBelow: 70 }, {}, false],
    ['below an age unknown', { ageBelow: 70 }, { age: null }, false],
    ['referred', { referred: true }, { referred: true }, true],
    ['not referred', { referred: true }, {}, false],
    ['family doctor', { familyDoctor: true }, { familyDoctor: true }, true],
    ['no family doctor', { familyDoctor: true }, {}, false],
    ['a student', { student: true }, { student: true }, true],
    ['a student or not, not said', { student: true }, {}, true],
    ['no student', { student: true }, { student: false }, false],
    ['visit 13 without visits', {}, { visit: '13' }, true],
    ['visit 41 without visits', {}, { visit: '41' }, true],
    ['visit 14 without visits', {}, { visit: '14' }, false],
    ['visit 21 without visits', {}, { visit: '21' }, false],
    ['visit 21 named', { visits: ['21'] }, { visit: '21' }, true],
    ['visit 11 not named', { visits: ['21'] }, {}, false],
  ])('%s', (_, row, changes, expected) => {
    expect(fits(row, changes)).toBe(expected)
  })

  it('takes the first of several that fit', () => {
    const rows = [{ level: '二级' as const, n: 1 }, { n: 2 }, { level: '三级' as const, n: 3 }]
    expect(firstFit(rows, at)?.n).toBe(2)
    expect(firstFit([], at)).toBeNull()
  })
})

describe('isPrimary', () => {
  it.each([
    ['community', '二级', true],
    ['hospital', '一级', true],
    ['hospital', '二级', false],
    ['hospital', null, false],
    ['pharmacy', null, false],
    ['pharmacy', '一级', false],
  ] as const)('%s %s: %s', (kind, level, expected) => {
    expect(isPrimary(kind, level)).toBe(expected)
  })
})
