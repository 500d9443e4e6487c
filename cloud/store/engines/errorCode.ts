/**
 * The `code` of an error: "ENOENT", "23505"; null where there is none. It looks at the property alone, since errors
 * of Node are not instances of this realm's Error when a test runner has a realm of its own.
 */
export function errorCode(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null
  return typeof error.code === 'string' ? error.code : null
}
