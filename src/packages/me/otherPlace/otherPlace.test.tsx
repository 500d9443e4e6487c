import type { Functions, ResultOf } from '@contract/functions'
import { act, fireEvent, render, screen } from '@testing-library/react'
import { useProfile } from '@/state/profile'
import { answer, calls, refuse, resetCloud } from '@/testing/fakeCloud'
import { PROFILE } from '@/testing/samples'
import { openWith, resetTaro } from '@/testing/taro'
import OtherPlacePage from '.'

jest.mock('@/services/connection', () => require('@/testing/fakeCloud'))

type Filing = ResultOf<Functions['listOtherPlaces']>['filings'][number]

const WUHAN: Filing = {
  filingId: 'oth_1',
  place: { region: '420100', name: '武汉市' },
  kind: 'temporary',
  from: '2026-11-22',
  to: '2027-05-23',
  state: 'active',
  filedBy: 'self',
}
let filings: Filing[] = []

beforeEach(() => {
  resetTaro()
  resetCloud()
  filings = []
  useProfile.setState({ data: PROFILE })
  answer('getProfile', () => PROFILE)
  answer('listRegions', () => ({
    regions: [
      { region: '000000', name: '全国', parent: null, simulated: false },
      { region: '990100', name: '示例市', parent: '990000', simulated: true },
      { region: '420100', name: '武汉市', parent: '420000', simulated: false },
    ],
  }))
  answer('listOtherPlaces', () => ({
    home: { region: '990100', name: '示例市' },
    filings,
    temporaryDays: 183,
    filedAfterDays: 7,
  }))
})

const press = (name: RegExp | string) =>
  act(async () => fireEvent.click(screen.getByRole('button', { name })))
const choose = (name: RegExp) => act(async () => fireEvent.click(screen.getByRole('radio', { name })))
const open = () =>
  act(async () => {
    render(<OtherPlacePage />)
  })

test('a place is chosen, filed from today, and stands below', async () => {
  answer('fileOtherPlace', () => {
    filings = [WUHAN]
    return { filing: WUHAN }
  })
  await open()
  expect(screen.getByText('还没有备案')).toBeTruthy()
  await press('提交备案')
  expect(screen.getByText('请先选去哪里看病')).toBeTruthy()
  await press(/去哪里看病/)
  expect(screen.queryByRole('radio', { name: /示例市/ })).toBeNull()
  await choose(/武汉市/)
  await press('提交备案')
  expect(calls.find(({ name }) => name === 'fileOtherPlace')?.params).toMatchObject({
    personId: PROFILE.person?.personId,
    place: '420100',
    kind: 'temporary',
    from: PROFILE.today,
    to: null,
  })
  expect(screen.getByText(/武汉市 · 临时去看病/)).toBeTruthy()
})

test('a resident is asked for no last day; a refusal stays with its sentence', async () => {
  refuse('fileOtherPlace', 'OTHER_PLACE_FILED', { place: '武汉市' })
  await open()
  expect(screen.getByLabelText(/到哪天/)).toBeTruthy()
  await press(/去哪里看病/)
  await choose(/武汉市/)
  await press(/为什么去/)
  await choose(/长期居住/)
  expect(screen.queryByLabelText(/到哪天/)).toBeNull()
  await press('提交备案')
  expect(screen.getByText(/武汉市就医已经备过案/)).toBeTruthy()
})

test('what is in force can be cancelled, after what follows was said', async () => {
  filings = [
    WUHAN,
    { ...WUHAN, filingId: 'oth_0', state: 'over', place: { region: '110000', name: '北京市' } },
  ]
  answer('cancelOtherPlace', () => {
    filings = [{ ...WUHAN, state: 'cancelled' }]
    return { filing: { ...WUHAN, state: 'cancelled' } }
  })
  await open()
  expect(screen.queryByRole('button', { name: /取消到北京市/ })).toBeNull()
  await press(/取消到武汉市/)
  expect(screen.getByText(/以前结过的账不变/)).toBeTruthy()
  await press('取消备案')
  expect(calls.find(({ name }) => name === 'cancelOtherPlace')?.params).toMatchObject({ filingId: 'oth_1' })
  expect(screen.getByText('已取消')).toBeTruthy()
})

test('a member’s filings are asked for by his id', async () => {
  openWith({ personId: 'p_dad' })
  await open()
  expect(calls.find(({ name }) => name === 'listOtherPlaces')?.params).toEqual({ personId: 'p_dad' })
})
