import { loadPolicies } from '../../policy'
import { readCase, settleBill } from '../settlement'

const book = loadPolicies()

/** Why the grant A was not used, or how much it paid. */
function outcome(changes: object, grant: object = {}): string | number {
  const written = {
    region: '320200',
    date: '2025-05-01',
    items: [{ price: 60000, kind: 'drug' }],
    poolResult: { inScope: 60000, fundPay: 0 },
    grants: [{ from: 'A', balance: 100000, ...grant }],
    ...changes,
  }
  const read = readCase(written, '2025-05-01')
  if (!read.ok) throw new Error(`${read.fault.path}: ${read.fault.what}`)
  const settled = settleBill(read.value, book)
  if (!settled.ok) throw new Error(settled.refusal.code)
  return settled.value.aidNotUsed[0]?.reason ?? settled.value.mutualAidPay
}

const set = (path: string, value: unknown) => ({ set: { [path]: value } })
const own = { accounts: { earlierYears: 100 } }

describe('a grant', () => {
  it.each<[string, object, object, string | number]>([
    ['pays', {}, {}, 60000],
    ['begins today', {}, { grantedOn: '2025-05-01' }, 60000],
    ['begins tomorrow', {}, { grantedOn: '2025-05-02' }, 'GRANT_NOT_YET'],
    ['ends today', {}, { validTo: '2025-05-01' }, 60000],
    ['ended yesterday', {}, { validTo: '2025-04-30' }, 'GRANT_ENDED'],
    ['of a sister', {}, { relation: '75' }, 60000],
    ['of a daughter-in-law', {}, { relation: '38' }, 'RELATION_NOT_ALLOWED'],
    [
      'of a daughter-in-law where the region lists her',
      set('grant.relationsExtra', ['38']),
      { relation: '38' },
      60000,
    ],
    [
      'of a sister where only spouses, parents and children share',
      set('grant.relations', ['spouse', 'parent', 'child']),
      { relation: '75' },
      'RELATION_NOT_ALLOWED',
    ],
    ['from another city of the province', {}, { region: '320500' }, 60000],
    ['from another province', {}, { region: '330100' }, 'OUTSIDE_AREA'],
    [
      'from another province where the whole country shares',
      set('grant.area', 'country'),
      { region: '330100' },
      60000,
    ],
    [
      'from another city where one pool shares',
      set('grant.area', 'pool'),
      { region: '320500' },
      'OUTSIDE_AREA',
    ],
    ['from a county of the pool', set('grant.area', 'pool'), { region: '320205' }, 60000],
    ['from another district of a municipality', { region: '110105' }, { region: '110108' }, 60000],
    ['for outpatient visits only', {}, { visits: ['11'] }, 60000],
    ['for inpatient visits only', {}, { visits: ['21'] }, 'VISIT_NOT_CHOSEN'],
    [
      'for another hospital',
      { institution: { id: 'h1' } },
      { institutions: ['h2'] },
      'INSTITUTION_NOT_CHOSEN',
    ],
    ['for this hospital', { institution: { id: 'h1' } }, { institutions: ['h2', 'h1'] }, 60000],
    ['for a hospital, at one without a name', {}, { institutions: ['h1'] }, 'INSTITUTION_NOT_CHOSEN'],
    ['for drugs only', {}, { kinds: ['drug'] }, 60000],
    ['for devices only', {}, { kinds: ['device'] }, 'KIND_NOT_CHOSEN'],
    ['without money', {}, { balance: 0 }, 'NO_BALANCE'],
    ['below what the grantor keeps', set('grant.grantor.keepMin', 100000), {}, 'NO_BALANCE'],
    ['above what the grantor keeps', set('grant.grantor.keepMin', 99999), {}, 1],
    ['with a used-up cap', {}, { caps: [{ amount: 500, used: 500 }] }, 'CAP_REACHED'],
    ['behind an own account that pays all', { accounts: { earlierYears: 60000 } }, {}, 'NOTHING_LEFT_TO_PAY'],
    ['behind an own account kept back', { ...own, useAccount: false }, {}, 'OWN_NOT_EXHAUSTED'],
    ['behind an empty own account kept back', { useAccount: false }, {}, 60000],
    [
      'behind an own account, strictly',
      { ...own, ...set('payment.ownFirst', 'zeroBalanceOnly') },
      {},
      'OWN_NOT_EXHAUSTED',
    ],
    ['before the own account', { ...own, ...set('payment.ownFirst', 'no') }, {}, 60000],
    [
      'before the own account, kept back',
      { ...own, useAccount: false, ...set('payment.ownFirst', 'no') },
      {},
      60000,
    ],
    ['where aid is switched off', set('grant.enabled', false), {}, 'AID_NOT_OPEN'],
    ['where money moves first', set('payment.mode', 'POOL_TRANSFER'), {}, 'MONEY_MOVED_FIRST'],
    ['where a second scan is wanted', set('payment.mode', 'SECOND_SCAN'), {}, 'NOT_SCANNED'],
    ['scanned second', { ...set('payment.mode', 'SECOND_SCAN'), secondScan: 'A' }, {}, 60000],
    [
      'scanned second, though nobody asked',
      {
        set: { 'payment.mode': 'SECOND_SCAN', 'payment.atTill': 'onRequest' },
        secondScan: 'A',
        aidRequested: false,
      },
      {},
      60000,
    ],
    [
      'for a visit that the region does not aid',
      set('payment.aidScope.visits', ['41']),
      {},
      'VISIT_NOT_IN_SCOPE',
    ],
    [
      'not asked for, where it must be',
      { ...set('payment.atTill', 'onRequest'), aidRequested: false },
      {},
      'NOT_REQUESTED',
    ],
    ['asked for, where it must be', { ...set('payment.atTill', 'onRequest'), aidRequested: true }, {}, 60000],
    ['not asked for, where it need not be', { aidRequested: false }, {}, 60000],
    [
      'not asked for at a pharmacy that wants it',
      {
        ...set('payment.atTillPharmacy', 'onRequest'),
        aidRequested: false,
        institution: { kind: 'pharmacy' },
      },
      {},
      'NOT_REQUESTED',
    ],
    [
      'not asked for at a hospital beside such pharmacies',
      { ...set('payment.atTillPharmacy', 'onRequest'), aidRequested: false },
      {},
      60000,
    ],
    [
      'at a pharmacy that gives it unasked',
      {
        set: { 'payment.atTill': 'onRequest', 'payment.atTillPharmacy': 'automatic' },
        aidRequested: false,
        institution: { kind: 'pharmacy' },
      },
      {},
      60000,
    ],
  ])('%s', (_, changes, grant, expected) => {
    expect(outcome(changes, grant)).toBe(expected)
  })

  it('draws this year’s money before that of earlier years', () => {
    const written = {
      region: '320200',
      date: '2025-05-01',
      items: [{ price: 100 }, { price: 60, class: '乙', selfPayRatio: 0.5 }],
      poolResult: { inScope: 130, deductible: 40, fundPay: 0 },
      grants: [{ from: 'A', balance: { currentYear: 70, earlierYears: 500 } }],
    }
    const read = readCase(written, '2025-05-01')
    const settled = read.ok ? settleBill(read.value, book) : null
    expect(settled?.ok && settled.value.payers).toEqual([
      { from: 'A', pocket: 'currentYear', bucket: 'deductible', amount: 40 },
      { from: 'A', pocket: 'currentYear', bucket: 'coinsurance', amount: 30 },
      { from: 'A', pocket: 'earlierYears', bucket: 'coinsurance', amount: 60 },
      { from: 'A', pocket: 'earlierYears', bucket: 'preSelfPay', amount: 30 },
    ])
  })
})
