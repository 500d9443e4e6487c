import { shareOut, spendingFor, sumOfShares, times } from './arithmetic'

describe('times', () => {
  it.each([
    [1999, 3, 5997],
    [1, 0.5, 1],
    [3, 0.5, 2],
    [100, 0.3333, 33],
    [150, 0.3333, 50],
    [10_000_000_000, 1.2345, 12_345_000_000],
    [9_999_999_999, 0.9999, 9_998_999_999],
    [0, 0.5, 0],
  ])('%i fen × %f = %i', (price, count, amount) => {
    expect(times(price, count)).toBe(amount)
  })
})

describe('spendingFor', () => {
  it.each([
    [70, 700_000, 100],
    [1, 700_000, 2],
    [10_000, 700_000, 14_286],
    [0, 500_000, 0],
    [5, 1_000_000, 5],
  ])('a share of %i at %i ppm takes %i', (share, ratio, spending) => {
    expect(spendingFor(share, ratio)).toBe(spending)
  })
})

describe('sumOfShares', () => {
  it('rounds the sum half up once', () => {
    expect(
      sumOfShares([
        { amount: 1, ratio: 250_000 },
        { amount: 1, ratio: 250_000 },
      ]),
    ).toBe(1)
    expect(
      sumOfShares([
        { amount: 1, ratio: 250_000 },
        { amount: 1, ratio: 249_999 },
      ]),
    ).toBe(0)
    expect(sumOfShares([{ amount: 10_000_000_000, ratio: 999_999 }])).toBe(9_999_990_000)
    expect(sumOfShares([])).toBe(0)
  })
})

describe('shareOut', () => {
  it.each([
    [100, [1, 1], [50, 50]],
    [101, [1, 1], [51, 50]],
    [100, [1, 2], [33, 67]],
    [1, [1, 1, 1], [0, 1, 0]],
    [10, [0, 5], [0, 10]],
    [10, [0, 0], [0, 0]],
    [0, [3, 4], [0, 0]],
  ])('%i by %j is %j', (amount, weights, shares) => {
    expect(shareOut(amount, weights)).toEqual(shares)
  })
})
