interface Callbacks {
  success?(result: object): void
  fail?(result: object): void
  complete?(result: object): void
}

interface Asked extends Callbacks {
  readonly url: string
  readonly method?: string
  readonly data?: unknown
  readonly header?: Record<string, string>
  readonly headers?: Record<string, string>
}

const done =
  (more: object = {}) =>
  (options: Callbacks = {}) => {
    options.success?.({ errMsg: 'ok', ...more })
    options.complete?.({ errMsg: 'ok', ...more })
  }
const nothing = () => undefined

function readData(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

async function send(asked: Asked): Promise<void> {
  const method = (asked.method ?? 'GET').toUpperCase()
  const hasBody = method !== 'GET' && asked.data !== undefined && asked.data !== null
  try {
    const answer = await fetch(asked.url, {
      method,
      headers: { ...asked.header, ...asked.headers },
      ...(hasBody ? { body: typeof asked.data === 'string' ? asked.data : JSON.stringify(asked.data) } : {}),
    })
    const headers = Object.fromEntries(answer.headers)
    const common = { data: readData(await answer.text()), headers, header: headers, errMsg: 'request:ok' }
    // WeChat says statusCode, Alipay status.
    const result = { ...common, statusCode: answer.status, status: answer.status }
    asked.success?.(result)
    asked.complete?.(result)
  } catch (fault) {
    const result = { errMsg: `request:fail ${String(fault)}`, errorMessage: String(fault) }
    asked.fail?.(result)
    asked.complete?.(result)
  }
}

interface AskedUpload extends Asked {
  readonly filePath: string
  /** The name of the form's field: `name` on WeChat, `fileName` on Alipay. */
  readonly name?: string
  readonly fileName?: string
  readonly formData?: Record<string, string>
}

/** Sends the photo of the album as a form, as `uploadFile` does. */
async function upload(asked: AskedUpload, photo: typeof globalThis.start.photo): Promise<void> {
  const bytes = Uint8Array.from(atob(photo.bytes), (letter) => letter.charCodeAt(0))
  const form = new FormData()
  for (const [key, value] of Object.entries(asked.formData ?? {})) form.append(key, value)
  form.append(asked.name ?? asked.fileName ?? '', new Blob([bytes]), asked.filePath.split('/').at(-1))
  try {
    // To the address of the pages, which hands it on: a browser refuses the host of a product under test as a stranger.
    const written = new Response(form)
    const type = written.headers.get('content-type') ?? ''
    const answer = await fetch(new URL(asked.url).pathname, {
      method: 'POST',
      headers: { ...asked.header, ...asked.headers, 'content-type': type },
      body: await written.arrayBuffer(),
    })
    const result = { data: await answer.text(), statusCode: answer.status, errMsg: 'uploadFile:ok' }
    asked.success?.(result)
    asked.complete?.(result)
  } catch (fault) {
    const result = { errMsg: `uploadFile:fail ${String(fault)}`, errorMessage: String(fault) }
    asked.fail?.(result)
    asked.complete?.(result)
  }
}

/** What is near the screen, by the browser's own observer: here pages are laid out. */
function createIntersectionObserver() {
  let margin = '0px'
  let watching: IntersectionObserver | null = null
  const observer = {
    relativeToViewport({ top = 0, bottom = 0 }: { top?: number; bottom?: number }) {
      margin = `${top}px 0px ${bottom}px 0px`
      return observer
    },
    observe(selector: string, found: (result: object) => void) {
      const element = document.querySelector(selector)
      if (element === null) return
      watching = new IntersectionObserver(
        (entries) => {
          for (const { intersectionRatio, isIntersecting, boundingClientRect } of entries)
            found({ intersectionRatio: isIntersecting ? intersectionRatio || 1 : 0, boundingClientRect })
        },
        { rootMargin: margin },
      )
      watching.observe(element)
    },
    disconnect: () => watching?.disconnect(),
  }
  return observer
}

/** The members of `wx` or `my` that the product uses, beside those that move between pages. */
export function createMembers({ platform, query, logInCode, kept, photo }: typeof globalThis.start) {
  const storage = new Map<string, unknown>(Object.entries(kept))
  const system = {
    SDKVersion: '3.7.0',
    version: '8.0.50',
    platform: 'ios',
    system: 'iOS 17.0',
    brand: 'iPhone',
    model: 'iPhone 13',
    language: 'zh_CN',
    theme: 'light',
    fontSizeSetting: 17,
    pixelRatio: devicePixelRatio,
    windowWidth: innerWidth,
    windowHeight: innerHeight,
    screenWidth: innerWidth,
    screenHeight: innerHeight,
    statusBarHeight: 24,
  }
  const launch = { path: globalThis.bundle.json.app.pages[0], query, scene: 1001 }
  const info = () => system
  const shared = {
    getSystemInfoSync: info,
    getSystemInfo: done(system),
    getAppBaseInfo: info,
    getWindowInfo: info,
    getDeviceInfo: info,
    getMenuButtonBoundingClientRect: () => ({
      left: innerWidth - 94,
      right: innerWidth - 7,
      top: 28,
      bottom: 60,
      width: 87,
      height: 32,
    }),
    getLaunchOptionsSync: () => launch,
    getEnterOptionsSync: () => launch,
    canIUse: () => true,
    nextTick: (work: () => void) => queueMicrotask(work),
    request: (asked: Asked) => {
      void send(asked)
      return { abort: nothing }
    },
    uploadFile: (asked: AskedUpload) => {
      void upload(asked, photo)
      return { abort: nothing, onProgressUpdate: nothing, offProgressUpdate: nothing }
    },
    // `apFilePaths` is Alipay's name.
    chooseImage: done({ tempFilePaths: [photo.path], apFilePaths: [photo.path] }),
    compressImage: done({ tempFilePath: photo.path, apFilePaths: [photo.path] }),
    getImageInfo: done({ width: photo.width, height: photo.height, path: photo.path }),
    getNetworkType: done({ networkType: 'wifi' }),
    onNetworkStatusChange: nothing,
    offNetworkStatusChange: nothing,
    onThemeChange: nothing,
    offThemeChange: nothing,
    onAppShow: nothing,
    offAppShow: nothing,
    onAppHide: nothing,
    offAppHide: nothing,
    onUserCaptureScreen: nothing,
    offUserCaptureScreen: nothing,
    getScreenBrightness: done({ value: 0.4, brightness: 0.4 }),
    setScreenBrightness: done(),
    setKeepScreenOn: done(),
    setNavigationBar: done(),
    setNavigationBarTitle: done(),
    pageScrollTo: done(),
    stopPullDownRefresh: done(),
    getStorageInfoSync: () => ({ keys: [...storage.keys()], currentSize: 1, limitSize: 10240 }),
    clearStorageSync: () => storage.clear(),
    createIntersectionObserver,
  }
  if (platform === 'weapp') {
    return {
      ...shared,
      login: done({ code: logInCode }),
      getStorageSync: (key: string) => storage.get(key) ?? '',
      setStorageSync: (key: string, value: unknown) => void storage.set(key, value),
      removeStorageSync: (key: string) => void storage.delete(key),
    }
  }
  return {
    ...shared,
    getAuthCode: done({ authCode: logInCode }),
    getStorageSync: ({ key }: { key: string }) => ({ data: storage.get(key) ?? null }),
    setStorageSync: ({ key, data }: { key: string; data: unknown }) => void storage.set(key, data),
    removeStorageSync: ({ key }: { key: string }) => void storage.delete(key),
  }
}
