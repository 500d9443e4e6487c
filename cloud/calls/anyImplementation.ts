import type { Answer, Context } from './implementation'

/** An implementation whose types have been checked where it was declared; the decorators treat all alike. */
export type AnyImplementation = (context: Context, params: unknown) => Promise<Answer<unknown>>
