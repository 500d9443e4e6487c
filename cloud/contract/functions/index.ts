import * as aid from './aid'
import * as aidRequests from './aidRequests'
import * as aidSums from './aidSums'
import * as clerk from './clerk'
import * as code from './code'
import type { FunctionContract } from './define'
import * as desk from './desk'
import * as disputes from './disputes'
import * as explaining from './explaining'
import * as family from './family'
import * as identity from './identity'
import * as messages from './messages'
import * as otherPlace from './otherPlace'
import * as policy from './policy'
import * as privacy from './privacy'
import * as records from './records'
import * as registry from './registry'
import * as sandbox from './sandbox'
import * as service from './service'
import * as terminal from './terminal'
import * as wallet from './wallet'

export type { Access, FunctionContract, ParamsOf, ResultOf } from './define'

/** Every group of functions; a group's module may also export schemas and labels that its functions share. */
export const GROUPS = {
  identity,
  code,
  family,
  clerk,
  aid,
  wallet,
  desk,
  registry,
  aidRequests,
  aidSums,
  terminal,
  otherPlace,
  records,
  disputes,
  explaining,
  policy,
  messages,
  privacy,
  sandbox,
  service,
}

type Exports = typeof identity &
  typeof code &
  typeof family &
  typeof clerk &
  typeof aid &
  typeof wallet &
  typeof aidRequests &
  typeof desk &
  typeof registry &
  typeof aidSums &
  typeof terminal &
  typeof otherPlace &
  typeof records &
  typeof disputes &
  typeof explaining &
  typeof policy &
  typeof messages &
  typeof privacy &
  typeof sandbox &
  typeof service

/** The contract of each function by its name. */
export type Functions = {
  [K in keyof Exports as Exports[K] extends FunctionContract ? K : never]: Exports[K]
}
export type FunctionName = keyof Functions

const isContract = (value: unknown): value is FunctionContract =>
  typeof value === 'object' && value !== null && 'access' in value && 'changes' in value

/** Looked up by `Object.hasOwn` only: names such as `constructor` are no functions. */
export const FUNCTIONS = Object.freeze(
  Object.fromEntries(
    Object.values(GROUPS).flatMap((group) =>
      Object.values(group)
        .filter(isContract)
        .map((contract) => [contract.name, contract]),
    ),
  ),
) as unknown as Functions
