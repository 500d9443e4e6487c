import type { FunctionName, Functions, ParamsOf, ResultOf } from '@contract/functions'
import type { RefusalCode } from '@contract/refusals'
import { call } from './call'
import { Intention } from './intention'
import { toCallError } from './refusal'

/** Answers that do not judge the request: an earlier try of it may have been done, whatever this one met. */
const UNJUDGED: ReadonlySet<RefusalCode | null> = new Set<RefusalCode>([
  'TIMED_OUT',
  'INTERNAL',
  'BUSY',
  'TOO_MANY_CALLS',
  'NOT_SIGNED_IN',
])

/**
 * Calls a function that changes something, under one intention. After an answer, or a refusal that judged it, the
 * intention is closed; after silence, or an answer that judged nothing, it stays open, so that the next try is the
 * same request.
 */
export async function change<N extends FunctionName>(
  intention: string,
  name: N,
  params: Omit<ParamsOf<Functions[N]>, 'requestId'>,
): Promise<ResultOf<Functions[N]>> {
  const requestId = Intention.requestId(`${name}:${intention}`)
  try {
    const result = await call(name, { ...params, requestId } as ParamsOf<Functions[N]>)
    Intention.close(`${name}:${intention}`)
    return result
  } catch (fault) {
    const error = toCallError(fault)
    if (!error.isNetwork && !UNJUDGED.has(error.refusal)) Intention.close(`${name}:${intention}`)
    throw error
  }
}
