/** A request as the mini-program's code gave it. */
export interface WxRequest {
  readonly url: string
  readonly method?: string
  readonly data?: unknown
  readonly header?: Record<string, string>
  complete(result: { statusCode?: number; header?: object; data?: unknown; errMsg: string }): void
}

interface WxUpload {
  readonly url: string
  readonly filePath: string
  readonly name: string
  readonly formData?: Record<string, string>
  readonly header?: Record<string, string>
  success(result: { statusCode: number; data: string }): void
  fail(result: { errMsg: string }): void
  complete(): void
}

/** As WeChat reads an answer: JSON where it is JSON, the text elsewhere. */
function readData(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/**
 * The few members of WeChat's `wx` that the client uses, over real HTTP. `files` are the local paths of photos;
 * `codes` what `wx.login` answers, one after the other; `sent` the requests as they were asked for.
 */
export function createWx(files: ReadonlyMap<string, Uint8Array>, codes: string[]) {
  const storage = new Map<string, unknown>()
  const sent: WxRequest[] = []

  async function request(asked: WxRequest): Promise<void> {
    const { url, method = 'GET', data, header = {} } = asked
    const isRead = method.toUpperCase() === 'GET'
    const hasBody = !isRead && data !== undefined && data !== null
    try {
      const answer = await fetch(url, {
        method: method.toUpperCase(),
        headers: header,
        ...(hasBody ? { body: typeof data === 'string' ? data : JSON.stringify(data) } : {}),
      })
      const read = readData(await answer.text())
      asked.complete({
        statusCode: answer.status,
        header: Object.fromEntries(answer.headers),
        data: read,
        errMsg: 'request:ok',
      })
    } catch (fault) {
      asked.complete({ errMsg: `request:fail ${String(fault)}` })
    }
  }

  async function upload(asked: WxUpload): Promise<void> {
    const bytes = files.get(asked.filePath)
    if (bytes === undefined) return asked.fail({ errMsg: 'uploadFile:fail file not found' })
    const form = new FormData()
    for (const [key, value] of Object.entries(asked.formData ?? {})) form.append(key, value)
    form.append(asked.name, new Blob([new Uint8Array(bytes)]), asked.filePath.split('/').at(-1))
    try {
      const answer = await fetch(asked.url, { method: 'POST', headers: asked.header ?? {}, body: form })
      asked.success({ statusCode: answer.status, data: await answer.text() })
    } catch (fault) {
      asked.fail({ errMsg: `uploadFile:fail ${String(fault)}` })
    }
    asked.complete()
  }

  const task = { abort: () => undefined, onProgressUpdate: () => undefined }
  return {
    sent,
    getStorageSync: (key: string) => storage.get(key) ?? '',
    setStorageSync: (key: string, value: unknown) => storage.set(key, value),
    removeStorageSync: (key: string) => storage.delete(key),
    clearStorageSync: () => storage.clear(),
    request(asked: WxRequest) {
      sent.push(asked)
      request(asked)
      return task
    },
    uploadFile(asked: WxUpload) {
      upload(asked)
      return task
    },
    login({ success, fail }: { success(result: object): void; fail(result: object): void }) {
      const code = codes.shift()
      if (code === undefined) fail({ errMsg: 'login:fail' })
      else success({ code, errMsg: 'login:ok' })
    },
  }
}
