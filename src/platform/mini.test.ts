/**
 * The mini-program's side of the modules: the target is a constant of the build, so each test loads them as a
 * bundle for WeChat would.
 */
import type TaroType from '@tarojs/taro'

function asWeapp<T>(load: () => T): { loaded: T; Taro: jest.Mocked<typeof TaroType> } {
  const before = process.env.TARO_ENV
  process.env.TARO_ENV = 'weapp'
  let result: { loaded: T; Taro: jest.Mocked<typeof TaroType> } | undefined
  jest.isolateModules(() => {
    result = { loaded: load(), Taro: require('@tarojs/taro').default }
  })
  process.env.TARO_ENV = before
  if (before === undefined) delete process.env.TARO_ENV
  if (result === undefined) throw new Error('not loaded')
  return result
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 0))

describe('in a mini-program', () => {
  test('the screen turns bright while a code is shown, and as before afterwards', async () => {
    const { loaded, Taro } = asWeapp(() => require('./brightness') as typeof import('./brightness'))
    const dim = loaded.brighten()
    await settle()
    expect(Taro.setScreenBrightness).toHaveBeenLastCalledWith({ value: 1 })
    dim()
    expect(Taro.setScreenBrightness).toHaveBeenLastCalledWith({ value: 0.4 })
  })

  test('a page that is left at once never turns it bright', async () => {
    const { loaded, Taro } = asWeapp(() => require('./brightness') as typeof import('./brightness'))
    loaded.brighten()()
    await settle()
    expect(Taro.setScreenBrightness).not.toHaveBeenCalled()
  })

  test('the screen is kept on, and let go', () => {
    const { loaded, Taro } = asWeapp(() => require('./keepScreenOn') as typeof import('./keepScreenOn'))
    loaded.keepAwake()()
    expect(Taro.setKeepScreenOn.mock.calls.map(([options]) => options.keepScreenOn)).toEqual([true, false])
  })

  test.each([
    [{ result: '860458339712065418' }, { kind: 'read', text: '860458339712065418' }],
    [{ result: '' }, { kind: 'none' }],
  ])('the scanner says %j', async (answer, scanned) => {
    const { loaded, Taro } = asWeapp(() => require('./scan') as typeof import('./scan'))
    Taro.scanCode.mockResolvedValueOnce(answer as never)
    expect(await loaded.scan()).toEqual(scanned)
  })

  test.each([
    ['scanCode:fail cancel', 'gone'],
    ['scanCode:fail auth deny', 'failed'],
  ])('a scan that ends with %s is %s', async (errMsg, kind) => {
    const { loaded, Taro } = asWeapp(() => require('./scan') as typeof import('./scan'))
    Taro.scanCode.mockRejectedValueOnce({ errMsg })
    expect(await loaded.scan()).toEqual({ kind })
  })

  test('the bar keeps clear of the capsule', () => {
    const { loaded } = asWeapp(() => require('./navBar') as typeof import('./navBar'))
    expect(loaded.navBarBox()).toEqual({ top: 44, height: 44, right: 103 })
  })

  test.each([
    [16, false],
    [19, false],
    [20, true],
    [26, true],
  ])('a text size of %i set in WeChat turns on the elder mode: %s', (fontSizeSetting, large) => {
    const { loaded, Taro } = asWeapp(() => require('./fontSize') as typeof import('./fontSize'))
    Taro.getSystemInfoSync.mockReturnValueOnce({ fontSizeSetting } as never)
    expect(loaded.systemPrefersLargeText()).toBe(large)
  })

  test('names and roles go by the attributes of mini-programs', () => {
    const { loaded } = asWeapp(() => require('../components/spoken') as typeof import('../components/spoken'))
    expect(loaded.spoken({ role: 'button', label: '出示' })).toEqual({
      'aria-role': 'button',
      'aria-label': '出示',
    })
  })
})
