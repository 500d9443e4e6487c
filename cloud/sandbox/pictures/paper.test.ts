import { inflateSync } from 'node:zlib'
import { samplePaper } from './paper'

/** Grey values of a picture of ours, read back without the encoder. */
function pixelsOf(png: Uint8Array): { width: number; height: number; grey: Uint8Array } {
  const bytes = Buffer.from(png)
  const width = bytes.readUInt32BE(16)
  const height = bytes.readUInt32BE(20)
  const size = bytes.readUInt32BE(33)
  const rows = inflateSync(bytes.subarray(41, 41 + size))
  const grey = new Uint8Array(width * height)
  for (let y = 0; y < height; y += 1) {
    expect(rows[y * (width + 1)]).toBe(0)
    grey.set(rows.subarray(y * (width + 1) + 1, (y + 1) * (width + 1)), y * width)
  }
  return { width, height, grey }
}

const inkOf = (grey: Uint8Array): number => grey.filter((value) => value <= 150).length

it('is a PNG of a few kilobytes with something on it', () => {
  const png = samplePaper('hukou', true)
  expect([...png.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  expect(png.length).toBeLessThan(8000)
  const { width, height, grey } = pixelsOf(png)
  expect([width, height]).toEqual([480, 320])
  expect(inkOf(grey)).toBeGreaterThan(4000)
})

it('shows another title for another paper', () => {
  expect(samplePaper('birthCert', true)).not.toEqual(samplePaper('hukou', true))
})

it('loses its words under a glare', () => {
  const readable = inkOf(pixelsOf(samplePaper('hukou', true)).grey)
  expect(inkOf(pixelsOf(samplePaper('hukou', false)).grey)).toBeLessThan(readable / 2)
})
