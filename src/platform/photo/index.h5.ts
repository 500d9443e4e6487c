import { pickFile } from '../pickFile'
import type { ReadyPhoto } from '.'
import { photoFault, toGrey } from './legible'

export type { PhotoFault, ReadyPhoto } from '.'

const LONGEST_SIDE = 1600
const LOOKED_AT = 256
const QUALITY = 0.82

/** Takes or chooses one photo of a paper. Null when the user gave up. */
export async function takePhoto(): Promise<ReadyPhoto | null> {
  const file = await pickFile({ accept: 'image/*' })
  if (file === null) return null
  try {
    return await ready(await createImageBitmap(file))
  } catch {
    return { photo: { path: '', blob: file, name: file.name }, preview: '', fault: 'noPicture' }
  }
}

function drawn(
  source: ImageBitmap,
  longest: number,
): { canvas: HTMLCanvasElement; context: CanvasRenderingContext2D } {
  const scale = Math.min(1, longest / Math.max(source.width, source.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(source.width * scale))
  canvas.height = Math.max(1, Math.round(source.height * scale))
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (context === null) throw new Error('this browser draws nothing')
  context.drawImage(source, 0, 0, canvas.width, canvas.height)
  return { canvas, context }
}

async function ready(source: ImageBitmap): Promise<ReadyPhoto> {
  const { canvas } = drawn(source, LONGEST_SIDE)
  const small = drawn(source, LOOKED_AT)
  const { width, height } = small.canvas
  const grey = toGrey(small.context.getImageData(0, 0, width, height).data, width, height)
  const blob = await new Promise<Blob>((resolve, reject) =>
    canvas.toBlob(
      (made) => (made ? resolve(made) : reject(new Error('no picture was made'))),
      'image/jpeg',
      QUALITY,
    ),
  )
  return {
    photo: { path: '', blob, name: 'photo.jpg' },
    preview: URL.createObjectURL(blob),
    fault: photoFault(Math.min(source.width, source.height), grey),
  }
}

/** Shows the photo large, in a window of its own. */
export async function showPhoto(preview: string): Promise<void> {
  window.open(preview, '_blank', 'noopener')
}
