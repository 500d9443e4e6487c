/**
 * One thing that must hold of what is stored, in SQL alone: the checker shares nothing with the rules that wrote the
 * rows. The statement finds what does not hold, as rows (subject, detail); money in fen.
 */
export interface Check {
  /** "postings sum to zero" */
  readonly name: string
  readonly finds: string
}
