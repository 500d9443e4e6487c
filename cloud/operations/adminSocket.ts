import { createHash } from 'node:crypto'
import { chmod, rm } from 'node:fs/promises'
import { connect, createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { linesOf } from './lines'

/** A command that a running host carries out for its own operator; `say` sends a line while it works. */
export type Command = (argument: string, say: (line: string) => void) => Promise<unknown>

interface Request {
  readonly command: string
  readonly argument: string
}

type Message = { readonly say: string } | { readonly done: unknown } | { readonly failed: string }

/** The path of a socket may not be longer than this on every system. */
const LONGEST_PATH = 100

/** Where the host that has opened a data folder listens for its operator: only this machine, only this user. */
export function adminAddress(dataFolder: string): string {
  const folder = resolve(dataFolder)
  const short = createHash('sha256').update(folder).digest('hex').slice(0, 16)
  if (process.platform === 'win32') return `\\\\.\\pipe\\qinqing-yibao-${short}`
  const beside = join(folder, 'admin.sock')
  return beside.length <= LONGEST_PATH ? beside : join(tmpdir(), `qinqing-yibao-${short}.sock`)
}

/** Serves commands at the data folder's address until it is closed. */
export async function serveAdmin(
  dataFolder: string,
  commands: Readonly<Record<string, Command>>,
): Promise<{ close(): Promise<void> }> {
  const address = adminAddress(dataFolder)
  // The folder's lock is ours: a socket that lies there is a dead process's.
  await rm(address, { force: true })
  const open = new Set<Socket>()
  const server = createServer((socket) => {
    open.add(socket)
    socket.on('close', () => open.delete(socket))
    // An operator who goes away takes nothing with him: the command ends by itself.
    socket.on('error', () => socket.destroy())
    answerFirstLine(socket, commands).finally(() => socket.end())
  })
  await new Promise<void>((done, fail) => {
    server.once('error', fail)
    server.listen(address, done)
  })
  if (process.platform !== 'win32') await chmod(address, 0o600)
  return {
    close: () =>
      new Promise((done) => {
        for (const socket of open) socket.destroy()
        server.close(() => done())
      }),
  }
}

async function answerFirstLine(socket: Socket, commands: Readonly<Record<string, Command>>): Promise<void> {
  const send = (message: Message): void => {
    if (socket.writable) socket.write(`${JSON.stringify(message)}\n`)
  }
  try {
    const { value: line } = await linesOf(socket.iterator({ destroyOnReturn: false })).next()
    const { command, argument }: Request = JSON.parse(line ?? '{}')
    const run = Object.hasOwn(commands, command) ? commands[command] : undefined
    if (!run) throw new Error(`no such command: ${command}`)
    send({ done: (await run(argument, (text) => send({ say: text }))) ?? null })
  } catch (error) {
    send({ failed: error instanceof Error ? error.message : String(error) })
  }
}

/**
 * Asks the host that has a data folder open to carry out a command. Answers its result, or null when no host
 * listens there. Throws what the host says when the command failed.
 */
export async function askAdmin(
  dataFolder: string,
  request: Request,
  onLine: (line: string) => void,
): Promise<{ readonly result: unknown } | null> {
  const socket = await connected(adminAddress(dataFolder))
  if (socket === null) return null
  socket.write(`${JSON.stringify(request)}\n`)
  for await (const line of linesOf(socket)) {
    const message: Message = JSON.parse(line)
    if ('failed' in message) throw new Error(message.failed)
    if ('done' in message) return { result: message.done }
    onLine(message.say)
  }
  throw new Error('the host went away before it answered')
}

/** A connection; null where nobody listens. */
function connected(address: string): Promise<Socket | null> {
  return new Promise((done) => {
    const socket = connect(address)
    socket.once('connect', () => done(socket))
    socket.once('error', () => done(null))
  })
}
