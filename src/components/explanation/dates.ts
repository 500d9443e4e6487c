import type { Basis } from '@contract/explanation'
import type { Language } from '@/i18n/language'
import { monthName } from '@/i18n/time'

/** From when a parameter is in force, as exactly as its source says: 2026-01-01, 2026年1月, 2026年, or nothing. */
export function inForceFrom(
  basis: Pick<Basis, 'from' | 'fromPrecision'>,
  language: Language = 'zh',
): string | null {
  const [year, month] = [basis.from.slice(0, 4), Number(basis.from.slice(5, 7))]
  switch (basis.fromPrecision) {
    case 'day':
      return basis.from
    case 'month':
      return language === 'en' ? `${monthName(month)} ${year}` : `${year}年${month}月`
    case 'year':
      return language === 'en' ? year : `${year}年`
    case 'unknown':
      return null
  }
}
