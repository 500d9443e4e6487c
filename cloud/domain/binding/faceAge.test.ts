import fc from 'fast-check'
import { Day } from '../../contract/values'
import { faceFromDay, needsOwnFace } from './faceAge'

const sixteen = { faceFromAge: 16, ageTurnsOn: 'birthday' } as const

describe('the age from which a face is asked', () => {
  test.each([
    ['the day before the birthday', '2010-05-06', '2026-05-05', 'birthday', false],
    ['the birthday itself', '2010-05-06', '2026-05-06', 'birthday', true],
    ['the birthday where age turns the day after', '2010-05-06', '2026-05-06', 'dayAfter', false],
    ['the day after', '2010-05-06', '2026-05-07', 'dayAfter', true],
    ['born on 29 February, 28 February of a common year', '2012-02-29', '2028-02-28', 'birthday', false],
    ['born on 29 February, in a leap year', '2012-02-29', '2028-02-29', 'birthday', true],
  ] as const)('%s', (_, birthDate, today, ageTurnsOn, expected) => {
    expect(needsOwnFace(birthDate, today, { faceFromAge: 16, ageTurnsOn })).toBe(expected)
  })

  test('where sixteen itself still uses papers (rules read 17), the whole year of sixteen does', () => {
    expect(needsOwnFace('2010-05-06', '2027-05-05', { faceFromAge: 17, ageTurnsOn: 'birthday' })).toBe(false)
    expect(needsOwnFace('2010-05-06', '2027-05-06', { faceFromAge: 17, ageTurnsOn: 'birthday' })).toBe(true)
  })

  test('born on 29 February, sixteen in a common year would be 1 March', () => {
    expect(faceFromDay('2012-02-29', { faceFromAge: 15, ageTurnsOn: 'birthday' })).toBe('2027-03-01')
  })

  test('it agrees with completed years of age on any day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 12_000 }), fc.integer({ min: 0, max: 12_000 }), (born, later) => {
        const birthDate = Day.add('1996-01-01', born)
        const today = Day.add(birthDate, later)
        expect(needsOwnFace(birthDate, today, sixteen)).toBe(Day.age(birthDate, today) >= 16)
      }),
    )
  })
})
