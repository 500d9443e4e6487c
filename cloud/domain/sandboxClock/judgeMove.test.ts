import { Day } from '../../contract/values/day'
import { judgeMove } from './judgeMove'

const NOW = Date.parse('2026-11-23T06:30:00Z')

describe('judgeMove', () => {
  it.each(['2026-11-24', '2026-12-31', '2027-01-01', '2028-11-23'])('moves to the morning of %s', (day) => {
    const judged = judgeMove(NOW, day)
    if (!judged.ok) throw new Error(judged.refusal.code)
    expect(Day.at(judged.value)).toBe(day)
    expect(judged.value).toBeGreaterThan(NOW)
    expect((judged.value - Day.start(day)) / 3_600_000).toBe(9)
  })

  it('leaves time where it is when the day is today', () => {
    expect(judgeMove(NOW, '2026-11-23')).toEqual({ ok: true, value: NOW })
  })

  it.each([
    ['2026-11-22', 'CLOCK_NOT_BACK'],
    ['2024-02-29', 'CLOCK_NOT_BACK'],
    ['2028-11-24', 'CLOCK_TOO_FAR'],
    ['2126-01-01', 'CLOCK_TOO_FAR'],
  ])('refuses %s with %s', (day, code) => {
    expect(judgeMove(NOW, day)).toMatchObject({ ok: false, refusal: { code } })
  })
})
