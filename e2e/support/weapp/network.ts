/** A request as the mini-program's code gave it to `wx.request`. */
interface Asked {
  readonly url: string
  readonly method?: string
  readonly data?: unknown
  readonly header?: Record<string, string>
  success?(result: object): void
  fail?(result: object): void
  complete?(result: object): void
}

interface AskedUpload extends Asked {
  readonly filePath: string
  readonly name: string
  readonly formData?: Record<string, string>
}

/** The address that is compiled into the bundles: `SERVER_URL` of the build, by default a host of this machine. */
const COMPILED = /^http:\/\/127\.0\.0\.1:8787(?=\/)/

export interface Network {
  /** What was asked for, in order: "POST /1.1/functions/issueCode". */
  readonly sent: string[]
  /** What was answered, in the order of the answers. */
  readonly answered: string[]
  /** No network: every request fails, as on a phone in a lift. */
  offline: boolean
  /** Slow for one kind of request, as named in `sent`: it waits for this. */
  slow: { readonly what: string; readonly through: Promise<void> } | null
  readonly members: {
    request(asked: Asked): object
    uploadFile(asked: AskedUpload): object
  }
}

function readData(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/**
 * `wx.request` and `wx.uploadFile` over real HTTP to the started product. Another address than the compiled one is refused,
 * as WeChat refuses what is not on the list of the mini-program's servers.
 * @param copy makes objects of the realm
 * @param files photos of this phone by their local path
 */
export function createNetwork(
  productUrl: string,
  copy: (value: unknown) => unknown,
  files: ReadonlyMap<string, Uint8Array>,
): Network {
  const network: Network = {
    sent: [],
    answered: [],
    offline: false,
    slow: null,
    members: { request, uploadFile },
  }
  const task = {
    abort: () => undefined,
    onProgressUpdate: () => undefined,
    offProgressUpdate: () => undefined,
  }

  function settle(asked: Asked, result: Record<string, unknown>): void {
    const own = copy(result) as object
    if ('statusCode' in result) asked.success?.(own)
    else asked.fail?.(own)
    asked.complete?.(own)
  }

  async function send(asked: Asked, name: string, init: RequestInit): Promise<void> {
    // Photos go to the address that the host names; its own stands on the list of the servers, too.
    const isKnown = COMPILED.test(asked.url) || (name === 'uploadFile' && asked.url.startsWith(productUrl))
    if (!isKnown) return settle(asked, { errMsg: `${name}:fail url not in domain list` })
    if (network.offline) return settle(asked, { errMsg: `${name}:fail ` })
    const url = asked.url.replace(COMPILED, productUrl)
    const what = `${init.method} ${new URL(url).pathname}`
    network.sent.push(what)
    if (network.slow?.what === what) await network.slow.through
    try {
      const answer = await fetch(url, init)
      const text = await answer.text()
      network.answered.push(what)
      settle(asked, {
        statusCode: answer.status,
        header: Object.fromEntries(answer.headers),
        data: name === 'request' ? readData(text) : text,
        errMsg: `${name}:ok`,
      })
    } catch (fault) {
      settle(asked, { errMsg: `${name}:fail ${String(fault)}` })
    }
  }

  function request(asked: Asked): object {
    const method = (asked.method ?? 'GET').toUpperCase()
    const hasBody = method !== 'GET' && asked.data !== undefined && asked.data !== null
    void send(asked, 'request', {
      method,
      headers: { ...asked.header },
      ...(hasBody ? { body: typeof asked.data === 'string' ? asked.data : JSON.stringify(asked.data) } : {}),
    })
    return task
  }

  function uploadFile(asked: AskedUpload): object {
    const bytes = files.get(asked.filePath)
    if (bytes === undefined) {
      settle(asked, { errMsg: 'uploadFile:fail file not found' })
      return task
    }
    const form = new FormData()
    for (const [key, value] of Object.entries(asked.formData ?? {})) form.append(key, value)
    form.append(asked.name, new Blob([new Uint8Array(bytes)]), asked.filePath.split('/').at(-1))
    void send(asked, 'uploadFile', { method: 'POST', headers: { ...asked.header }, body: form })
    return task
  }

  return network
}
