/**
 * The connection broke while a commit was on its way: it may have been made, or not. Whoever asked must ask again with
 * the same request id to learn which. The cause is in `cause`.
 */
export class CommitInDoubt extends Error {
  override readonly name = 'CommitInDoubt'
  constructor(cause: unknown) {
    super(`a commit is in doubt: ${cause instanceof Error ? cause.message : String(cause)}`, { cause })
  }
}
