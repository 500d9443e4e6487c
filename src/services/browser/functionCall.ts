/** Where calls go and who calls. */
export interface CallOptions {
  serverURL: string
  appId: string
  appKey: string
  /** Of the signed-in user; null when nobody is. */
  sessionToken: string | null
  /** After so many ms without an answer there is none. */
  timeoutMs: number
}

/**
 * Calls a cloud function from a browser as the SDK would: same address, headers, answers and faults.
 * @returns what the function answered
 * @throws what the SDK rejects with: all fields of the host's answer on an Error, `rawMessage` its sentence; an Error
 *   without a `code` when no answer came or it was none of the host's
 */
export function callFunction(
  name: string,
  params: object | undefined,
  options: CallOptions,
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    // Not fetch: the oldest browsers that are served cannot end one after a time.
    const request = new XMLHttpRequest()
    const silent = () => reject(new Error('no answer'))
    request.open('POST', `${options.serverURL}/1.1/functions/${name}`)
    request.timeout = options.timeoutMs
    request.setRequestHeader('Content-Type', 'application/json;charset=UTF-8')
    request.setRequestHeader('X-LC-Id', options.appId)
    request.setRequestHeader('X-LC-Key', options.appKey)
    if (options.sessionToken !== null) request.setRequestHeader('X-LC-Session', options.sessionToken)
    request.onerror = silent
    request.onabort = silent
    request.ontimeout = silent
    request.onload = () => {
      const answer = read(request.responseText)
      if (answer === null) silent()
      else if (request.status < 400) resolve(answer.result)
      else reject(Object.assign(new Error(String(answer.error)), answer, { rawMessage: answer.error }))
    }
    request.send(JSON.stringify(params ?? {}))
  })
}

/** The answer's object; null for anything else: a page of a proxy between, for one. */
function read(text: string): Record<string, unknown> | null {
  try {
    const answer: unknown = JSON.parse(text)
    return typeof answer === 'object' && answer !== null ? (answer as Record<string, unknown>) : null
  } catch {
    return null
  }
}
