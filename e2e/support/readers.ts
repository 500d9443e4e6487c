import { scanImageData } from '@undecaf/zbar-wasm'
import type { Page } from 'playwright-core'

/** The pixels of a PNG, decoded by the browser itself, so that no image library is needed. */
async function pixels(page: Page, png: Buffer): Promise<{ data: number[]; width: number; height: number }> {
  return page.evaluate(async (base64) => {
    const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob())
    const canvas = new OffscreenCanvas(image.width, image.height)
    const context = canvas.getContext('2d')
    if (!context) throw new Error('no canvas')
    context.drawImage(image, 0, 0)
    return {
      data: Array.from(context.getImageData(0, 0, image.width, image.height).data),
      width: image.width,
      height: image.height,
    }
  }, png.toString('base64'))
}

/** Every code that ZBar reads in a picture, as kind and text. */
export async function readCodes(page: Page, png: Buffer): Promise<{ kind: string; text: string }[]> {
  const { data, width, height } = await pixels(page, png)
  const symbols = await scanImageData({
    data: new Uint8ClampedArray(data),
    width,
    height,
    colorSpace: 'srgb',
  } as ImageData)
  return symbols.map((symbol) => ({ kind: symbol.typeName, text: symbol.decode() }))
}
