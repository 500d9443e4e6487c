/** What an event does to bindings in which the person takes part, on one of the two sides. */
export type BindingEffect = 'keep' | 'end' | 'endWithSpouse' | 'askForFace'

/**
 * What it does to grants: ends them all, those with the spouse, those that the region's area no longer reaches, those
 * whose grantor has no account any more, or those that `grant.endsOn` of the region ends when the insurance stops;
 * `rest`: they stay and pay nothing until it is over.
 */
export type GrantEffect =
  | 'keep'
  | 'end'
  | 'endWithSpouse'
  | 'endOutsideArea'
  | 'endWithoutAccount'
  | 'endWhereUninsured'
  | 'rest'

/** `own`: every code that shows the person; `all`: also those of others that he shows. */
export type CodeEffect = 'keep' | 'own' | 'all'

/** Where a row comes from. Most of these the sources do not settle: then it is this product's own decision. */
export interface Basis {
  readonly source: string
  readonly confidence: 'A' | 'B' | 'C' | 'ours'
}

/** What becomes of everything that hangs on a person when something happens to him. */
export interface EventRow {
  readonly codes: CodeEffect
  readonly credential: 'keep' | 'suspend'
  /** As holder of others' codes, and as the member whose code others hold. */
  readonly held: BindingEffect
  readonly heldBy: BindingEffect
  readonly given: GrantEffect
  readonly received: GrantEffect
  readonly applications: 'keep' | 'close'
  /** Money sent and not yet accepted, and plans of moving money every month. */
  readonly transfers: 'keep' | 'return'
  readonly plans: 'keep' | 'cancel'
  /** Sentences for what no effect moves. */
  readonly balances: string
  readonly accumulators: string
  readonly history: string
  readonly refunds: string
  readonly basis: Basis
}
