import type { Page } from 'playwright-core'
import type { FunctionName, Functions, ParamsOf, ResultOf } from '../../../cloud/contract/functions'
import type { Kind } from './views'

/** Asks the product as the person of the entry. */
export type Ask = <N extends FunctionName>(
  name: N,
  params: ParamsOf<Functions[N]>,
) => Promise<ResultOf<Functions[N]>>

/** One page in one state, as the walk looks at it. */
export interface Entry {
  /** The path of routes.ts. */
  readonly page: string
  /** Which of its states, in a word or two; none for what it shows at once. */
  readonly state?: string
  /** The person of the sandbox who looks; null for nobody. */
  readonly as: string | null
  readonly kind?: Kind
  /** What comes behind the path. */
  readonly query?: (ask: Ask) => Promise<Readonly<Record<string, string>>>
  /** How to come from the page as it opens to this state, in either language. */
  readonly reach?: (page: Page) => Promise<void>
}
