// Stand-in for the LeanCloud SDK in tests: `jest.mock('@/services/connection', () => require('@/testing/fakeCloud'))`.
// Each function answers what the test says; a refusal is thrown in the shape in which the SDK rejects.
import type { FunctionName, Functions, ParamsOf, ResultOf } from '@contract/functions'
import { type RefusalCode, refusalEntry, refusalSentence } from '@contract/refusals'

type Answer = (params: Record<string, unknown>) => unknown

const answers = new Map<string, Answer>()
/** Every call so far, oldest first. */
export const calls: { name: string; params: Record<string, unknown> }[] = []
let user: { id: string } | null = { id: 'u_1' }

/** What a function answers from now on. */
export function answer<N extends FunctionName>(
  name: N,
  give: (params: ParamsOf<Functions[N]>) => ResultOf<Functions[N]> | Promise<ResultOf<Functions[N]>>,
): void {
  answers.set(name, give as Answer)
}

/** Makes a function refuse. */
export function refuse(name: FunctionName, code: RefusalCode, details: Record<string, unknown> = {}): void {
  answers.set(name, () => {
    throw refusal(code, details)
  })
}

/** No answer comes. */
export function silence(name: FunctionName): void {
  answers.set(name, () => {
    throw new Error('network')
  })
}

/** What the SDK rejects with when the host refuses. */
export function refusal(code: RefusalCode, details: Record<string, unknown> = {}): object {
  const sentence = refusalSentence({ code, details })
  const english = refusalSentence({ code, details }, 'en')
  return Object.assign(new Error(sentence), {
    code: refusalEntry(code).number,
    rawMessage: sentence,
    english,
    refusal: code,
    details,
    requestId: 'trace_1',
  })
}

export function signedIn(yes: boolean): void {
  user = yes ? { id: 'u_1' } : null
}

/** Forgets answers and calls and signs the user in; for beforeEach. */
export function resetCloud(): void {
  answers.clear()
  calls.length = 0
  user = { id: 'u_1' }
}

/** The names of the functions called so far. */
export const called = (): string[] => calls.map(({ name }) => name)

const AV = {
  init: () => undefined,
  setAdapters: () => undefined,
  setRequestTimeout: () => undefined,
  keepErrorRawMessage: () => undefined,
  Cloud: {
    async run(name: string, params: Record<string, unknown> = {}) {
      calls.push({ name, params })
      const give = answers.get(name)
      if (give === undefined) throw new Error(`the test gives no answer for ${name}`)
      return give(params)
    },
    requestSmsCode: jest.fn(() => Promise.resolve({ sandboxCode: '123456' })),
  },
  User: {
    current: () => user,
    async become() {
      user = { id: 'u_1' }
      return user
    },
    async logOut() {
      user = null
    },
    async loginWithMiniApp() {
      user = { id: 'u_1' }
      return user
    },
    signUpOrlogInWithMobilePhone: jest.fn(async () => {
      user = { id: 'u_1' }
      return user
    }),
  },
}

/** In the place of `connect` of services/connection. */
export const connect = () => AV
