import { Duplex } from 'node:stream'
import type { PGlite } from '@electric-sql/pglite'

/** The first byte of PostgreSQL's message Terminate. */
const TERMINATE = 'X'.charCodeAt(0)

/**
 * The socket of a database that has none: what the client `pg` writes is PostgreSQL's wire protocol, and PGlite answers
 * in it. One write is one crossing into WebAssembly, and `pg` writes the messages of a statement at once.
 */
export class PgliteStream extends Duplex {
  readonly #database: PGlite

  constructor(database: PGlite) {
    super()
    this.#database = database
  }

  /** `pg` calls it as it would a socket's. */
  connect(): this {
    process.nextTick(() => this.emit('connect'))
    return this
  }

  /** A socket would gather small packets; nothing is sent here. */
  setNoDelay(): this {
    return this
  }

  override _read(): void {}

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: (error?: Error) => void): void {
    this.#pass(chunk, done)
  }

  override _writev(chunks: { chunk: Buffer }[], done: (error?: Error) => void): void {
    this.#pass(Buffer.concat(chunks.map(({ chunk }) => chunk)), done)
  }

  /** The database is closed by whoever opened it: to be told goodbye would end its process. */
  override _final(done: () => void): void {
    this.push(null)
    done()
  }

  #pass(messages: Buffer, done: (error?: Error) => void): void {
    if (messages[0] === TERMINATE) {
      done()
      return
    }
    this.#database.execProtocolRaw(messages).then((answer) => {
      if (answer.length > 0) this.push(Buffer.from(answer.buffer, answer.byteOffset, answer.byteLength))
      done()
    }, done)
  }
}
