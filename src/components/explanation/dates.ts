import type { Basis } from '@contract/explanation'

/** From when a parameter is in force, as exactly as its source says: 2026-01-01, 2026年1月, 2026年, or nothing. */
export function inForceFrom(basis: Pick<Basis, 'from' | 'fromPrecision'>): string | null {
  switch (basis.fromPrecision) {
    case 'day':
      return basis.from
    case 'month':
      return `${basis.from.slice(0, 4)}年${Number(basis.from.slice(5, 7))}月`
    case 'year':
      return `${basis.from.slice(0, 4)}年`
    case 'unknown':
      return null
  }
}
