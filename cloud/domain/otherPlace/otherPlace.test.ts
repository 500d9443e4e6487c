import type { Judged } from '../../contract/refusals'
import { loadPolicies } from '../../policy'
import {
  cancelledNotice,
  type Filing,
  filedFor,
  filedNotice,
  filingState,
  judgeCancelling,
  judgeFiling,
} from '.'
import { type OtherPlaceRules, otherPlaceRules } from './rules'

const TODAY = '2026-11-22'
const rules: OtherPlaceRules = { region: '990100', temporaryDays: 183, filedAfterDays: 7 }
const filingOf = (over: Partial<Filing> = {}): Filing => ({
  filingId: 'oth_1',
  place: '420100',
  kind: 'temporary',
  from: '2026-11-01',
  to: '2026-11-30',
  cancelledOn: null,
  filedAt: 1,
  filedBy: 'self',
  ...over,
})
const outcome = <T>(judged: Judged<T>) => (judged.ok ? judged.value : judged.refusal.code)

describe('what a filing is worth on a day', () => {
  test.each([
    ['before it', {}, '2026-10-31', 'coming'],
    ['its first day', {}, '2026-11-01', 'active'],
    ['its last day', {}, '2026-11-30', 'active'],
    ['after it', {}, '2026-12-01', 'over'],
    ['without a last day', { to: null }, '2099-01-01', 'active'],
    ['the day before it was taken back', { cancelledOn: '2026-11-10' }, '2026-11-09', 'active'],
    ['the day on which it was taken back', { cancelledOn: '2026-11-10' }, '2026-11-10', 'cancelled'],
  ] as const)('%s', (_, over, day, expected) => {
    expect(filingState(filingOf(over), day)).toBe(expected)
  })
})

describe('how care in a place counts', () => {
  test.each([
    ['nothing filed', [], '420100', 'unfiled'],
    ['the city itself', [{}], '420100', 'filed'],
    ['a district of the city', [{}], '420106', 'filed'],
    ['another city of its province', [{}], '420200', 'unfiled'],
    ['a province filed for', [{ place: '420000' }], '420200', 'filed'],
    ['a resident', [{ kind: 'resident', to: null }], '420100', 'filed'],
    ['an emergency filed afterwards', [{ kind: 'emergency' }], '420100', 'emergency'],
    ['an emergency beside a stay', [{ kind: 'emergency' }, {}], '420100', 'filed'],
    ['one that is over', [{ to: '2026-11-21' }], '420100', 'unfiled'],
    ['one that is to come', [{ from: '2026-11-23' }], '420100', 'unfiled'],
  ] as const)('%s', (_, filings, region, expected) => {
    expect(filedFor(filings.map(filingOf), region, TODAY)).toBe(expected)
  })
})

describe('a filing', () => {
  const alive = { deceasedOn: null, filings: [] as readonly Filing[] }
  const asked = {
    place: '420100',
    placeName: '武汉市',
    kind: 'temporary' as Filing['kind'],
    from: TODAY,
    to: null as string | null,
  }
  const sixMonths = '2027-05-23'

  test.each([
    ['from today, as long as it may', {}, { from: TODAY, to: sixMonths }],
    ['to a chosen day', { to: '2026-12-01' }, { from: TODAY, to: '2026-12-01' }],
    ['for its first day only', { to: TODAY }, { from: TODAY, to: TODAY }],
    ['to the very last day', { to: sixMonths }, { from: TODAY, to: sixMonths }],
    ['a day longer', { to: '2027-05-24' }, 'OTHER_PLACE_DATES'],
    ['ending before it begins', { to: '2026-11-21' }, 'OTHER_PLACE_DATES'],
    ['from yesterday', { from: '2026-11-21' }, 'OTHER_PLACE_DATES'],
    ['a year ahead', { from: '2027-11-23', to: '2027-11-23' }, { from: '2027-11-23', to: '2027-11-23' }],
    ['more than a year ahead', { from: '2027-11-24' }, 'OTHER_PLACE_DATES'],
    ['a resident', { kind: 'resident' }, { from: TODAY, to: null }],
    ['a resident to a day', { kind: 'resident', to: '2026-12-01' }, 'OTHER_PLACE_DATES'],
    [
      'an emergency of a week ago',
      { kind: 'emergency', from: '2026-11-15' },
      { from: '2026-11-15', to: '2027-05-16' },
    ],
    ['an emergency of eight days ago', { kind: 'emergency', from: '2026-11-14' }, 'OTHER_PLACE_DATES'],
    ['an emergency of tomorrow', { kind: 'emergency', from: '2026-11-23' }, 'OTHER_PLACE_DATES'],
    ['a district of one’s own city', { place: '990103' }, 'OTHER_PLACE_HOME'],
    ['one’s own province', { place: '990000' }, 'OTHER_PLACE_HOME'],
    ['the whole country', { place: '000000' }, 'OTHER_PLACE_HOME'],
    ['another city of the province', { place: '990200' }, { from: TODAY, to: sixMonths }],
  ] as const)('%s', (_, over, expected) => {
    expect(outcome(judgeFiling(alive, { ...asked, ...over }, rules, TODAY))).toEqual(expected)
  })

  test('of one who has died', () => {
    const dead = { ...alive, deceasedOn: '2026-11-01' }
    expect(outcome(judgeFiling(dead, asked, rules, TODAY))).toBe('PERSON_DECEASED')
  })

  test.each([
    ['the same days', {}, {}, 'OTHER_PLACE_FILED'],
    ['one that ends today', { to: TODAY }, {}, 'OTHER_PLACE_FILED'],
    ['one that ended yesterday', { to: '2026-11-21' }, {}, 'granted'],
    [
      'one that begins on the last day',
      { from: '2026-12-01', to: null },
      { to: '2026-12-01' },
      'OTHER_PLACE_FILED',
    ],
    ['one that begins a day later', { from: '2026-12-02', to: null }, { to: '2026-12-01' }, 'granted'],
    [
      'a later one, before a stay for good',
      { from: '2030-01-01', to: null },
      { kind: 'resident' },
      'OTHER_PLACE_FILED',
    ],
    ['one that was taken back', { cancelledOn: TODAY }, {}, 'granted'],
    ['of another place', { place: '110000' }, {}, 'granted'],
    ['an emergency before a stay', { kind: 'emergency' }, {}, 'granted'],
    ['a stay before an emergency', {}, { kind: 'emergency' }, 'granted'],
    ['an emergency twice', { kind: 'emergency' }, { kind: 'emergency' }, 'OTHER_PLACE_FILED'],
  ] as const)('beside %s', (_, before, over, expected) => {
    const judged = judgeFiling({ ...alive, filings: [filingOf(before)] }, { ...asked, ...over }, rules, TODAY)
    expect(judged.ok ? 'granted' : judged.refusal.code).toBe(expected)
  })

  test('the refusals name the place and the days', () => {
    expect(judgeFiling(alive, { ...asked, from: '2026-11-21' }, rules, TODAY)).toMatchObject({
      refusal: { details: { earliest: TODAY, latest: '2027-11-23' } },
    })
    expect(
      judgeFiling(alive, { ...asked, place: '990103', placeName: '示例区' }, rules, TODAY),
    ).toMatchObject({
      refusal: { details: { place: '示例区' } },
    })
    expect(judgeFiling({ ...alive, filings: [filingOf()] }, asked, rules, TODAY)).toMatchObject({
      refusal: { details: { place: '武汉市' } },
    })
  })
})

describe('taking a filing back', () => {
  test.each([
    ['in force', {}, { ...filingOf(), cancelledOn: TODAY }],
    ['to come', { from: '2026-11-25' }, { ...filingOf({ from: '2026-11-25' }), cancelledOn: TODAY }],
    ['over', { to: '2026-11-21' }, 'OTHER_PLACE_OVER'],
    ['taken back before', { cancelledOn: '2026-11-10' }, 'OTHER_PLACE_OVER'],
    ['taken back today', { cancelledOn: TODAY }, 'OTHER_PLACE_OVER'],
  ] as const)('%s', (_, over, expected) => {
    expect(outcome(judgeCancelling(filingOf(over), TODAY))).toEqual(expected)
  })
})

describe('rules and notices', () => {
  test('a region reads the country’s rules', () => {
    expect(outcome(otherPlaceRules(loadPolicies(), '990100', TODAY))).toEqual(rules)
  })

  test.each([
    [filingOf(), '2026-11-01 到 2026-11-30 有效'],
    [filingOf({ to: null }), '2026-11-01 起一直有效'],
  ])('the person is told from when to when: %#', (filing, words) => {
    const notice = filedNotice('psn_1', '武汉市', filing)
    expect(notice).toMatchObject({ personId: 'psn_1', title: '已备案到武汉市就医' })
    expect(notice.text).toContain(words)
    expect(cancelledNotice('psn_1', '武汉市')).toMatchObject({
      personId: 'psn_1',
      title: '到武汉市就医的备案已取消',
      link: notice.link,
    })
  })
})
