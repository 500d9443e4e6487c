import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Collector } from '../adapters/tracing'
import type { StorePlace } from '../store'

type Env = Readonly<Record<string, string | undefined>>

/** What the process is told from outside; docs/operating.md has one line for each. */
export interface Environment {
  readonly isSandbox: boolean
  readonly port: number
  readonly host: string
  readonly store: StorePlace
  readonly dataFolder: string
  /** base64 or hex of 32 bytes; null where the sandbox makes its own. */
  readonly key: string | null
  readonly publicUrl: string | null
  readonly trustProxy: boolean
  readonly pages: string
  readonly logLevel: 'silent' | 'debug' | 'info' | 'warn' | 'error'
  readonly metricsToken: string | null
  /** Where spans go (OpenTelemetry); null = nowhere. */
  readonly tracing: Collector | null
  readonly apps: Readonly<Record<string, string>>
  readonly limits: {
    readonly perUserAndMinute: number
    readonly perAddressAndMinute: number
    readonly functionMs: number
  }
  /** How long answers are kept for repeated calls, in days; 0 = for ever. */
  readonly keepAnswersDays: number
  /** Years that stay live after the running one, and years in the archive after these (0 = for ever). */
  readonly retention: { readonly liveYears: number; readonly archivedYears: number }
  readonly weapp: { readonly appId: string; readonly secret: string } | null
  readonly alipay: {
    readonly appId: string
    readonly privateKey: string
    readonly alipayPublicKey: string
  } | null
}

/** As long as vouchers of accounting are kept: 会计档案管理办法（财政部、国家档案局令第79号）附表一. */
const KEEP_ARCHIVED_YEARS = 30

const DEFAULT_APP = { id: 'qinqing-yibao', key: 'qinqing-yibao-client' }
const LOG_LEVELS = ['silent', 'debug', 'info', 'warn', 'error'] as const

interface Range {
  readonly least?: number
  readonly most?: number
}

function whole(env: Env, name: string, fallback: number, { least = 0, most }: Range = {}): number {
  const text = env[name]
  if (text === undefined || text === '') return fallback
  const value = Number(text)
  if (Number.isSafeInteger(value) && value >= least && value <= (most ?? value)) return value
  const range = most !== undefined ? ` of ${least} to ${most}` : least > 0 ? ` of at least ${least}` : ''
  throw new Error(`${name} must be a whole number${range}, not "${text}"`)
}

function yesOrNo(env: Env, name: string): boolean {
  const text = env[name] || '0'
  if (text !== '1' && text !== '0') throw new Error(`${name} must be 1 or 0, not "${text}"`)
  return text === '1'
}

/** The address itself may hold a password: it is never repeated. */
function databaseUrl(env: Env): string | null {
  const text = env.DATABASE_URL
  if (!text) return null
  if (!/^postgres(ql)?:\/\//.test(text))
    throw new Error('DATABASE_URL must be an address such as postgres://user:password@host:5432/database')
  return text
}

/** Where the pages are; a folder that somebody names must hold them. */
function pages(env: Env): string {
  const folder = path.resolve(env.PAGES_DIR || 'dist/h5')
  const index = path.join(folder, 'index.html')
  if (env.PAGES_DIR && !existsSync(index))
    throw new Error(`PAGES_DIR must be a folder of built pages: there is no ${index}`)
  return folder
}

function address(env: Env, name: string): string | null {
  const text = env[name]
  if (!text) return null
  if (!URL.canParse(text) || !/^https?:/.test(text)) {
    throw new Error(`${name} must be an address such as https://example.org, not "${text}"`)
  }
  return text.replace(/\/+$/, '')
}

/** All of a group of names, or none; half of them is a mistake. */
function together<K extends string>(env: Env, names: readonly K[]): Record<K, string> | null {
  const given = names.filter((name) => env[name])
  if (given.length === 0) return null
  const missing = names.filter((name) => !env[name])
  if (missing.length > 0) throw new Error(`${given.join(', ')} needs ${missing.join(', ')}, too`)
  return Object.fromEntries(names.map((name) => [name, env[name]])) as Record<K, string>
}

function logLevel(env: Env, fallback: Environment['logLevel']): Environment['logLevel'] {
  const wanted = env.LOG_LEVEL ?? fallback
  const found = LOG_LEVELS.find((level) => level === wanted)
  if (found === undefined) throw new Error(`LOG_LEVEL must be one of ${LOG_LEVELS.join(', ')}`)
  return found
}

/** The variables that OpenTelemetry's own libraries read. */
function tracing(env: Env): Collector | null {
  const endpoint = address(env, 'OTEL_EXPORTER_OTLP_ENDPOINT')
  if (endpoint === null) return null
  const pairs = (env.OTEL_EXPORTER_OTLP_HEADERS ?? '').split(',').filter((pair) => pair.trim() !== '')
  const headers = pairs.map((pair) => {
    const [name = '', ...value] = pair.split('=')
    if (value.length === 0) throw new Error('OTEL_EXPORTER_OTLP_HEADERS must be name=value, name=value …')
    return [name.trim(), decodeURIComponent(value.join('=').trim())] as const
  })
  return { endpoint, headers: Object.fromEntries(headers), service: env.OTEL_SERVICE_NAME || 'qinqing-yibao' }
}

/** Reads the environment. Throws a sentence that names the variable and what it should be. */
export function readEnvironment(env: Env): Environment {
  const isSandbox = yesOrNo(env, 'SANDBOX')
  const dataFolder = path.resolve(env.DATA_DIR || '.data')
  const weapp = together(env, ['WEAPP_APP_ID', 'WEAPP_APP_SECRET'])
  const alipay = together(env, ['ALIPAY_APP_ID', 'ALIPAY_PRIVATE_KEY', 'ALIPAY_PUBLIC_KEY'])
  const app = together(env, ['APP_ID', 'APP_KEY'])
  const server = databaseUrl(env)
  return {
    isSandbox,
    port: whole(env, 'PORT', 8787, { most: 65535 }),
    host: env.HOST || '0.0.0.0',
    store:
      server === null
        ? { dataFolder }
        : { databaseUrl: server, connections: whole(env, 'DATABASE_CONNECTIONS', 10, { least: 1 }) },
    dataFolder,
    key: env.QINQING_KEY || null,
    publicUrl: address(env, 'PUBLIC_URL'),
    trustProxy: yesOrNo(env, 'TRUST_PROXY'),
    pages: pages(env),
    logLevel: logLevel(env, isSandbox ? 'warn' : 'info'),
    metricsToken: env.METRICS_TOKEN || null,
    tracing: tracing(env),
    apps: app ? { [app.APP_ID]: app.APP_KEY } : { [DEFAULT_APP.id]: DEFAULT_APP.key },
    limits: {
      perUserAndMinute: whole(env, 'CALLS_PER_USER_AND_MINUTE', 600),
      perAddressAndMinute: whole(env, 'CALLS_PER_ADDRESS_AND_MINUTE', 3000),
      functionMs: whole(env, 'FUNCTION_TIME_LIMIT_MS', 15_000, { least: 1 }),
    },
    keepAnswersDays: whole(env, 'KEEP_ANSWERS_DAYS', 400),
    retention: {
      liveYears: whole(env, 'KEEP_LIVE_YEARS', 1),
      archivedYears: whole(env, 'KEEP_ARCHIVED_YEARS', KEEP_ARCHIVED_YEARS),
    },
    weapp: weapp && { appId: weapp.WEAPP_APP_ID, secret: weapp.WEAPP_APP_SECRET },
    alipay: alipay && {
      appId: alipay.ALIPAY_APP_ID,
      privateKey: alipay.ALIPAY_PRIVATE_KEY,
      alipayPublicKey: alipay.ALIPAY_PUBLIC_KEY,
    },
  }
}
