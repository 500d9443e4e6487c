import * as v from 'valibot'

/**
 * Made and kept by the caller before it sends: the same intention, however often sent, has the same id.
 * 16 to 64 letters, digits, hyphens or underscores (a UUID fits).
 */
export const RequestIdSchema = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{16,64}$/))

/** An id of ours: a short prefix that names the kind, an underscore, and letters or digits. */
export const IdSchema = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_:-]{1,80}$/))

/** An instant, as an ISO 8601 text in UTC with milliseconds. */
export const InstantSchema = v.pipe(v.string(), v.isoTimestamp())
