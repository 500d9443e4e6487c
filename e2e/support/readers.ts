import { scanImageData } from '@undecaf/zbar-wasm'
import { PNG } from 'pngjs'

/** Every code that ZBar reads in a PNG, as kind and text. ZBar shares nothing with what drew them. */
export async function readCodes(png: Buffer): Promise<{ kind: string; text: string }[]> {
  const { data, width, height } = PNG.sync.read(png)
  const pixels = { data: new Uint8ClampedArray(data), width, height, colorSpace: 'srgb' } as ImageData
  const symbols = await scanImageData(pixels)
  return symbols.map((symbol) => ({ kind: symbol.typeName, text: symbol.decode() }))
}
