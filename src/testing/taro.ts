// Stand-in for @tarojs/taro in tests. Functions are jest mocks that a test may program and look at;
// storage is a map; lifecycle hooks run as effects, so that a page behaves as if it had been opened.
import { useEffect } from 'react'

type Params = Record<string, string | undefined>

const stored = new Map<string, unknown>()
let params: Params = {}

const done = () => jest.fn(() => Promise.resolve({ errMsg: 'ok' }))
const listener = () => jest.fn<void, [unknown]>()

/** Sets the parameters of the page under test. */
export function openWith(next: Params): void {
  params = next
}

const whenHidden = new Set<() => void>()
const whenShown = new Set<() => void>()

/** The page under test comes to the front again. */
export function showPage(): void {
  for (const run of [...whenShown]) run()
}

/** Another page is opened above the one under test. */
export function hidePage(): void {
  for (const run of [...whenHidden]) run()
}

/** Forgets storage, parameters and calls; for beforeEach. */
export function resetTaro(): void {
  stored.clear()
  params = {}
  for (const one of Object.values(Taro)) if (jest.isMockFunction(one)) one.mockClear()
}

export const useRouter = () => ({ params, path: '/pages/test/index' })

export const useLoad = (run: (params: Params) => void) => {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page is opened
  useEffect(() => run(params), [])
}

const onceShown = (run: () => void) => {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page is opened
  useEffect(() => run(), [])
}
const never = (_run: unknown) => undefined

export const useDidShow = (run: () => void) => {
  onceShown(run)
  useEffect(() => {
    whenShown.add(run)
    return () => void whenShown.delete(run)
  })
}
export const useReady = onceShown
export const useDidHide = (run: () => void) => {
  useEffect(() => {
    whenHidden.add(run)
    return () => void whenHidden.delete(run)
  })
}
export const useUnload = (run: () => void) => {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page is closed
  useEffect(() => run, [])
}
export const usePullDownRefresh = never
export const useReachBottom = never
export const useShareAppMessage = never
export const usePageScroll = never
export const getCurrentInstance = () => ({
  router: { params, path: '/pages/test/index' },
  page: {},
  app: null,
})
export const pxTransform = (size: number) => `${size}px`
export const nextTick = (run: () => void) => run()

const Taro = {
  ENV_TYPE: { WEAPP: 'WEAPP', WEB: 'WEB', ALIPAY: 'ALIPAY' } as const,
  getEnv: () => 'WEB' as const,
  getStorageSync: jest.fn((key: string): unknown => stored.get(key) ?? ''),
  setStorageSync: jest.fn((key: string, value: unknown): void => {
    stored.set(key, value)
  }),
  removeStorageSync: jest.fn((key: string): void => {
    stored.delete(key)
  }),
  clearStorageSync: jest.fn(() => stored.clear()),
  getStorageInfoSync: jest.fn(() => ({ keys: [...stored.keys()] })),
  getSystemInfoSync: jest.fn(() => ({ windowWidth: 375, screenWidth: 375, pixelRatio: 2, theme: 'light' })),
  getMenuButtonBoundingClientRect: jest.fn(() => ({ top: 50, left: 280, width: 87, height: 32 })),
  getCurrentPages: jest.fn((): unknown[] => [{}, {}]),
  getLaunchOptionsSync: jest.fn(() => ({ query: {} as Params })),
  navigateTo: done(),
  redirectTo: done(),
  reLaunch: done(),
  switchTab: done(),
  navigateBack: done(),
  showToast: done(),
  showModal: jest.fn(() => Promise.resolve({ confirm: true, cancel: false })),
  scanCode: jest.fn(() => Promise.resolve({ result: '' })),
  chooseMedia: jest.fn(() => Promise.resolve({ tempFiles: [] as { tempFilePath: string; size: number }[] })),
  chooseImage: jest.fn(() => Promise.resolve({ tempFilePaths: [] as string[] })),
  compressImage: jest.fn(() => Promise.resolve({ tempFilePath: '' })),
  previewImage: done(),
  getImageInfo: jest.fn(() => Promise.resolve({ width: 1200, height: 800 })),
  setClipboardData: done(),
  getScreenBrightness: jest.fn(() => Promise.resolve({ value: 0.4 })),
  setScreenBrightness: done(),
  setKeepScreenOn: done(),
  setBackgroundColor: done(),
  setNavigationBarColor: done(),
  setNavigationBarTitle: done(),
  vibrateShort: done(),
  getNetworkType: jest.fn(() => Promise.resolve({ networkType: 'wifi' })),
  onNetworkStatusChange: listener(),
  offNetworkStatusChange: listener(),
  onUserCaptureScreen: listener(),
  offUserCaptureScreen: listener(),
  onAppShow: listener(),
  offAppShow: listener(),
  onAppHide: listener(),
  offAppHide: listener(),
  onPageNotFound: listener(),
  onThemeChange: listener(),
  offThemeChange: listener(),
  requestSubscribeMessage: jest.fn(() => Promise.resolve({ errMsg: 'ok' })),
  stopPullDownRefresh: jest.fn(),
  pageScrollTo: done(),
  login: jest.fn(() => Promise.resolve({ code: 'code' })),
  request: jest.fn(() => Promise.resolve({ statusCode: 200, data: {}, header: {} })),
  eventCenter: { on: jest.fn(), off: jest.fn(), once: jest.fn(), trigger: jest.fn() },
  getCurrentInstance,
  pxTransform,
  nextTick,
  useRouter,
  useLoad,
  useDidShow,
  useDidHide,
  useReady,
  useUnload,
  usePullDownRefresh,
  useReachBottom,
  useShareAppMessage,
  usePageScroll,
}

export const eventCenter = Taro.eventCenter
export default Taro
