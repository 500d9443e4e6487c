import type * as v from 'valibot'
import type { RefusalCode } from '../refusals'

/**
 * Who may call a function at all. Which persons and objects a caller may touch is decided again in the
 * function, by `cloud/domain/access`.
 * - anyone: no session needed
 * - user: any session
 * - person: a session whose user was verified as a person of the registry
 * - staff: a member of staff of an institution
 * - clerk: a clerk of an insurance bureau
 */
export type Access = 'anyone' | 'user' | 'person' | 'staff' | 'clerk'

type Schema = v.GenericSchema

export interface FunctionContract<
  Params extends Schema = Schema,
  Result extends Schema = Schema,
  A extends Access = Access,
> {
  readonly name: string
  /** One English sentence: what it does. The first line of its entry in docs/functions.md. */
  readonly summary: string
  readonly access: A
  /** True when it changes something: then `params` holds a `requestId` and repeating it is harmless. */
  readonly changes: boolean
  /** Served only where the host runs a sandbox. */
  readonly sandboxOnly?: boolean
  /** Where the host's own time limit is too short, ms: the caller may give up earlier, and repeat the call. */
  readonly timeLimitMs?: number
  readonly params: Params
  readonly result: Result
  /** The refusals of its own; those of refusals/general.ts may always come. */
  readonly refusals: readonly RefusalCode[]
}

/** Keeps the types of one function's schemas, and its access as a literal. */
export const defineFunction = <P extends Schema, R extends Schema, A extends Access>(
  contract: FunctionContract<P, R, A>,
): FunctionContract<P, R, A> => Object.freeze(contract)

export type ParamsOf<F> = F extends { readonly params: infer P extends Schema } ? v.InferOutput<P> : never
export type ResultOf<F> = F extends { readonly result: infer R extends Schema } ? v.InferOutput<R> : never
