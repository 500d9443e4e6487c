import { outsideFault } from '../operations'
import type { Environment } from './environment'

interface Told {
  readonly code?: unknown
  readonly syscall?: unknown
  readonly stack?: string
  readonly message?: string
}

/** What the machine has against listening, by Node's codes. */
function listenFault(
  fault: { code?: unknown; syscall?: unknown },
  port: number,
  host: string,
): string | null {
  if (fault.syscall !== 'listen') return null
  if (fault.code === 'EADDRINUSE') {
    return `PORT: ${port} is taken by another process. Stop that one, or name another port.`
  }
  if (fault.code === 'EACCES') return `PORT: this user may not listen on ${port}. Name a port above 1023.`
  if (fault.code === 'EADDRNOTAVAIL' || fault.code === 'ENOTFOUND') {
    return `HOST must be an address of this machine, such as 127.0.0.1 or 0.0.0.0, not "${host}"`
  }
  return null
}

/**
 * A sentence for the person who starts the host: what is wrong, and what to do. Where it came from only when he asks
 * for it (LOG_LEVEL=debug).
 * @param environment null when it could not be read
 */
export function startFault(fault: unknown, environment: Environment | null): string {
  const told = Object(fault) as Told
  const said = told.message || String(fault)
  if (process.env.LOG_LEVEL === 'debug') return told.stack ?? said
  if (environment === null) return said
  const { port, host, store } = environment
  return listenFault(told, port, host) ?? outsideFault(fault, store) ?? said
}
