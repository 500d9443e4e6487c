import type { ParameterPath, ParameterValue, PolicyBook } from '../../domain/policy'
import { ownPolicies } from '../../testing/ownPolicies'

export type Overrides = { readonly [P in ParameterPath]?: ParameterValue<P> }

/** The project's own policies, with parameters that a test sets for every region and day. */
export function overriddenPolicies(): { readonly book: PolicyBook; set(overrides: Overrides): void } {
  const own = ownPolicies()
  const bookWith = (overrides: Overrides): PolicyBook => ({
    ...own,
    lookUp(region, day, path, options) {
      const found = own.lookUp(region, day, path, options)
      const value = overrides[path]
      return value === undefined || !found.known ? found : { ...found, value, reading: 'set' }
    },
  })
  let book = bookWith({})
  return {
    get book() {
      return book
    },
    // A book never changes, and what is read from it is kept with it: other parameters are another book.
    set(wanted) {
      book = bookWith(wanted)
    },
  }
}
