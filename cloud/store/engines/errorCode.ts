/**
 * The `code` of an error: "ENOENT", "23505"; null where there is none. It looks at the property alone, since errors
 * of Node are not instances of this realm's Error when a test runner has a realm of its own.
 */
export function errorCode(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null
  return typeof error.code === 'string' ? error.code : null
}

/**
 * The five characters by which the database says that a statement failed; null when it may not have answered at
 * all (a system error such as EPIPE, class 08, 40003, a server going down in class 57P, which may have committed and be
 * waiting for its standby): then nobody knows whether the batch was committed.
 */
export function sqlState(error: unknown): string | null {
  const code = errorCode(error)
  if (code === null || !/^[0-9A-Z]{2}[0-9P][0-9A-Z]{2}$/.test(code)) return null
  return /^(08|57P|40003)/.test(code) ? null : code
}
