import type { FunctionName, Functions, ParamsOf, ResultOf } from '@contract/functions'
import { call } from './call'
import { Intention } from './intention'
import { toCallError } from './refusal'

/**
 * Calls a function that changes something, under one intention. After an answer, or a refusal (which changed
 * nothing), the intention is closed; after silence it stays open, so that the next try is the same request.
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
    const stillOpen = error.isNetwork || error.refusal === 'TIMED_OUT' || error.refusal === 'NOT_SIGNED_IN'
    if (!stillOpen) Intention.close(`${name}:${intention}`)
    throw error
  }
}
