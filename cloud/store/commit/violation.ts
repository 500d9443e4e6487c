/**
 * A change that no right program would ask for: entries that do not sum to zero, a floor that would be passed
 * though the balance was as expected, one document written twice. Nothing of it was written. It is a fault of the
 * code that made the change, never of the person who called.
 */
export class LedgerViolation extends Error {
  override readonly name = 'LedgerViolation'
}
