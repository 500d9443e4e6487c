import { loadPolicies } from '../../policy'
import type { PolicyBook } from '../policy'
import { judgeRegionPair } from './judgeRegionPair'

const own = loadPolicies()

/** A book that knows nothing but what a case says, by "region path". */
function book(values: Readonly<Record<string, unknown>>): PolicyBook {
  return {
    ...own,
    lookUp(region, day, path) {
      const value = values[`${region} ${path}`] ?? values[path]
      const found = own.lookUp('990100', '2026-01-01', 'grant.enabled')
      if (value === undefined || !found.known) {
        return { known: false, path, value: null, region, reason: 'noValue', offered: [] }
      }
      return { ...found, path, region, from: day, value: value as never, alternatives: [] }
    },
  }
}

const way = (values: Readonly<Record<string, unknown>>, patient: string, other: string) =>
  judgeRegionPair(
    book(values),
    { region: patient, name: patient },
    { region: other, name: other },
    '2026-01-01',
  )

const OPEN = { 'grant.enabled': true }

describe('judgeRegionPair', () => {
  test.each([
    ['one city', OPEN, '330100', '330100', 'samePool'],
    ['a district of the city', OPEN, '330100', '330106', 'samePool'],
    ['aid not open at all', { 'grant.enabled': false }, '330100', '330100', 'notPossible'],
    ['nothing known of aid', {}, '330100', '330100', 'unknown'],
    ['both open to the province', { ...OPEN, 'grant.area': 'province' }, '330100', '330200', 'sameProvince'],
    [
      'only one of the two open to the province',
      { ...OPEN, '330100 grant.area': 'province', '330200 grant.area': 'pool' },
      '330100',
      '330200',
      'notPossible',
    ],
    ['area unknown within a province', OPEN, '330100', '330200', 'unknown'],
    ['open to the country', { ...OPEN, 'grant.area': 'country' }, '330100', '340100', 'country'],
    [
      'wallets on both sides',
      { ...OPEN, 'grant.area': 'province', 'wallet.online': true },
      '330100',
      '340100',
      'wallet',
    ],
    [
      'a wallet on one side only',
      { ...OPEN, 'grant.area': 'province', '330100 wallet.online': true, '340100 wallet.online': false },
      '330100',
      '340100',
      'notPossible',
    ],
    ['a wallet that is not known', { ...OPEN, 'grant.area': 'province' }, '330100', '340100', 'unknown'],
    [
      'no wallet, and an area that might reach so far',
      { ...OPEN, 'wallet.online': false },
      '330100',
      '340100',
      'unknown',
    ],
    [
      'the wallet is no way within a province',
      { ...OPEN, 'grant.area': 'pool', 'wallet.online': true },
      '330100',
      '330200',
      'notPossible',
    ],
  ])('%s', (_, values, patient, other, expected) => {
    expect(way(values, patient, other).way).toBe(expected)
  })

  test('is the same either way round', () => {
    const values = {
      ...OPEN,
      '330100 grant.area': 'country',
      '340100 grant.area': 'province',
      'wallet.online': true,
    }
    expect(way(values, '330100', '340100').way).toBe(way(values, '340100', '330100').way)
  })
})

describe('what a verdict says', () => {
  const told = (values: Readonly<Record<string, unknown>>, patient: string, other: string) => {
    const verdict = way({ ...OPEN, ...values }, patient, other)
    const basis = verdict.findings.map(({ region, finding }) => `${region} ${finding.path}`)
    return [verdict.sentence, ...basis]
  }
  const bothEnabled = (patient: string, other: string) => [
    `${patient} grant.enabled`,
    `${other} grant.enabled`,
  ]
  const bothAreas = (patient: string, other: string) => [`${patient} grant.area`, `${other} grant.area`]
  const bothWallets = (patient: string, other: string) => [
    `${patient} wallet.online`,
    `${other} wallet.online`,
  ]

  test.each([
    [
      'one region, named once',
      {},
      '330100',
      '330100',
      ['都在330100参保，可以直接共济。', '330100 grant.enabled'],
    ],
    [
      'one province',
      { 'grant.area': 'province' },
      '330100',
      '330200',
      [
        '330100和330200在同一个省，可以直接共济。',
        ...bothEnabled('330100', '330200'),
        ...bothAreas('330100', '330200'),
      ],
    ],
    [
      'two provinces, directly: no wallet is asked about',
      { 'grant.area': 'country' },
      '330100',
      '340100',
      [
        '330100和340100不在一个省，按两地的规定也可以直接共济。',
        ...bothEnabled('330100', '340100'),
        ...bothAreas('330100', '340100'),
      ],
    ],
    [
      'two provinces, by wallet',
      { 'grant.area': 'province', 'wallet.online': true },
      '330100',
      '340100',
      [
        '330100和340100不在一个省，不能直接共济。可以用医保钱包转账。',
        ...bothEnabled('330100', '340100'),
        ...bothAreas('330100', '340100'),
        ...bothWallets('330100', '340100'),
      ],
    ],
    [
      'no way',
      { 'grant.area': 'pool' },
      '330100',
      '330200',
      [
        '按两地现在的规定，330200的账户不能给330100参保的家人用。',
        ...bothEnabled('330100', '330200'),
        ...bothAreas('330100', '330200'),
      ],
    ],
    [
      'nobody knows',
      {},
      '330100',
      '330200',
      [
        '330100和330200之间能不能共济，本地规则待核实。',
        ...bothEnabled('330100', '330200'),
        ...bothAreas('330100', '330200'),
      ],
    ],
  ])('%s', (_, values, patient, other, expected) => {
    expect(told(values, patient, other)).toEqual(expected)
  })
})
