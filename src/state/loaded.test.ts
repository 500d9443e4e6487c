import Taro from '@tarojs/taro'
import { CallError } from '@/services'
import { refusal, resetCloud } from '@/testing/fakeCloud'
import { resetTaro } from '@/testing/taro'
import { createLoaded, forgetLoaded } from './loaded'
import { useSettings } from './settings'

jest.mock('@/services/connection', () => require('@/testing/fakeCloud'))

beforeEach(() => {
  resetTaro()
  resetCloud()
})

test('an answer is kept, and shown with its time when the network fails', async () => {
  const before = Date.now()
  await createLoaded('balance', async () => 5)
    .getState()
    .load()
  const again = createLoaded<number>('balance', async () => {
    throw new Error('network')
  })
  await again.getState().load()
  const { data, savedAt, error } = again.getState()
  expect(data).toBe(5)
  expect(savedAt).toBeGreaterThanOrEqual(before)
  expect(error?.isNetwork).toBe(true)
})

test('a refusal shows no kept copy: the right to see it may be gone', async () => {
  await createLoaded('balance', async () => 5)
    .getState()
    .load()
  const again = createLoaded<number>('balance', async () => {
    throw refusal('NOT_ALLOWED')
  })
  await again.getState().load()
  expect(again.getState()).toMatchObject({ data: null, savedAt: null })
  expect(again.getState().error?.refusal).toBe('NOT_ALLOWED')
})

test('what one user was shown is not kept for the next', async () => {
  const store = createLoaded('profile', async () => '陈静')
  await store.getState().load()
  forgetLoaded()
  expect(store.getState().data).toBeNull()
})

test('of two questions under way the later one wins, whichever is answered first', async () => {
  const waiting: ((value: number) => void)[] = []
  const store = createLoaded<number>(null, () => new Promise((resolve) => waiting.push(resolve)))
  const first = store.getState().load()
  const second = store.getState().load()
  waiting[1]?.(2)
  waiting[0]?.(1)
  await Promise.all([first, second])
  expect(store.getState().data).toBe(2)
})

test('an expired session opens the sign-in page once, with the way back', async () => {
  const expired = createLoaded<number>(null, async () => {
    throw refusal('NOT_SIGNED_IN')
  })
  await Promise.all([expired.getState().load(), expired.getState().load()])
  expect(expired.getState().error).toBeInstanceOf(CallError)
  expect(Taro.navigateTo).toHaveBeenCalledTimes(1)
  expect(jest.mocked(Taro.navigateTo).mock.calls[0]).toEqual([
    expect.objectContaining({ url: expect.stringContaining('packages/account/signIn/index') }),
  ])
})

test('only the answers asked for last are kept', async () => {
  const store = (name: string) => createLoaded(name, async () => name)
  for (let place = 0; place < 45; place += 1) await store(`record:${place}`).getState().load()
  const names = Taro.getStorageInfoSync().keys.filter((key) => key.startsWith('saved:u_1:'))
  expect(names).toHaveLength(40)
  expect(names).toContain('saved:u_1:record:44')
  expect(names).not.toContain('saved:u_1:record:0')
})

test('what is known is asked for again in the language that is chosen now; what nobody asked for is not', async () => {
  const [known, unknown] = [jest.fn(async () => 5), jest.fn(async () => 6)]
  await createLoaded(null, known).getState().load()
  createLoaded(null, unknown)
  useSettings.setState({ language: 'en' })
  useSettings.setState({ readAloud: true })
  useSettings.setState({ language: 'zh', readAloud: false })
  expect([known.mock.calls.length, unknown.mock.calls.length]).toEqual([3, 0])
})
