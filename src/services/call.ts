import type { FunctionName, Functions, ParamsOf, ResultOf } from '@contract/functions'
import { useSettings } from '@/state/settings'
import { connect } from './connection'
import { toCallError } from './refusal'

/** Functions whose answers tell sentences: they take the language of the reader. */
type Telling = {
  [N in FunctionName]: 'language' extends keyof ParamsOf<Functions[N]> ? N : never
}[FunctionName]

const TELLING: Readonly<Record<Telling, true>> = {
  explainSettlement: true,
  resettle: true,
  diagnose: true,
  getPolicy: true,
  comparePolicies: true,
  checkRegionPair: true,
  checkGrant: true,
  listAccessLog: true,
  listApplications: true,
}

/** What is sent: with the language, where it is not the usual one and the function tells something. */
function inLanguage(name: FunctionName, params: object): object {
  const { language } = useSettings.getState()
  return language === 'zh' || !Object.hasOwn(TELLING, name) ? params : { ...params, language }
}

/**
 * Calls a cloud function by its name, with the types of the contract; its sentences come in the language of the pages.
 * Rejects with a `CallError` whose sentence can be shown as it is.
 */
export async function call<N extends FunctionName>(
  name: N,
  params: ParamsOf<Functions[N]>,
): Promise<ResultOf<Functions[N]>> {
  try {
    return (await connect().Cloud.run(name, inLanguage(name, params as object))) as ResultOf<Functions[N]>
  } catch (fault) {
    throw toCallError(fault)
  }
}
