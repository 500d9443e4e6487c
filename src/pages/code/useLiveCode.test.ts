import type { Functions, ResultOf } from '@contract/functions'
import Taro from '@tarojs/taro'
import { act, renderHook } from '@testing-library/react'
import { answer, called, calls, refuse, resetCloud, silence } from '@/testing/fakeCloud'
import { issuedCode } from '@/testing/issuedCode'
import { resetTaro } from '@/testing/taro'
import { useLiveCode } from './useLiveCode'

jest.mock('@/services/connection', () => require('@/testing/fakeCloud'))

type Status = ResultOf<Functions['getCodeStatus']>

let issued = 0
const issue = () => {
  issued += 1
  return issuedCode(`c_${issued}`)
}
const status = (codeId: string, state: Status['state'], part: Partial<Status> = {}): Status => ({
  codeId,
  state,
  institutionName: state === 'live' ? null : '松鹤医院',
  settlement: null,
  paid: null,
  ...part,
})

const pass = (ms: number) => act(() => jest.advanceTimersByTimeAsync(ms))
const show = async (personId = 'p_ba') => {
  const hook = renderHook(({ id }) => useLiveCode(id), { initialProps: { id: personId } })
  await pass(0)
  return hook
}
const count = (name: string) => called().filter((one) => one === name).length

beforeEach(() => {
  jest.useFakeTimers()
  resetTaro()
  resetCloud()
  issued = 0
  answer('issueCode', issue)
  answer('getCodeStatus', ({ codeId }) => status(codeId, 'live'))
  answer('voidCode', ({ codeId }) => ({ codeId }))
})
afterEach(() => jest.useRealTimers())

test('a code is renewed at the end of its life, without anything else changing', async () => {
  const { result } = await show()
  expect(result.current).toMatchObject({ phase: { at: 'live' }, code: { codeId: 'c_1' }, offline: false })
  await pass(59_000)
  expect(count('issueCode')).toBe(1)
  await pass(1_000)
  expect(result.current).toMatchObject({ phase: { at: 'live' }, code: { codeId: 'c_2' } })
})

test('after the scan nothing is renewed, and the result comes by itself', async () => {
  const { result } = await show()
  answer('getCodeStatus', ({ codeId }) => status(codeId, 'scanned'))
  await pass(1_500)
  expect(result.current.phase).toEqual({ at: 'scanned', institutionName: '松鹤医院' })
  await pass(120_000)
  expect(count('issueCode')).toBe(1)
  const settlement = { settlementId: 's_1', recordId: 'r_1', familyPay: 30560 } as NonNullable<
    Status['settlement']
  >
  answer('getCodeStatus', ({ codeId }) => status(codeId, 'settled', { settlement }))
  await pass(1_500)
  expect(result.current.phase).toMatchObject({ at: 'settled', settlement: { recordId: 'r_1' } })
})

test('a result is asked about until it was given back at the counter, and no longer', async () => {
  const { result } = await show()
  const settlement = { settlementId: 's_1', familyPay: 30560, reversal: null } as NonNullable<
    Status['settlement']
  >
  answer('getCodeStatus', ({ codeId }) => status(codeId, 'settled', { settlement }))
  await pass(1_500)
  const { phase } = result.current
  await pass(5_000)
  // Nothing new is nothing to draw.
  expect(result.current.phase).toBe(phase)
  const reversal = { at: '2026-11-22T02:00:00.000Z', reason: '录入错误' }
  answer('getCodeStatus', ({ codeId }) =>
    status(codeId, 'settled', { settlement: { ...settlement, reversal } }),
  )
  await pass(5_000)
  expect(result.current.phase).toMatchObject({ at: 'settled', settlement: { reversal } })
  const asked = count('getCodeStatus')
  await pass(60_000)
  expect(count('getCodeStatus')).toBe(asked)
})

test('a scan of the old code in the second of its renewal is seen', async () => {
  const { result } = await show()
  await pass(60_000)
  answer('getCodeStatus', ({ codeId }) => status(codeId, codeId === 'c_1' ? 'scanned' : 'live'))
  await pass(1_500)
  expect(result.current.phase).toMatchObject({ at: 'scanned' })
})

test('another code after a result is not overtaken by the old result', async () => {
  const { result } = await show()
  answer('getCodeStatus', ({ codeId }) => status(codeId, codeId === 'c_1' ? 'mismatch' : 'live'))
  await pass(1_500)
  expect(result.current.phase.at).toBe('mismatch')
  await act(() => result.current.issue())
  await pass(3_000)
  expect(result.current).toMatchObject({ phase: { at: 'live' }, code: { codeId: 'c_2' } })
})

test('without network the last code stays until its real end, and a new one comes with the network', async () => {
  const { result } = await show()
  silence('getCodeStatus')
  silence('issueCode')
  await pass(1_500)
  expect(result.current).toMatchObject({ phase: { at: 'live' }, offline: true, code: { codeId: 'c_1' } })
  await pass(57_000)
  expect(result.current.phase.at).toBe('live')
  await pass(2_000)
  expect(result.current.phase.at).toBe('gone')
  answer('issueCode', issue)
  answer('getCodeStatus', ({ codeId }) => status(codeId, 'live'))
  await pass(3_000)
  expect(result.current).toMatchObject({ phase: { at: 'live' }, offline: false })
})

test('a voided code is replaced; where none may be issued the refusal is shown', async () => {
  const { result } = await show()
  answer('getCodeStatus', ({ codeId }) => status(codeId, 'void'))
  refuse('issueCode', 'NOT_ALLOWED')
  await pass(1_500)
  expect(result.current.phase).toMatchObject({ at: 'refused', error: { refusal: 'NOT_ALLOWED' } })
})

test('a PIN is asked where its owner wants it, and a wrong one is said', async () => {
  refuse('issueCode', 'PIN_NEEDED', { name: '爸爸' })
  const { result } = await show()
  expect(result.current.phase).toEqual({ at: 'pin', error: null })
  refuse('issueCode', 'PIN_WRONG', { left: 4 })
  await act(() => result.current.issue('111222'))
  expect(result.current.phase).toMatchObject({ at: 'pin', error: { refusal: 'PIN_WRONG' } })
  answer('issueCode', issue)
  await act(() => result.current.issue('270183'))
  expect(result.current.phase.at).toBe('live')
  expect(calls.filter(({ name }) => name === 'issueCode').map(({ params }) => params.pin)).toEqual([
    null,
    '111222',
    '270183',
  ])
})

test('another person: the code no longer shown is void, and his is asked for', async () => {
  const { rerender } = await show()
  rerender({ id: 'p_ma' })
  await pass(0)
  const voided = calls.find(({ name }) => name === 'voidCode')
  expect(voided?.params).toMatchObject({ codeId: 'c_1', because: 'left' })
  expect(calls.at(-1)).toBeDefined()
  expect(calls.filter(({ name }) => name === 'issueCode').at(-1)?.params).toMatchObject({ personId: 'p_ma' })
})

test('a page that was hidden renews on coming back, unless the code was scanned meanwhile', async () => {
  const { result } = await show()
  const turn = async (state: 'hidden' | 'visible') => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, value: state })
    await act(async () => document.dispatchEvent(new Event('visibilitychange')))
    await pass(0)
  }
  await turn('hidden')
  await pass(20_000)
  expect(count('issueCode')).toBe(1)
  await turn('visible')
  expect(result.current.code?.codeId).toBe('c_2')
  await turn('hidden')
  answer('getCodeStatus', ({ codeId }) => status(codeId, 'scanned'))
  await turn('visible')
  expect(result.current.phase.at).toBe('scanned')
  expect(count('issueCode')).toBe(2)
  expect(Taro.navigateTo).not.toHaveBeenCalled()
})

test('a code that is asked for on coming back is asked for once', async () => {
  refuse('issueCode', 'NOT_ALLOWED')
  const { rerender } = await show()
  const turn = async (state: 'hidden' | 'visible') => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, value: state })
    await act(async () => document.dispatchEvent(new Event('visibilitychange')))
    await pass(0)
  }
  await turn('hidden')
  rerender({ id: 'p_ma' })
  answer('issueCode', issue)
  const before = count('issueCode')
  await turn('visible')
  await pass(3_000)
  expect(count('issueCode')).toBe(before + 1)
})
