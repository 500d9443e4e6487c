import type { Region } from '../../contract/values'
import type { Finding, ParameterPath, ParameterValue, PolicyBook } from '../policy'

export type Values = { readonly [P in ParameterPath]?: ParameterValue<P> }

const NO_ANSWERS = { howMany: null, fromHowMany: null, whoFirst: null, proof: null, otherCity: null }
const SOURCE = { key: 'test', title: '测试', url: null }

/** A book of one region in which these values alone are known, whatever the day. */
export function fakeBook(values: Values, region: Region = '990100', name = '示例市'): PolicyBook {
  const known = (path: ParameterPath) => ({
    known: true,
    path,
    value: values[path],
    alternatives: [],
    region,
    source: SOURCE,
  })
  const unknown = (path: ParameterPath) => ({
    known: false,
    path,
    value: null,
    region,
    reason: 'noValue',
    offered: [],
  })
  return {
    lookUp: <P extends ParameterPath>(asked: Region, _: string, path: P) =>
      (asked === region && Object.hasOwn(values, path) ? known(path) : unknown(path)) as Finding<
        ParameterValue<P>
      >,
    history: () => [],
    regions: () => [],
    region: (code) =>
      code === region ? { code, name, parent: null, simulated: true, questions: NO_ANSWERS } : null,
  }
}

/** The values without one of them. */
export const without = (values: Values, path: ParameterPath): Values =>
  Object.fromEntries(Object.entries(values).filter(([known]) => known !== path))
