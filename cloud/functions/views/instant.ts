/** An instant as the contract writes it: ISO 8601 in UTC. */
export const isoInstant = (ms: number): string => new Date(ms).toISOString()
