import type { FunctionName, Functions, ParamsOf, ResultOf } from '../contract/functions'
import type { Refusal } from '../contract/refusals'
import type { Channel } from '../contract/shapes'
import type { Language, Region } from '../contract/values'
import type { PolicyBook } from '../domain/policy'
import type { Ports } from '../ports'
import type { Change, Store } from '../store'

/** Who calls: built by the host from the session, never from parameters. */
export interface Actor {
  readonly userId: string
  readonly sessionId: string
  readonly channel: Channel
  readonly personId: string | null
  readonly staffOf: string | null
  readonly clerkOf: Region | null
  /** As stored; read with the session, so that a profile need not read the user again. */
  readonly phoneEncrypted: string | null
}

export type PersonActor = Actor & { readonly personId: string }
export type StaffActor = Actor & { readonly staffOf: string }
export type ClerkActor = Actor & { readonly clerkOf: Region }

/** The actor that a function of each access is given: the calls layer has checked it. */
export interface ActorByAccess {
  anyone: Actor | null
  user: Actor
  person: PersonActor
  staff: StaffActor
  clerk: ClerkActor
}

/** What a function may use. */
export interface Context<A extends Actor | null = Actor | null> {
  readonly actor: A
  readonly store: Store
  readonly ports: Ports
  readonly policies: PolicyBook
  /** The caller's id of this intention; seeds nothing, only names. */
  readonly requestId: string | null
  /** In which language the answer tells its sentences. */
  readonly language: Language
  readonly traceId: string
  /** The address of the host as phones reach it, for links. */
  readonly publicUrl: string
}

/** A function's answer: a result with the change that makes it true, or a refusal that changed nothing. */
export type Answer<R> =
  | { readonly ok: true; readonly result: R; readonly change?: Change }
  | { readonly ok: false; readonly refusal: Refusal }

/**
 * The body of one function: one read, one pure decision, one change. It may be run again after a conflict,
 * so it must touch nothing but through the returned change (attempt counters excepted).
 */
export type Implementation<N extends FunctionName> = (
  context: ContextOf<N>,
  params: ParamsOf<Functions[N]>,
) => Promise<Answer<ResultOf<Functions[N]>>>

export type ContextOf<N extends FunctionName> = Context<ActorByAccess[Functions[N]['access']]>

export type Implementations = { readonly [N in FunctionName]: Implementation<N> }
