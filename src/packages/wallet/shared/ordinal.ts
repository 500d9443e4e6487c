const ENDINGS: Readonly<Record<number, string>> = { 1: 'st', 2: 'nd', 3: 'rd' }

/** A day of the month as English says it: 1st, 12th, 22nd. */
export const ordinal = (day: number): string =>
  `${day}${(day >= 11 && day <= 13 ? null : ENDINGS[day % 10]) ?? 'th'}`
