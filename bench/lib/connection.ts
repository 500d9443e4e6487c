import { connect, type Socket } from 'node:net'

export interface Answer {
  readonly status: number
  /** The body's text. */
  text(): string
}

const HEAD_END = Buffer.from('\r\n\r\n')

/**
 * One kept connection to a host, one request at a time. It does no more than must be done, since who measures
 * shares the processor with what is measured.
 */
export class HttpConnection {
  readonly #socket: Socket
  #received: Buffer = Buffer.alloc(0)
  #waiting: { resolve(answer: Answer): void; reject(fault: Error): void } | null = null

  private constructor(socket: Socket) {
    this.#socket = socket
    socket.setNoDelay(true)
    socket.on('data', (chunk: Buffer) => this.#take(chunk))
    socket.on('error', (fault) => this.#fail(fault))
    socket.on('close', () => this.#fail(new Error('the host closed the connection')))
  }

  static open(port: number): Promise<HttpConnection> {
    return new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1')
      socket.once('error', reject)
      socket.once('connect', () => {
        socket.off('error', reject)
        resolve(new HttpConnection(socket))
      })
    })
  }

  send(request: Buffer): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject }
      this.#socket.write(request)
    })
  }

  close(): void {
    this.#waiting = null
    this.#socket.destroy()
  }

  #take(chunk: Buffer): void {
    const received = this.#received.length === 0 ? chunk : Buffer.concat([this.#received, chunk])
    this.#received = received
    const end = received.indexOf(HEAD_END)
    if (end < 0) return
    const head = received.toString('latin1', 0, end)
    const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0)
    const from = end + HEAD_END.length
    if (received.length < from + length) return
    this.#received = received.subarray(from + length)
    const waiting = this.#waiting
    this.#waiting = null
    waiting?.resolve({
      status: Number(head.slice(9, 12)),
      text: () => received.toString('utf8', from, from + length),
    })
  }

  #fail(fault: Error): void {
    this.#waiting?.reject(fault)
    this.#waiting = null
  }
}

/** The result of a call that must have gone well; throws what the host said otherwise. */
export function resultOf<T>(answer: Answer): T {
  if (answer.status !== 200) throw new Error(`the host answered ${answer.status}: ${answer.text()}`)
  return (JSON.parse(answer.text()) as { result: T }).result
}
