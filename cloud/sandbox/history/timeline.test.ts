import { Day, IdNumber, Relation } from '../../contract/values'
import { CATALOGUE_ITEMS } from '../world/catalogue'
import { PEOPLE } from '../world/families'
import { INSTITUTIONS } from '../world/institutions'
import { WORLD_STARTS_AT, WORLD_TIME } from '../world/time'
import { BILLS } from './bills'
import { HISTORIES } from './families'
import { timeline } from './timeline'
import type { Act, TimedAct, VisitAct } from './types'

const SEED = 20_261_123
const acts = timeline(HISTORIES, WORLD_TIME, SEED)
const visits = acts.filter((timed): timed is TimedAct & { act: VisitAct } => timed.act.what === 'visit')
const person = (id: string) => {
  const found = PEOPLE.find((candidate) => candidate.id === id)
  if (!found) throw new Error(`nobody is called ${id}`)
  return found
}

it('is the same for the same seed, and another for another', () => {
  expect(timeline(HISTORIES, WORLD_TIME, SEED)).toEqual(acts)
  expect(timeline(HISTORIES, WORLD_TIME, SEED + 1)).not.toEqual(acts)
})

it('covers two years with 120 to 250 visits, some given back', () => {
  expect(visits.length).toBeGreaterThanOrEqual(120)
  expect(visits.length).toBeLessThanOrEqual(250)
  expect(visits.filter(({ act }) => act.reversed).length).toBeGreaterThanOrEqual(5)
  expect(new Set(visits.map(({ at }) => Day.month(Day.at(at)))).size).toBeGreaterThanOrEqual(23)
})

it('runs forward, with room for each act, and ends before the world begins', () => {
  acts.forEach((timed, index) => {
    expect(timed.at).toBeGreaterThanOrEqual(Day.start(WORLD_TIME.historyFrom))
    expect(timed.at).toBeLessThan(WORLD_STARTS_AT)
    const before = acts[index - 1]
    if (before) expect(timed.at - before.at).toBeGreaterThanOrEqual(4 * 60_000)
  })
})

it('credits every month once, before that month’s visits', () => {
  const credits = acts.filter(({ act }) => act.what === 'credit')
  expect(credits).toHaveLength(24)
  expect(credits.every(({ at }) => Day.at(at).endsWith('-01'))).toBe(true)
})

it('shows each way of being at the counter, and most institutions', () => {
  const ways = new Set(visits.map(({ act }) => (typeof act.shown === 'string' ? act.shown : 'relative')))
  expect(ways).toEqual(new Set(['self', 'card', 'idCard', 'relative']))
  expect(new Set(visits.map(({ act }) => act.institution))).toEqual(
    new Set(INSTITUTIONS.map((institution) => institution.id)),
  )
  expect(new Set(visits.map(({ act }) => act.visitType))).toEqual(new Set(['11', '13', '21', '41']))
})

it('writes bills of items that the catalogue has; the tour’s bill is 860.00', () => {
  const prices = new Map(CATALOGUE_ITEMS.map((item) => [item.code, item.price]))
  for (const [name, lines] of Object.entries(BILLS)) {
    for (const [code, count] of lines) {
      expect([name, code, prices.has(code)]).toEqual([name, code, true])
      expect(count).toBeGreaterThan(0)
    }
  }
  const tour = BILLS.bloodPressureReview.reduce(
    (sum, [code, count]) => sum + (prices.get(code) ?? 0) * count,
    0,
  )
  expect(tour).toBe(86_000)
})

/** Two people of an act with what the second is to the first. */
function relationIn(act: Act): { from: string; to: string; relation: string } | null {
  if (act.what === 'bind' || act.what === 'bindByPapers') {
    return { from: act.holder, to: act.member, relation: act.relation }
  }
  return act.what === 'grant' ? { from: act.grantor, to: act.beneficiary, relation: act.relation } : null
}

it('names relations that can be: sex and age fit, grantors have an account', () => {
  for (const { act } of acts) {
    const named = relationIn(act)
    if (!named) continue
    const from = person(named.from)
    const to = person(named.to)
    const sex = Relation.sex(named.relation)
    if (sex) expect([to.name, IdNumber.sex(to.idNumber)]).toEqual([to.name, sex])
    const older = Day.between(IdNumber.birthDate(to.idNumber), IdNumber.birthDate(from.idNumber))
    const kinship = Relation.kinship(named.relation)
    if (kinship === 'parent' || kinship === 'grandparent') expect(older).toBeGreaterThan(14 * 365)
    if (kinship === 'child' || kinship === 'grandchild') expect(older).toBeLessThan(-14 * 365)
    if (act.what === 'grant') expect(from.insurance).toBe('310')
  }
})

it('shows a code only with somebody who has a phone, an active credential and the binding', () => {
  const bound = new Set<string>()
  for (const { act } of acts) {
    if (act.what === 'bind' || (act.what === 'bindByPapers' && act.verdict === 'pass')) {
      bound.add(`${act.holder} ${act.member}`)
    }
    if (act.what !== 'visit' || typeof act.shown === 'string') continue
    expect(bound).toContain(`${act.shown.by} ${act.patient}`)
    expect(person(act.patient).credential).not.toBeNull()
    expect(person(act.shown.by).login?.verified).toBe(true)
  }
})
