import type { ParameterPath, ParameterValue, PolicyBook } from '../../domain/policy'
import { ownPolicies } from '../../testing/ownPolicies'

export type Overrides = { readonly [P in ParameterPath]?: ParameterValue<P> }

/** The project's own policies, with parameters that a test sets for every region and day. */
export function overriddenPolicies(): { readonly book: PolicyBook; set(overrides: Overrides): void } {
  const own = ownPolicies()
  let overrides: Overrides = {}
  const book: PolicyBook = {
    ...own,
    lookUp(region, day, path, options) {
      const found = own.lookUp(region, day, path, options)
      const value = overrides[path]
      return value === undefined || !found.known ? found : { ...found, value, reading: 'set' }
    },
  }
  return {
    book,
    set(wanted) {
      overrides = wanted
    },
  }
}
