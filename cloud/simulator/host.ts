import {
  type CallLog,
  type Calls,
  createCalls,
  createRateLimiter,
  createSessions,
  type Outcome,
} from '../calls'
import { FUNCTIONS } from '../contract/functions'
import { IMPLEMENTATIONS } from '../functions'
import type { Ports } from '../ports'
import type { Connection, Engine, Store } from '../store'
import { storeOver } from '../store/storeOver'
import type { SimulatedClock } from './clock'
import { POLICIES } from './policies'
import { simulatedPorts } from './ports'
import type { Random } from './random'
import type { Mortal, Stage } from './stage'

/** What a planted fault changes in a host: each wraps a part and leaves the product as it is. */
export interface Plant {
  readonly engine?: (engine: Engine) => Engine
  readonly store?: (store: Store) => Store
  readonly ports?: (ports: Ports) => Ports
  readonly call?: (call: Calls['call']) => Calls['call']
}

/** Work that no call begins: monthly credits, lapses. */
export type Job = (host: Pick<SimulatedHost, 'store' | 'ports' | 'policies'>) => Promise<unknown>

/** The real calls and functions over a store of its own, as one process would have them. */
export interface SimulatedHost extends Mortal {
  readonly store: Store
  readonly ports: Ports
  readonly policies: typeof POLICIES
  call(incoming: Parameters<Calls['call']>[0]): Promise<Outcome>
}

export interface HostParts {
  readonly name: string
  readonly stage: Stage
  readonly database: Connection
  readonly clock: SimulatedClock
  readonly random: Random
  readonly plant: Plant
  /** Told of every fault that a call ended in. */
  readonly onFault: (fn: string, fault: unknown) => void
}

const IMPLEMENTED = Object.fromEntries(
  Object.entries(FUNCTIONS).filter(([name]) => Object.hasOwn(IMPLEMENTATIONS, name)),
)
const TIME_LIMIT_MS = 15_000

function mortal(name: string): Mortal {
  let alive = true
  let die: () => void = () => undefined
  const died = new Promise<void>((resolve) => {
    die = resolve
  })
  return {
    name,
    died,
    isAlive: () => alive,
    kill() {
      alive = false
      die()
    },
  }
}

/** A statement's name in reports: its own, or its first words. */
const labelOf = ({ name, text }: { name?: string; text: string }): string =>
  name ?? text.trim().split(/\s+/, 3).join(' ')

/** Starts a host, as a new process over the same store would start. */
export function startHost({
  name,
  stage,
  database,
  clock,
  random,
  plant,
  onFault,
}: HostParts): SimulatedHost {
  const owner = mortal(name)
  const raw: Engine = {
    name: 'postgres',
    commitLanes: 2,
    readLanes: 2,
    query: (statement) =>
      stage.step({ kind: 'statement', label: labelOf(statement), owner }, () => database.query(statement)),
    transaction: () => Promise.reject(new Error('no function opens a transaction of its own')),
    close: async () => undefined,
  }
  const engine = plant.engine?.(raw) ?? raw
  const { realNow, businessNow } = clock
  const newId = (prefix: string): string => `${prefix}_${realNow().toString(36)}${random.text(12)}`
  const own = storeOver(engine, { realNow, businessNow, newId })
  const store = plant.store?.(own) ?? own
  const simulated = staged(simulatedPorts(store, clock, random), stage, owner)
  const ports = plant.ports?.(simulated) ?? simulated
  const log: CallLog = { call: () => undefined, fault: ({ fn, fault }) => onFault(fn, fault) }
  const { call } = createCalls({
    contracts: IMPLEMENTED,
    implementations: IMPLEMENTATIONS,
    store,
    ports,
    policies: POLICIES,
    prepare: async () => undefined,
    sessions: createSessions(store, clock),
    isSandbox: true,
    timeLimitMs: TIME_LIMIT_MS,
    userLimiter: createRateLimiter(0),
    addressLimiter: createRateLimiter(0),
    log,
    checkResults: false,
  })
  return { ...owner, store, ports, policies: POLICIES, call: plant.call?.(call) ?? call }
}

/** Ports whose every await is a step: the face service, the catalogue and slow hashes answer when they are let. */
function staged(ports: Ports, stage: Stage, owner: Mortal): Ports {
  const wait = <T>(label: string, act: () => Promise<T>): Promise<T> =>
    stage.step({ kind: 'port', label, owner }, act)
  const { cipher, catalogue, face } = ports
  return {
    ...ports,
    cipher: {
      ...cipher,
      hashSecret: (secret) => wait('cipher.hashSecret', () => cipher.hashSecret(secret)),
      verifySecret: (secret, expected) =>
        wait('cipher.verifySecret', () => cipher.verifySecret(secret, expected)),
    },
    catalogue: {
      find: (codes) => wait('catalogue.find', () => catalogue.find(codes)),
      search: (text, limit) => wait('catalogue.search', () => catalogue.search(text, limit)),
    },
    face: { ...face, open: (personId, purpose) => wait('face.open', () => face.open(personId, purpose)) },
  }
}
