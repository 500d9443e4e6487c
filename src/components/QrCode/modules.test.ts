import * as fc from 'fast-check'
import { moduleSize, runs } from './modules'

describe('modules of a code', () => {
  test('are a whole number of device pixels, and no larger would fit', () => {
    const room = fc.integer({ min: 100, max: 600 })
    const ratio = fc.constantFrom(1, 1.5, 2, 2.625, 2.75, 3, 3.5)
    fc.assert(
      fc.property(room, fc.constantFrom(21, 25, 29, 134), ratio, (free, count, pixelRatio) => {
        const size = moduleSize(free, count, pixelRatio)
        const pixels = size * pixelRatio
        expect(Math.abs(pixels - Math.round(pixels))).toBeLessThan(1e-9)
        if (free * pixelRatio >= count) expect(size * count).toBeLessThanOrEqual(free + 1e-6)
        expect((Math.round(pixels) + 1) * count).toBeGreaterThan(free * pixelRatio - 1e-3)
      }),
    )
  })

  test.each([
    [375 - 32 - 48, 134, 2, 2],
    [320 - 32 - 48, 134, 2, 1.5],
    [189, 21, 2, 9],
    [168, 21, 3, 8],
  ])('%i dp for %i modules at %i pixels a dp gives %s dp each', (room, count, ratio, size) => {
    expect(moduleSize(room, count, ratio)).toBe(size)
  })

  test('runs cover exactly the dark modules', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 60 }), (row) => {
        const drawn = row.map(() => false)
        for (const [start, length] of runs(row)) drawn.fill(true, start, start + length)
        expect(drawn).toEqual(row)
      }),
    )
  })
})
