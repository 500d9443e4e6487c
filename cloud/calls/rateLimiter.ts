/** Keys kept at most; when full, all begin anew. A flood of addresses must not cost memory without end. */
const MAX_KEYS = 50_000

export interface RateLimiter {
  /** Counts one call of a key. Answers 0, or the seconds after which it may call again. */
  take(key: string, now: number): number
}

/**
 * A bucket a key: `perMinute` calls at once, refilled evenly. It protects this host's own time and is kept in
 * its memory; limits that guard secrets (codes, passwords, PINs) are counted in the store instead.
 * `perMinute` 0 = no limit.
 */
export function createRateLimiter(perMinute: number): RateLimiter {
  const buckets = new Map<string, { left: number; at: number }>()
  const perMs = perMinute / 60_000

  function bucketOf(key: string, now: number) {
    const found = buckets.get(key)
    if (found !== undefined) return found
    if (buckets.size >= MAX_KEYS) buckets.clear()
    const bucket = { left: perMinute, at: now }
    buckets.set(key, bucket)
    return bucket
  }

  return {
    take(key, now) {
      if (perMinute === 0) return 0
      const bucket = bucketOf(key, now)
      bucket.left = Math.min(perMinute, bucket.left + Math.max(0, now - bucket.at) * perMs)
      bucket.at = now
      if (bucket.left < 1) return Math.max(1, Math.ceil((1 - bucket.left) / perMs / 1000))
      bucket.left -= 1
      return 0
    },
  }
}
