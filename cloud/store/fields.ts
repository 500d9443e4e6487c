/** Instants in documents are ms since the epoch. Secrets are hashed or encrypted before they come here. */
export type Instant = number

/** A text encrypted by the cipher port. */
export type Encrypted = string
