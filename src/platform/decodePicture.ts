/**
 * Reads a code from a picture in a browser: by the browser's own detector where there is one (QR and bar codes), else
 * by jsQR (QR only), which is loaded when it is first needed. Null when there is none to be read.
 */
export async function decodePicture(source: ImageBitmap): Promise<string | null> {
  return (await byDetector(source)) ?? (await byJsQr(source))
}

interface Detector {
  detect(source: ImageBitmap): Promise<{ rawValue: string }[]>
}
type DetectorClass = new (options: { formats: string[] }) => Detector

async function byDetector(source: ImageBitmap): Promise<string | null> {
  const known = 'BarcodeDetector' in window ? (window.BarcodeDetector as DetectorClass) : null
  if (known === null) return null
  try {
    const [found] = await new known({ formats: ['qr_code', 'code_128'] }).detect(source)
    return found?.rawValue ?? null
  } catch {
    return null
  }
}

/** Large photos are read smaller first: faster, and less noise. */
const SIDES = [900, 1600, 480] as const

async function byJsQr(source: ImageBitmap): Promise<string | null> {
  const { default: jsQR } = await import('jsqr')
  for (const side of SIDES) {
    const scale = Math.min(1, side / Math.max(source.width, source.height))
    const width = Math.max(1, Math.round(source.width * scale))
    const height = Math.max(1, Math.round(source.height * scale))
    const canvas = document.createElement('canvas')
    canvas.width = width
    canvas.height = height
    const context = canvas.getContext('2d', { willReadFrequently: true })
    if (context === null) return null
    context.drawImage(source, 0, 0, width, height)
    const { data } = context.getImageData(0, 0, width, height)
    const found = jsQR(data, width, height)
    if (found !== null && found.data !== '') return found.data
  }
  return null
}
