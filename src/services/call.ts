import type { FunctionName, Functions, ParamsOf, ResultOf } from '@contract/functions'
import { connect } from './connection'
import { toCallError } from './refusal'

/**
 * Calls a cloud function by its name, with the types of the contract.
 * Rejects with a `CallError` whose sentence can be shown as it is.
 */
export async function call<N extends FunctionName>(
  name: N,
  params: ParamsOf<Functions[N]>,
): Promise<ResultOf<Functions[N]>> {
  try {
    return (await connect().Cloud.run(name, params as object)) as ResultOf<Functions[N]>
  } catch (fault) {
    throw toCallError(fault)
  }
}
