import type { CapPeriod } from '../../contract/shapes'
import { Day, Fen } from '../../contract/values'

/** What a beneficiary drew from a grantor in one year, net of reversals; in fen. */
export interface Drawn {
  readonly total: Fen
  readonly byMonth: Readonly<Record<string, Fen>>
  readonly byDay: Readonly<Record<Day, Fen>>
}

export const NOTHING_DRAWN: Drawn = Object.freeze({ total: 0, byMonth: {}, byDay: {} })

/** What counts against a cap of a period on a day; a cap by payment counts nothing that came before. */
export function drawnIn(period: CapPeriod, drawn: Drawn, day: Day): Fen {
  switch (period) {
    case 'payment':
      return 0
    case 'day':
      return drawn.byDay[day] ?? 0
    case 'month':
      return drawn.byMonth[Day.month(day)] ?? 0
    case 'year':
      return drawn.total
  }
}

/** The draws after one more payment on a day. */
export const draw = (drawn: Drawn, day: Day, amount: Fen): Drawn => shift(drawn, day, amount)

/** The draws after a payment of that day was reversed, whenever it is reversed. */
export const giveBack = (drawn: Drawn, day: Day, amount: Fen): Drawn => shift(drawn, day, -amount)

function shift(drawn: Drawn, day: Day, amount: Fen): Drawn {
  const month = Day.month(day)
  return {
    total: drawn.total + amount,
    byMonth: put(drawn.byMonth, month, (drawn.byMonth[month] ?? 0) + amount),
    byDay: put(drawn.byDay, day, (drawn.byDay[day] ?? 0) + amount),
  }
}

/** Zeros are left out, so that a reversal leaves no trace of the day. */
function put(amounts: Readonly<Record<string, Fen>>, key: string, amount: Fen): Record<string, Fen> {
  const { [key]: _, ...others } = amounts
  return amount === 0 ? others : { ...others, [key]: amount }
}

/** What several beneficiaries drew together. */
export function drawnByAll(all: readonly Drawn[], period: CapPeriod, day: Day): Fen {
  return Fen.sum(all.map((drawn) => drawnIn(period, drawn, day)))
}
