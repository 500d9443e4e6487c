import Taro from '@tarojs/taro'

interface RequestOptions {
  method?: string
  headers?: Record<string, string>
  data?: object
  timeout?: number
}

interface UploadedFile {
  field: string
  data: { uri?: string } | string
}

interface Answer {
  ok: boolean
  status: number
  data: unknown
  header: Record<string, string>
}

/** A network fault of `my.request` has no HTTP status; the SDK wants an Error. */
function asError(fault: unknown): Error {
  const message =
    typeof fault === 'object' && fault !== null && 'errMsg' in fault ? String(fault.errMsg) : '网络不通'
  return new Error(message)
}

const parsed = (data: unknown): unknown => {
  if (typeof data !== 'string') return data
  try {
    return JSON.parse(data)
  } catch {
    return data
  }
}

async function request(url: string, options: RequestOptions = {}): Promise<Answer> {
  const { method = 'GET', headers = {}, data, timeout } = options
  try {
    const answer = await Taro.request({
      url,
      method: method.toUpperCase() as keyof Taro.request.Method,
      header: headers,
      // GET with a body of null becomes "?null" in my.request: send none.
      data: data === null ? undefined : data,
      dataType: 'json',
      ...(timeout ? { timeout } : {}),
    })
    return {
      ok: answer.statusCode < 400,
      status: answer.statusCode,
      data: parsed(answer.data),
      header: answer.header as Record<string, string>,
    }
  } catch (fault) {
    throw asError(fault)
  }
}

async function upload(url: string, file: UploadedFile, options: RequestOptions = {}): Promise<Answer> {
  const filePath = typeof file.data === 'string' ? file.data : file.data.uri
  if (!filePath) throw new Error('没有可上传的图片')
  try {
    const answer = await Taro.uploadFile({
      url,
      name: file.field,
      filePath,
      // Alipay wants the kind of file and takes pictures only.
      fileType: 'image',
      formData: options.data as Record<string, unknown>,
      header: options.headers ?? {},
    } as Taro.uploadFile.Option)
    return { ok: answer.statusCode < 400, status: answer.statusCode, data: parsed(answer.data), header: {} }
  } catch (fault) {
    throw asError(fault)
  }
}

/** `my.getAuthCode` has no counterpart in Taro's own API. */
declare const my: {
  getAuthCode(options: {
    scopes: string
    success: (result: { authCode: string }) => void
    fail: (fault: unknown) => void
  }): void
}

const getAuthInfo = (): Promise<{ authData: { code: string }; provider: string; platform: string }> =>
  new Promise((resolve, reject) => {
    my.getAuthCode({
      scopes: 'auth_base',
      success: ({ authCode }) =>
        resolve({ authData: { code: authCode }, provider: 'lc_alipay', platform: 'alipay' }),
      fail: (fault) => reject(asError(fault)),
    })
  })

/** What `AV.setAdapters` wants of a platform, over Taro's API for Alipay. */
export const alipayAdapters = {
  platformInfo: { name: 'Alipay', userAgent: 'Alipay' },
  storage: {
    getItem: (key: string): string => Taro.getStorageSync(key),
    setItem: (key: string, value: string): void => Taro.setStorageSync(key, value),
    removeItem: (key: string): void => Taro.removeStorageSync(key),
    clear: (): void => Taro.clearStorageSync(),
  },
  request,
  upload,
  getAuthInfo,
}
