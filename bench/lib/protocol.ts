/** The build of the client that the measured host knows. */
export const BENCH_APP = { id: 'qinqing-yibao', key: 'qinqing-yibao-client' }

/** A call of a function as the client writes it to its connection: `AV.Cloud.run`, byte for byte what goes out. */
export function callText(fn: string, params: object, token: string | null): Buffer {
  const body = JSON.stringify(params)
  const session = token === null ? '' : `X-LC-Session: ${token}\r\n`
  return Buffer.from(
    `POST /1.1/functions/${fn} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json;charset=UTF-8\r\n` +
      `X-LC-Id: ${BENCH_APP.id}\r\nX-LC-Key: ${BENCH_APP.key}\r\n${session}` +
      `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  )
}

/** The empty answer of the same host: it reads nothing and says that it lives. */
export const EMPTY_ANSWER = Buffer.from('GET /healthz/live HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n')
