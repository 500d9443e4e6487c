import { VISIT_TYPES } from '../../contract/values/bill'

const EVERY_VISIT = { visits: VISIT_TYPES }

/**
 * Lets a caller override a table by one number: 50000 for a deductible or a limit (fen), 0.7 for the tiers.
 * Anything else is taken as it is and judged by the parameter's schema.
 */
export function widen(path: string, written: unknown): unknown {
  if (typeof written !== 'number' && typeof written !== 'string') return written
  switch (path) {
    case 'settlement.deductible':
    case 'settlement.annualLimit':
    case 'settlement.monthlyLimit':
      return [{ ...EVERY_VISIT, amount: written }]
    case 'settlement.tiers':
      return [{ ...EVERY_VISIT, ratio: written }]
    case 'settlement.bonus':
      return [{ ...EVERY_VISIT, add: written }]
    default:
      return written
  }
}
