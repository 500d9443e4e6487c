import type { Functions, ResultOf } from '@contract/functions'
import Taro from '@tarojs/taro'
import { act, renderHook } from '@testing-library/react'
import { answer, called, calls, refuse, resetCloud, silence } from '@/testing/fakeCloud'
import { issuedCode } from '@/testing/issuedCode'
import { resetTaro } from '@/testing/taro'
import { useLiveCode } from './useLiveCode'

jest.mock('@/services/connection', () => require('@/testing/fakeCloud'))
jest.mock('@/platform/target', () => ({ isMini: true, isWeapp: true, isAlipay: false }))

type Issued = ResultOf<Functions['issueCode']>
type Status = ResultOf<Functions['getCodeStatus']>

const listening = new Set<unknown>()
/** The user takes a screenshot. */
const capture = () =>
  act(async () => {
    for (const listener of listening) if (typeof listener === 'function') listener()
  })
const pass = (ms: number) => act(() => jest.advanceTimersByTimeAsync(ms))
const status = (codeId: string, state: Status['state']): Status => ({
  codeId,
  state,
  institutionName: null,
  settlement: null,
  paid: null,
})
const show = async () => {
  const hook = renderHook(() => useLiveCode('p_ba'))
  await pass(0)
  return hook
}
const voided = () => calls.filter(({ name }) => name === 'voidCode').map(({ params }) => params.codeId)
const count = (name: string) => called().filter((one) => one === name).length

/** An answer that comes when the test says so. */
function later<T>() {
  let come: (value: T) => void = () => undefined
  const promise = new Promise<T>((resolve) => {
    come = resolve
  })
  return { promise, come: (value: T) => act(async () => come(value)) }
}

let issued = 0
const issue = () => {
  issued += 1
  return issuedCode(`c_${issued}`)
}

beforeEach(() => {
  jest.useFakeTimers()
  resetTaro()
  resetCloud()
  issued = 0
  listening.clear()
  jest.mocked(Taro.onUserCaptureScreen).mockImplementation((listener) => void listening.add(listener))
  jest.mocked(Taro.offUserCaptureScreen).mockImplementation((listener) => void listening.delete(listener))
  answer('issueCode', issue)
  answer('getCodeStatus', ({ codeId }) => status(codeId, 'live'))
  answer('voidCode', ({ codeId }) => ({ codeId }))
})
afterEach(() => jest.useRealTimers())

test('the phone is listened to before a code can be seen, and no longer than the page', async () => {
  const first = later<Issued>()
  answer('issueCode', () => first.promise)
  const { unmount } = await show()
  expect(listening.size).toBe(1)
  await first.come(issue())
  expect(listening.size).toBe(1)
  unmount()
  expect(listening.size).toBe(0)
})

test('a captured code is replaced, then void; that it was replaced is said when it was', async () => {
  const { result } = await show()
  const second = later<Issued>()
  answer('issueCode', () => second.promise)
  await capture()
  expect(result.current).toMatchObject({ code: { codeId: 'c_1' }, captured: false })
  expect(voided()).toEqual([])
  await second.come(issue())
  expect(result.current).toMatchObject({ code: { codeId: 'c_2' }, captured: true })
  expect(voided()).toEqual(['c_1'])
})

test('before a code is there, nothing is captured', async () => {
  const first = later<Issued>()
  answer('issueCode', () => first.promise)
  const { result } = await show()
  await capture()
  await first.come(issue())
  expect(result.current.captured).toBe(false)
  expect(count('issueCode')).toBe(1)
  expect(voided()).toEqual([])
})

test('captured while its renewal is under way: the new one is waited for, then the captured one is void', async () => {
  const { result } = await show()
  const second = later<Issued>()
  answer('issueCode', () => second.promise)
  await pass(60_000)
  await capture()
  expect(voided()).toEqual([])
  await second.come(issue())
  expect(result.current).toMatchObject({ code: { codeId: 'c_2' }, captured: true })
  expect(voided()).toEqual(['c_1'])
  expect(count('issueCode')).toBe(2)
})

test('captured without network: nothing is said that did not happen, and the code goes when it is void', async () => {
  const { result } = await show()
  silence('issueCode')
  await capture()
  expect(result.current).toMatchObject({ code: { codeId: 'c_1' }, captured: false, offline: true })
  expect(voided()).toEqual(['c_1'])
  answer('issueCode', issue)
  answer('getCodeStatus', ({ codeId }) => status(codeId, codeId === 'c_1' ? 'void' : 'live'))
  await pass(1_500)
  expect(result.current).toMatchObject({ code: { codeId: 'c_2' }, offline: false })
})

test('captured too often: the refusal is shown, and the captured one is void', async () => {
  const { result } = await show()
  refuse('issueCode', 'TOO_MANY_CALLS', { retryAfter: 30 })
  await capture()
  expect(result.current.phase).toMatchObject({ at: 'refused', error: { refusal: 'TOO_MANY_CALLS' } })
  expect(voided()).toEqual(['c_1'])
})

test('an answer about the captured code does not replace its successor', async () => {
  const { result } = await show()
  const answered = later<Status>()
  answer('getCodeStatus', () => answered.promise)
  await pass(1_500)
  await capture()
  expect(result.current.code?.codeId).toBe('c_2')
  await answered.come(status('c_1', 'void'))
  expect(result.current.code?.codeId).toBe('c_2')
  expect(count('issueCode')).toBe(2)
})
