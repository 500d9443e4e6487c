import { type Grey, photoFault, toGrey } from './legible'

const picture = (pixel: (x: number, y: number) => number, side = 64): Grey => {
  const values = new Uint8Array(side * side)
  for (let at = 0; at < values.length; at += 1) values[at] = pixel(at % side, Math.floor(at / side))
  return { width: side, height: side, values }
}

const print = picture((x, y) => (x % 6 < 2 && y % 8 < 5 ? 60 : 200))

describe('whether a photo of a paper can be read', () => {
  test.each([
    ['sharp print in daylight', 900, print, null],
    ['a photo that is too small', 599, print, 'tooSmall'],
    ['a photo of the night', 900, picture(() => 20), 'tooDark'],
    ['glare over the whole page', 900, picture(() => 250), 'tooBright'],
    ['a page out of focus', 900, picture((x) => 120 + Math.round(20 * Math.sin(x / 20))), 'blurred'],
    ['a phone that shows no pixels: only the size is known', 900, null, null],
  ] as const)('%s', (_name, side, grey, fault) => {
    expect(photoFault(side, grey)).toBe(fault)
  })

  test('grey is weighted as the eye does', () => {
    const rgba = new Uint8ClampedArray([255, 255, 255, 255, 0, 0, 0, 255, 255, 0, 0, 255, 0, 255, 0, 255])
    expect([...toGrey(rgba, 2, 2).values]).toEqual([255, 0, 76, 150])
  })
})
