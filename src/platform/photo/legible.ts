/** What is wrong with a photo of a paper; each has a sentence in PhotoUploader. */
export type PhotoFault = 'noPicture' | 'tooSmall' | 'tooDark' | 'tooBright' | 'blurred'

/** A picture as grey values from 0 to 255, row by row. */
export interface Grey {
  width: number
  height: number
  values: Uint8Array
}

/** Shortest side of the photo itself, in pixels: below, the small print of a 户口本 cannot be read. */
const LEAST_SIDE = 600
const DARK = 55
const BRIGHT = 235
/** Variance of the Laplacian of the picture at 256 pixels: a page out of focus lies far below. */
const LEAST_SHARPNESS = 40

/** Grey values of RGBA bytes, by the weights of the eye. */
export function toGrey(rgba: Uint8ClampedArray, width: number, height: number): Grey {
  const values = new Uint8Array(width * height)
  for (let at = 0; at < values.length; at += 1) {
    const [red = 0, green = 0, blue = 0] = rgba.subarray(at * 4, at * 4 + 3)
    values[at] = Math.round(0.299 * red + 0.587 * green + 0.114 * blue)
  }
  return { width, height, values }
}

function variance(numbers: readonly number[]): number {
  if (numbers.length === 0) return 0
  const mean = numbers.reduce((sum, one) => sum + one, 0) / numbers.length
  return numbers.reduce((sum, one) => sum + (one - mean) ** 2, 0) / numbers.length
}

function sharpness({ width, height, values }: Grey): number {
  const at = (x: number, y: number) => values[y * width + x] ?? 0
  const edges: number[] = []
  for (let y = 1; y < height - 1; y += 1) {
    for (let x = 1; x < width - 1; x += 1) {
      edges.push(4 * at(x, y) - at(x - 1, y) - at(x + 1, y) - at(x, y - 1) - at(x, y + 1))
    }
  }
  return variance(edges)
}

/**
 * Whether a photo of a paper can be read by a clerk.
 * @param side shortest side of the photo in pixels, @param grey the photo made small (about 256 pixels)
 * @returns what is wrong first, or null
 */
export function photoFault(side: number, grey: Grey | null): PhotoFault | null {
  if (side < LEAST_SIDE) return 'tooSmall'
  if (grey === null) return null
  const mean = grey.values.reduce((sum, value) => sum + value, 0) / Math.max(1, grey.values.length)
  if (mean < DARK) return 'tooDark'
  if (mean > BRIGHT && sharpness(grey) < LEAST_SHARPNESS) return 'tooBright'
  return sharpness(grey) < LEAST_SHARPNESS ? 'blurred' : null
}
