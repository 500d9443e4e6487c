import * as v from 'valibot'
import { createCipher } from '../../adapters/cipher'
import { createIds } from '../../adapters/ids'
import { defineFunction } from '../../contract/functions/define'
import { RequestIdSchema } from '../../contract/values'
import type { PolicyBook } from '../../domain/policy'
import type { Ports } from '../../ports'
import { blankUser, newSession, type Store, type UserDocument } from '../../store'
import type { AnyImplementation } from '../anyImplementation'
import type { IncomingCall } from '../call'
import { type Calls, type CallsParts, createCalls } from '../createCalls'
import { SILENT_LOG } from '../log'
import { createRateLimiter } from '../rateLimiter'
import { createSessions } from '../sessions'
import { type MemoryStore, memoryStore } from './memoryStore'

const NOW = 1_763_800_000_000

/** A contract that changes something: it counts up a setting. */
export const addContract = defineFunction({
  name: 'add',
  summary: 'Adds to a number.',
  access: 'user',
  changes: true,
  params: v.strictObject({ requestId: RequestIdSchema, amount: v.number() }),
  result: v.strictObject({ total: v.number() }),
  refusals: [],
})

/** Reads the number, decides, answers with the change: as a real function does. */
export const addImplementation: AnyImplementation = async ({ store }, params) => {
  const { amount } = params as { amount: number }
  const read = await store.get('setting', 'number')
  const total = Number(read?.data.value ?? 0) + amount
  if (total > 100) return { ok: false, refusal: { code: 'NOT_ALLOWED', details: {} } }
  return {
    ok: true,
    result: { total },
    change: {
      documents: [{ kind: 'setting', id: 'number', version: read?.version ?? 0, data: { value: total } }],
    },
  }
}

const never = () => Promise.reject(new Error('not part of this test'))

function testPorts(now: () => number): Ports {
  return {
    clock: { realNow: now, businessNow: now, today: () => '2026-11-22' },
    ids: createIds(now),
    cipher: createCipher(new Uint8Array(32).fill(1)),
    catalogue: { find: never, search: never },
    face: { open: never, verdict: never, present: null },
    sms: { send: never, lastCode: () => null },
    codeExchange: {},
  }
}

export interface Harness {
  readonly calls: Calls
  readonly store: MemoryStore
  /** Moves the clock, ms. */
  pass(ms: number): void
  /** Signs a new user in and answers his token. */
  signIn(user?: Partial<UserDocument>): string
}

/** The calls layer over a store in memory, with any contracts and implementations. */
export function harness(
  functions: Pick<CallsParts, 'contracts' | 'implementations'> = {
    contracts: { add: addContract },
    implementations: { add: addImplementation },
  },
  parts: Partial<CallsParts> = {},
): Harness {
  const memory = memoryStore()
  const store = memory as unknown as Store
  let now = NOW
  const ports = testPorts(() => now)
  const calls = createCalls({
    ...functions,
    store,
    ports,
    policies: {} as PolicyBook,
    prepare: async () => undefined,
    sessions: createSessions(store, ports.clock),
    isSandbox: false,
    timeLimitMs: 2_000,
    userLimiter: createRateLimiter(0),
    addressLimiter: createRateLimiter(0),
    log: SILENT_LOG,
    checkResults: true,
    ...parts,
  })
  return {
    calls,
    store: memory,
    pass(ms) {
      now += ms
    },
    signIn(user = {}) {
      const userId = ports.ids.next('usr')
      memory.put('user', userId, {
        ...blankUser(now),
        username: userId,
        ...user,
      })
      const session = newSession(ports.ids.secret(24), { userId, device: 'test', channel: 'h5' }, now)
      memory.put('session', session.id, session.data)
      return session.token
    },
  }
}

export const incoming = (part: Partial<IncomingCall>): IncomingCall => ({
  fn: 'add',
  params: undefined,
  sessionToken: null,
  address: '192.0.2.1',
  traceId: 'trc_test',
  publicUrl: 'http://localhost',
  ...part,
})

export const add = (sessionToken: string | null, requestId: string, amount: number): IncomingCall =>
  incoming({ sessionToken, params: { requestId: requestId.padEnd(16, '0'), amount } })
