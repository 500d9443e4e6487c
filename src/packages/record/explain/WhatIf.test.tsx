import type { Functions, ResultOf } from '@contract/functions'
import { act, fireEvent, render, screen } from '@testing-library/react'
import { SAMPLE_EXPLANATION } from '@/testing/explanation'
import { answer, calls, refuse, resetCloud } from '@/testing/fakeCloud'
import { resetTaro } from '@/testing/taro'
import { WhatIf } from './WhatIf'

jest.mock('@/services/connection', () => require('@/testing/fakeCloud'))

type Imagined = ResultOf<Functions['resettle']>

const AMOUNTS = {
  totalFee: 86_000,
  fullSelfPay: 0,
  overLimitPay: 0,
  preSelfPay: 0,
  inScope: 86_000,
  deductible: 0,
  poolPay: 55_440,
  majorIllnessPay: 0,
  fundPay: 55_440,
  hospitalPay: 0,
  personPay: 30_560,
  ownAccountPay: 30_560,
  mutualAidPay: 0,
  cashPay: 0,
}

const side = (region: string, regionName: string) => ({
  region,
  regionName,
  day: '2026-11-22',
  amounts: AMOUNTS,
})

function imagined(region: string, regionName: string, differences: Imagined['differences']): Imagined {
  return {
    settlementId: 'set_1',
    before: side('990100', '示例市'),
    after: side(region, regionName),
    differences,
    readings: [
      {
        path: 'settlement.deductible',
        name: '起付线',
        chosen: 'chosen',
        offered: [
          { reading: 'chosen', value: '0.00 元', source: '甲文件' },
          { reading: 'alternative-1', value: '700.00 元', source: '乙报' },
        ],
      },
    ],
    explanation: SAMPLE_EXPLANATION,
  }
}

const elsewhere = imagined('110000', '北京市', [
  { what: 'fundPay', before: 55_440, after: 0, change: -55_440 },
])

beforeEach(() => {
  resetTaro()
  resetCloud()
  answer('listRegions', () => ({
    regions: [
      { region: '000000', name: '全国', parent: null, simulated: false },
      { region: '110000', name: '北京市', parent: '000000', simulated: false },
      { region: '990100', name: '示例市', parent: '990000', simulated: true },
    ],
  }))
  answer('resettle', ({ region }) => (region === '110000' ? elsewhere : imagined('990100', '示例市', [])))
})

async function open() {
  await act(async () => render(<WhatIf settlementId="set_1" />))
  expect(calls).toEqual([])
  await act(async () => fireEvent.click(screen.getByRole('button', { name: '试算一次' })))
}

async function choose(field: RegExp, choice: RegExp) {
  await act(async () => fireEvent.click(screen.getByRole('button', { name: field })))
  await act(async () => fireEvent.click(screen.getByRole('radio', { name: choice })))
}

test('nothing is asked before it is wanted; as it was, nothing differs', async () => {
  await open()
  expect(screen.getByRole('status').textContent).toContain('和原来一样')
})

test('another region: what would have been different, and that no money moves', async () => {
  await open()
  await choose(/在哪里参保/, /北京市/)
  expect(calls.at(-1)).toEqual({
    name: 'resettle',
    params: { settlementId: 'set_1', region: '110000', choose: {} },
  })
  expect(screen.getByText('医保报销')).toBeTruthy()
  expect(screen.getByText('只是试算，不动钱')).toBeTruthy()
})

test('a reading is sent by its path, and forgotten with another region', async () => {
  await open()
  await choose(/起付线，几种说法/, /700/)
  expect(calls.at(-1)?.params).toMatchObject({ choose: { 'settlement.deductible': 'alternative-1' } })
  await choose(/在哪里参保/, /北京市/)
  expect(calls.at(-1)?.params).toMatchObject({ region: '110000', choose: {} })
})

test('a region whose rules are not known says so in place of figures', async () => {
  await open()
  refuse('resettle', 'POLICY_UNKNOWN', { region: '北京市', path: 'settlement.tiers' })
  await choose(/在哪里参保/, /北京市/)
  expect(screen.getByText(/还没有查到依据/)).toBeTruthy()
  expect(screen.queryByRole('status')).toBeNull()
})
