import type { Socket } from 'node:net'
import { replyOf } from '../../calls'
import { refused } from '../../contract/refusals'

const TOO_SLOW = 'ERR_HTTP_REQUEST_TIMEOUT'
const REASONS: Readonly<Record<number, string>> = { 400: 'Bad Request', 503: 'Service Unavailable' }

/**
 * Answers what never became a request: a broken line or header, or one that did not end in time. In JSON and with
 * a trace id, like everything else; the connection is closed.
 * @param nextId makes the trace id
 */
export const onBrokenRequest =
  (nextId: () => string) =>
  (fault: Error & { code?: string }, socket: Socket): void => {
    if (!socket.writable) return
    const traceId = nextId()
    const { status, body } = replyOf(
      refused(fault.code === TOO_SLOW ? 'TIMED_OUT' : 'BODY_NOT_JSON'),
      traceId,
    )
    const head = [
      `HTTP/1.1 ${status} ${REASONS[status] ?? 'Bad Request'}`,
      'content-type: application/json; charset=utf-8',
      `x-request-id: ${traceId}`,
      'connection: close',
      `content-length: ${Buffer.byteLength(body)}`,
    ]
    socket.end(`${head.join('\r\n')}\r\n\r\n${body}`)
  }
