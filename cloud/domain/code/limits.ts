/**
 * The most codes of a person that any region may let one device ask for within a minute. As many of the newest are looked
 * at when one more is asked for, so a limit above it could not be held.
 */
export const MOST_PER_MINUTE = 100

/**
 * The longest grace that any region may give, seconds. Where a person's codes are voided all at once, those that may still
 * be in their grace are looked for by it: a longer one would leave a code alive.
 */
export const LONGEST_GRACE_SECONDS = 60
export const LONGEST_GRACE_MS = 1000 * LONGEST_GRACE_SECONDS
