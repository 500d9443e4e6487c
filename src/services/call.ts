import type { FunctionName, Functions, ParamsOf, ResultOf } from '@contract/functions'
import { useSettings } from '@/state/settings'
import { connect } from './connection'
import { toCallError } from './refusal'

/** What is sent: with the language of the reader, where it is not the usual one. */
function inLanguage(params: object): object {
  const { language } = useSettings.getState()
  return language === 'zh' ? params : { ...params, language }
}

/**
 * Calls a cloud function by its name, with the types of the contract; its words come in the language of the pages.
 * Rejects with a `CallError` whose sentence can be shown as it is.
 */
export async function call<N extends FunctionName>(
  name: N,
  params: ParamsOf<Functions[N]>,
): Promise<ResultOf<Functions[N]>> {
  try {
    return (await connect().Cloud.run(name, inLanguage(params as object))) as ResultOf<Functions[N]>
  } catch (fault) {
    throw toCallError(fault)
  }
}
