import { PHOTO } from '../ways/photo'
import type { Network } from './network'

/** What the simulated phone is. */
const PHONE = {
  SDKVersion: '3.7.0',
  version: '8.0.50',
  platform: 'ios',
  system: 'iOS 17.0',
  brand: 'iPhone',
  model: 'iPhone 13',
  language: 'zh_CN',
  theme: 'light',
  fontSizeSetting: 17,
  pixelRatio: 3,
  windowWidth: 375,
  windowHeight: 812,
  screenWidth: 375,
  screenHeight: 812,
  statusBarHeight: 44,
  safeArea: { left: 0, right: 375, top: 44, bottom: 778, width: 375, height: 734 },
}

/** The capsule at the top right, in dp. */
const CAPSULE = { left: 281, right: 368, top: 48, bottom: 80, width: 87, height: 32 }

interface Callbacks {
  success?(result: object): void
  complete?(result: object): void
  fail?(result: object): void
}

export interface LaunchOptions {
  readonly path: string
  readonly query: Readonly<Record<string, string>>
  readonly scene: number
}

/** What happens to the phone beside touches. */
export interface PhoneEvents {
  /** The user takes a screenshot. */
  screenshot(): void
  /** WeChat was to open what is no page, and asks whoever listens to lead elsewhere at once. */
  pageNotFound(path: string): void
  brightness: number
  clipboard: string
}

interface Parts {
  readonly network: Network
  /** What `wx.login` answers. */
  readonly logInCode: () => string
  readonly launch: LaunchOptions
  readonly kept: Readonly<Record<string, string>>
  readonly copy: (value: unknown) => unknown
}

/** The members of `wx` that the product uses, beside those that move between pages. */
export function createWx({ network, logInCode, launch, kept, copy }: Parts) {
  const storage = new Map(Object.entries(kept).map(([key, value]) => [key, JSON.stringify(value)]))
  const onCapture = new Set<() => void>()
  const onNoPage = new Set<(what: unknown) => void>()
  const events: PhoneEvents = {
    screenshot: () => {
      for (const listener of onCapture) listener()
    },
    pageNotFound: (path) => {
      for (const listener of onNoPage) listener(copy({ path, query: {}, isEntryPage: true }))
    },
    brightness: 0.4,
    clipboard: '',
  }
  const done = (name: string, more: object = {}) => {
    const result = { errMsg: `${name}:ok`, ...more }
    return (options: Callbacks = {}) => {
      const own = copy(result) as object
      options.success?.(own)
      options.complete?.(own)
    }
  }
  const nothing = () => undefined
  const info = () => copy(PHONE)

  const members = {
    ...network.members,
    getSystemInfoSync: info,
    getSystemInfo: done('getSystemInfo', PHONE),
    getAppBaseInfo: info,
    getWindowInfo: info,
    getDeviceInfo: info,
    getMenuButtonBoundingClientRect: () => copy(CAPSULE),
    getLaunchOptionsSync: () => copy(launch),
    getEnterOptionsSync: () => copy(launch),
    canIUse: () => true,
    nextTick: (work: () => void) => void Promise.resolve().then(work),

    // Storage holds what WeChat's holds: values as they are given, each copied.
    getStorageSync: (key: string) => {
      const kept = storage.get(key)
      return kept === undefined ? '' : copy(JSON.parse(kept))
    },
    setStorageSync: (key: string, value: unknown) => void storage.set(key, JSON.stringify(value)),
    removeStorageSync: (key: string) => void storage.delete(key),
    clearStorageSync: () => storage.clear(),
    getStorageInfoSync: () => copy({ keys: [...storage.keys()], currentSize: 1, limitSize: 10240 }),

    login: (options: Callbacks = {}) => done('login', { code: logInCode() })(options),
    getNetworkType: (options: Callbacks = {}) =>
      done('getNetworkType', { networkType: network.offline ? 'none' : 'wifi' })(options),
    onNetworkStatusChange: nothing,
    offNetworkStatusChange: nothing,
    onThemeChange: nothing,
    offThemeChange: nothing,
    onAppShow: nothing,
    offAppShow: nothing,
    onAppHide: nothing,
    offAppHide: nothing,
    onPageNotFound: (listener: (what: unknown) => void) => void onNoPage.add(listener),
    onUserCaptureScreen: (listener: () => void) => void onCapture.add(listener),
    offUserCaptureScreen: (listener: () => void) => void onCapture.delete(listener),
    getScreenBrightness: (options: Callbacks = {}) =>
      done('getScreenBrightness', { value: events.brightness })(options),
    setScreenBrightness: (options: Callbacks & { value: number }) => {
      events.brightness = options.value
      done('setScreenBrightness')(options)
    },
    setKeepScreenOn: done('setKeepScreenOn'),
    setClipboardData: (options: Callbacks & { data: string }) => {
      events.clipboard = options.data
      done('setClipboardData')(options)
    },
    // The one photo of this phone's album.
    chooseImage: done('chooseImage', { tempFilePaths: [PHOTO.path] }),
    compressImage: done('compressImage', { tempFilePath: PHOTO.path }),
    getImageInfo: done('getImageInfo', { width: PHOTO.width, height: PHOTO.height, path: PHOTO.path }),
    setNavigationBarTitle: done('setNavigationBarTitle'),
    pageScrollTo: done('pageScrollTo'),
    stopPullDownRefresh: done('stopPullDownRefresh'),
    // jsdom lays nothing out: what is near the screen is not told, and all stays drawn.
    createIntersectionObserver: () => {
      const observer = { relativeToViewport: () => observer, observe: nothing, disconnect: nothing }
      return observer
    },
  }
  return { members, events, storage }
}
