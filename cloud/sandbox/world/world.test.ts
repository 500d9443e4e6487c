import { Day, IdNumber, PersonName, Region } from '../../contract/values'
import { CLERKS } from './clerks'
import { FAMILIES, PEOPLE } from './families'
import { INSTITUTIONS } from './institutions'
import { KIN } from './kin'
import { NEWBORNS } from './newborns'
import { BEIJING, DANDONG, FUZHOU, GUANGZHOU, SAMPLE_CITY, SECOND_CITY, WUXI } from './regions'
import { WORLD_STARTS_AT, WORLD_TIME } from './time'
import type { PersonData } from './types'

const today = WORLD_TIME.today
const ageOf = (person: PersonData): number => Day.age(IdNumber.birthDate(person.idNumber), today)
const byId = (id: string): PersonData => {
  const person = PEOPLE.find((candidate) => candidate.id === id)
  if (!person) throw new Error(`nobody is called ${id}`)
  return person
}
const unique = (values: readonly unknown[]): boolean => new Set(values).size === values.length
const present = <T>(values: readonly (T | null)[]): T[] =>
  values.filter((value): value is T => value !== null)

describe('the people', () => {
  it('are at least 24 in 10 families, from a newborn to 88', () => {
    expect(FAMILIES).toHaveLength(10)
    expect(PEOPLE.length).toBeGreaterThanOrEqual(24)
    expect(Math.min(...PEOPLE.map(ageOf))).toBe(0)
    expect(Math.max(...PEOPLE.map(ageOf))).toBe(88)
  })

  it.each(PEOPLE.map((person) => [person.name, person] as const))('%s is well formed', (_, person) => {
    expect(IdNumber.fault(person.idNumber, today)).toBeNull()
    expect(person.id).toMatch(/^[a-z-]{3,40}$/)
    expect(PersonName.is(person.name)).toBe(true)
    expect(PersonName.normalise(person.name)).toBe(person.name)
    if (person.credential) expect(person.credential.pin).toMatch(/^\d{6}$/)
    expect(person.insurance === '310').toBe(person.employment !== null)
    if (person.insurance === '390') expect(Object.keys(person.opening)).toEqual([])
    if (person.employment === 'retired') expect(ageOf(person)).toBeGreaterThanOrEqual(60)
    expect(person.marks.includes('学生')).toBe(ageOf(person) >= 6 && ageOf(person) < 18)
    for (const amount of [...Object.values(person.opening), ...Object.values(person.yearly)]) {
      expect(Number.isSafeInteger(amount) && amount > 0).toBe(true)
    }
  })

  it('cannot be taken for real ones: areas that do not exist, numbers nobody has', () => {
    for (const person of PEOPLE) {
      expect(person.idNumber).toMatch(/^99/)
      expect(person.idNumber.slice(14, 17)).toMatch(/^00\d$/)
      if (person.phone) expect(person.phone).toMatch(/^199000000\d\d$/)
      if (person.login) expect(person.login.phone).toMatch(/^199000000\d\d$/)
      if (person.card) expect(person.card).toMatch(/^9901000000\d\d$/)
    }
  })

  it('share no id, number, card or log-in', () => {
    expect(unique(PEOPLE.map((person) => person.id))).toBe(true)
    expect(unique(PEOPLE.map((person) => person.idNumber))).toBe(true)
    expect(unique(present(PEOPLE.map((person) => person.card)))).toBe(true)
    expect(unique(present(PEOPLE.map((person) => person.login?.phone ?? null)))).toBe(true)
  })

  it('live mainly in the fictional city, some in its neighbour and in five real regions', () => {
    const regions = PEOPLE.map((person) => person.region)
    expect(regions.filter((region) => region === SAMPLE_CITY).length).toBeGreaterThan(PEOPLE.length / 2)
    expect(new Set(regions)).toEqual(
      new Set([SAMPLE_CITY, SECOND_CITY, BEIJING, WUXI, GUANGZHOU, DANDONG, FUZHOU]),
    )
  })

  it('include everyone whom the stories need', () => {
    const standings = new Set(PEOPLE.map((person) => person.standing))
    expect(standings).toEqual(new Set(['normal', 'arrears', 'frozen']))
    expect([...byId('shen-ji-an').name].some((letter) => (letter.codePointAt(0) ?? 0) > 0xffff)).toBe(true)
    expect(byId('gulinaer-aishan').name).toContain('·')
    expect(byId('emma-lindqvist').idNumber).toMatch(/^9/)
    expect(byId('shen-ji-an').login?.phone).not.toBe(byId('shen-ji-an').phone)
    expect(byId('wang-ruolan').household).not.toBe(byId('li-ming').household)
    expect(byId('jin-meihua').login?.verified).toBe(false)
    expect(ageOf(byId('liu-shuzhen'))).toBe(88)
    expect(byId('liu-shuzhen').login).toBeNull()
    expect(ageOf(byId('zhao-yiming'))).toBe(15)
    expect(Day.age(IdNumber.birthDate(byId('zhao-yiming').idNumber), Day.add(today, 31))).toBe(16)
    expect(PEOPLE.some((person) => person.idNumber.endsWith('X'))).toBe(true)
  })

  it('tell the main story: a daughter of forty, a retired father of 72, a mother, a child', () => {
    expect(ageOf(byId('chen-jing'))).toBe(40)
    expect(ageOf(byId('chen-guodong'))).toBe(72)
    expect(byId('chen-guodong').employment).toBe('retired')
    expect(byId('lin-xiulan').insurance).toBe('390')
    expect(ageOf(byId('zhou-xiaoman'))).toBe(8)
  })

  it.each(PEOPLE.map((person) => [person.name, person.story] as const))('%s has a story', (_, story) => {
    expect(story).toMatch(/。$/)
    expect([...story].length).toBeGreaterThan(15)
    expect(story).not.toMatch(/[！!]|请注意|温馨提示/)
  })
})

describe('what everybody is to whom', () => {
  it('is said of all but the one whose story the family’s is, within the family', () => {
    const groups = FAMILIES.map(({ name, people }) => {
      const babies = NEWBORNS.filter(({ group }) => group === name)
      return [...people, ...babies].map(({ id }) => id)
    })
    for (const ids of groups) {
      expect(ids.filter((id) => KIN[id] === undefined)).toHaveLength(1)
      for (const id of ids) expect([...ids, undefined]).toContain(KIN[id]?.[0])
    }
    expect(Object.keys(KIN)).toHaveLength(groups.flat().length - groups.length)
  })
})

describe('institutions and clerks', () => {
  it('are at least six of different levels, kinds and regions', () => {
    expect(INSTITUTIONS.length).toBeGreaterThanOrEqual(6)
    expect(new Set(INSTITUTIONS.map((one) => one.kind))).toEqual(
      new Set(['hospital', 'community', 'pharmacy']),
    )
    expect(new Set(INSTITUTIONS.map((one) => one.level))).toEqual(new Set(['三级', '二级', '一级', null]))
    expect(new Set(INSTITUTIONS.map((one) => Region.province(one.region))).size).toBe(3)
  })

  it('have terminals and staff of their own, none shared', () => {
    for (const one of INSTITUTIONS) {
      expect(one.terminals.length).toBeGreaterThan(0)
      expect(one.staff.length).toBeGreaterThan(0)
      expect(one.kind === 'pharmacy').toBe(one.level === null)
    }
    const ids = [
      ...INSTITUTIONS.flatMap((one) => [
        one.id,
        ...one.terminals.map((t) => t.id),
        ...one.staff.map((s) => s.id),
      ]),
      ...CLERKS.map((clerk) => clerk.id),
      ...PEOPLE.map((person) => person.id),
    ]
    expect(unique(ids)).toBe(true)
  })

  it('have a clerk who belongs to a family and one who does not', () => {
    expect(CLERKS.map((clerk) => clerk.personId)).toEqual(expect.arrayContaining([null, 'chen-lei']))
    const here = CLERKS.filter((clerk) => clerk.region === SAMPLE_CITY && clerk.personId === null)
    expect(here).toHaveLength(2)
    expect(CLERKS.some((clerk) => clerk.region === BEIJING)).toBe(true)
  })

  it('have a newborn without an ID number, under a mother of its region', () => {
    for (const child of NEWBORNS) {
      const mother = byId(child.motherId)
      expect(child.birthCertNumber).toMatch(/^Z9901000\d\d$/)
      expect([mother.region, IdNumber.sex(mother.idNumber)]).toEqual([child.region, 'female'])
      expect(Day.age(child.birthDate, today)).toBe(0)
    }
    expect(NEWBORNS.length).toBeGreaterThan(0)
  })
})

it('begins on the day for which it is written', () => {
  expect(Day.at(WORLD_STARTS_AT)).toBe(today)
  expect(Day.addYears(WORLD_TIME.historyFrom, 2)).toBe(today)
})
