import { decodePicture } from '@/platform/decodePicture'

/** Room for a camera around the modules, and their size in the picture that is taken. */
const SIDE = 480
const MARGIN = 40

export type Shot = 'scanned' | 'noCode' | 'nobodyAtWork'

/** What is drawn on the page of a frame, dark on white, as a camera would see it. */
async function photograph(element: HTMLElement): Promise<ImageBitmap> {
  const url = /^url\("(.*)"\)$/s.exec(element.style.backgroundImage)?.[1] ?? ''
  const picture = new Image()
  picture.src = url
  await picture.decode()
  const canvas = document.createElement('canvas')
  canvas.width = SIDE + 2 * MARGIN
  canvas.height = canvas.width
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('the browser gives no canvas')
  context.fillStyle = '#fff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.imageSmoothingEnabled = false
  context.drawImage(picture, MARGIN, MARGIN, SIDE, SIDE)
  return createImageBitmap(canvas)
}

async function codeOn(phone: Document): Promise<string | null> {
  const drawn = [...phone.querySelectorAll<HTMLElement>('.code-modules')]
  for (const element of drawn.filter((one) => one.checkVisibility())) {
    const text = await decodePicture(await photograph(element))
    if (text !== null) return text
  }
  return null
}

/** Types into the frame as a hardware scanner does: the characters at once, then Enter. */
function typeInto(counter: Window & typeof globalThis, text: string): void {
  for (const key of [...text, 'Enter']) {
    counter.dispatchEvent(new counter.KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
  }
}

/**
 * Holds the counter's scanner before the phone: reads the QR code that the phone shows, and types it at the counter.
 * Both are frames of this origin.
 */
export async function scanPhone(phone: Window | null, counter: Window | null): Promise<Shot> {
  if (!phone || !counter?.document.querySelector('.term')) return 'nobodyAtWork'
  const code = await codeOn(phone.document)
  if (code === null) return 'noCode'
  typeInto(counter as Window & typeof globalThis, code)
  return 'scanned'
}
