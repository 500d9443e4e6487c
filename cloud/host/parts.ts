import type { Calls, RateLimiter, Sessions } from '../calls'
import type { Ports } from '../ports'
import type { Store } from '../store'

/** What a host is told by its environment. */
export interface HostConfig {
  /** App id → app key. They identify a build of the client; they are no secrets. */
  readonly apps: Readonly<Record<string, string>>
  /** How phones reach this host, without a trailing slash; null = as the request says. */
  readonly publicUrl: string | null
  /** Stands in links where a request came over the loopback address, which no phone can open. */
  readonly lanUrl: string | null
  readonly isSandbox: boolean
  /** True behind a proxy that sets X-Forwarded-For and -Proto. */
  readonly trustProxy: boolean
  /** The folder of the built pages, or null. */
  readonly pages: string | null
  /** 'silent' in tests. */
  readonly logLevel: 'silent' | 'debug' | 'info' | 'warn' | 'error'
  /** Where the log goes, one JSON line an entry; the standard output by default. */
  readonly logStream?: { write(line: string): void }
  /** Who shows this may read /metrics; null = nobody. */
  readonly metricsToken: string | null
}

/** What the routes work with. Everything that matters is in the store: two hosts on one store are one. */
export interface HostParts {
  readonly config: HostConfig
  readonly store: Store
  readonly ports: Ports
  readonly sessions: Sessions
  readonly addressLimiter: RateLimiter
}

/** The calls are made after the host's log, which they write to. */
export type HostCalls = Pick<Calls, 'call'>
