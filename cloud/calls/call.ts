import type { Refusal } from '../contract/refusals'
import type { Language } from '../contract/values'
import type { Actor } from './implementation'

/** One call on its way to a function. Each decorator hands an enriched copy to the next. */
export interface Call {
  readonly fn: string
  /** As they came from the wire; validated once they have passed `withSchema`. */
  readonly params: unknown
  readonly sessionToken: string | null
  /** Where it came from, for limits only; null for jobs and the command line. */
  readonly address: string | null
  readonly traceId: string
  /** The host as the caller reaches it, without a trailing slash. */
  readonly publicUrl: string
  /** Where an observed caller says that this call belongs (W3C `traceparent`). */
  readonly traceParent?: string | null
  /** In which language the answer tells its sentences; filled in by `withLanguage`. */
  readonly language: Language
  /** Filled in by `withSession`. */
  readonly actor: Actor | null
  /** Filled in by `withSchema` for functions that change something. */
  readonly requestId: string | null
  /** Filled in by `withIdempotency`: the row to be written with the change, still without its answer. */
  readonly repeatKey: RepeatKey | null
  /** The kept answer, being looked up together with the session, and under whose name; null where it is not. */
  readonly early: EarlyAnswer | null
  /** Aborted when nobody waits for the answer any more: nothing may be committed after it. */
  readonly over: { readonly aborted: boolean } | null
  /** What the log may say of the call, written down on its way. */
  readonly seen: { userId: string | null }
}

export interface EarlyAnswer {
  readonly actor: string
  readonly requestId: string
  readonly answer: Promise<{ readonly bodyHash: string; readonly answer: string } | null>
}

export interface RepeatKey {
  readonly actor: string
  readonly fn: string
  readonly requestId: string
  readonly bodyHash: string
}

/** What a call came to: the exact bytes of its answer, or a coded refusal. */
export type Outcome =
  | { readonly ok: true; readonly body: string }
  | { readonly ok: false; readonly refusal: Refusal }

export type Handler = (call: Call) => Promise<Outcome>

/** Surrounds a handler with one concern. */
export type Decorator = (inner: Handler) => Handler

/** What a host knows of a call when it comes in. */
export type IncomingCall = Pick<
  Call,
  'fn' | 'params' | 'sessionToken' | 'address' | 'traceId' | 'publicUrl' | 'traceParent'
>

export const begin = (incoming: IncomingCall): Call => ({
  ...incoming,
  language: 'zh',
  actor: null,
  requestId: null,
  repeatKey: null,
  early: null,
  over: null,
  seen: { userId: null },
})

/** Surrounds a handler with decorators; the first is the outermost. */
export const surround = (handler: Handler, decorators: readonly Decorator[]): Handler =>
  decorators.reduceRight((inner, decorate) => decorate(inner), handler)
