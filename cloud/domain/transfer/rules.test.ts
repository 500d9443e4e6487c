import type { ParameterPath } from '../policy'
import { fakeBook, type Values, without } from '../testing/fakeBook'
import { potRules, walletRules } from '.'

const WALLET: Values = {
  'wallet.online': true,
  'wallet.transfersPerDay': 3,
  'wallet.maxPerTransfer': 200_000,
  'wallet.closedFrom': '22:00',
  'wallet.closedTo': '06:00',
  'wallet.acceptBy': '06:30',
  'wallet.payeeMustHaveWallet': true,
  'wallet.fee': 7,
  'wallet.relations': ['spouse', 'parent'],
}
const wallet = (values: Values, region = '990100') => {
  const judged = walletRules(fakeBook(values), region, '2026-11-22')
  return judged.ok ? judged.value : judged.refusal
}

describe('the wallet’s rules', () => {
  test('each from its own parameter', () => {
    expect(wallet(WALLET)).toEqual({
      region: '990100',
      regionName: '示例市',
      perDay: 3,
      maxPerTransfer: 200_000,
      closedFrom: '22:00',
      closedTo: '06:00',
      acceptBy: '06:30',
      payeeMustHaveWallet: true,
      fee: 7,
      relations: ['10', '11', '12', '51', '52', '57', '58'],
    })
  })

  test.each([
    [
      'it is not online',
      { ...WALLET, 'wallet.online': false },
      '990100',
      'WALLET_NOT_ONLINE',
      { region: '示例市' },
    ],
    ['nobody knows', without(WALLET, 'wallet.online'), '990100', 'WALLET_NOT_ONLINE', { region: '示例市' }],
    ['nobody knows the region', WALLET, '123456', 'REGION_UNKNOWN', { region: '123456' }],
  ])('%s', (_, values, region, code, details) => {
    expect(wallet(values, region)).toEqual({ code, details })
  })

  test.each(Object.keys(without(WALLET, 'wallet.online')) as ParameterPath[])('without %s', (path) => {
    expect(wallet(without(WALLET, path))).toEqual({
      code: 'POLICY_UNKNOWN',
      details: { region: '示例市', path },
    })
  })
})

const POT: Values = {
  'pot.enabled': true,
  'pot.keepMin': 200_000,
  'pot.transfersPerMonth': 1,
  'pot.ownershipMoves': true,
  'grant.grantor.fund': 'priorYearsOnly',
}
const pot = (values: Values, region = '990100') => {
  const judged = potRules(fakeBook(values), region, '2026-11-22')
  return judged.ok ? judged.value : judged.refusal
}

describe('the pot’s rules', () => {
  test('each from its own parameter', () => {
    expect(pot(POT)).toEqual({
      region: '990100',
      regionName: '示例市',
      offered: true,
      keepMin: 200_000,
      perMonth: 1,
      ownershipMoves: true,
      fund: 'priorYearsOnly',
    })
  })

  test('what nobody knows: not offered, no limit, the money stays the giver’s', () => {
    expect(pot({})).toEqual({
      region: '990100',
      regionName: '示例市',
      offered: false,
      keepMin: 0,
      perMonth: null,
      ownershipMoves: false,
      fund: 'all',
    })
    expect(pot(POT, '123456')).toEqual({ code: 'REGION_UNKNOWN', details: { region: '123456' } })
  })
})
