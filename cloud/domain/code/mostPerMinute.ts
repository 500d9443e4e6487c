/**
 * The most codes of a person that any region may let one device ask for within a minute. As many of the newest are looked
 * at when one more is asked for, so a limit above it could not be held.
 */
export const MOST_PER_MINUTE = 100
