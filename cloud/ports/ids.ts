export interface Ids {
  /** A new sortable id with a prefix that names the kind: `bnd_01jd…`. */
  next(prefix: string): string
  /** A secret of `bytes` random bytes, base64url. */
  secret(bytes: number): string
  /** Decimal digits, uniformly random. */
  digits(count: number): string
}
