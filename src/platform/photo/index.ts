import Taro from '@tarojs/taro'
import type { PickedPhoto } from '@/services/files'
import { type PhotoFault, photoFault } from './legible'

export type { PhotoFault } from './legible'

/** A photo ready to be sent: made smaller, looked at, with something to show at once. */
export interface ReadyPhoto {
  photo: PickedPhoto
  preview: string
  fault: PhotoFault | null
}

/** Takes or chooses one photo of a paper. Null when the user gave up. */
export async function takePhoto(): Promise<ReadyPhoto | null> {
  const path = await choose()
  if (path === null) return null
  const small = await shrink(path)
  const { width, height } = await Taro.getImageInfo({ src: small })
  return {
    photo: { path: small, name: 'photo.jpg' },
    preview: small,
    fault: photoFault(Math.min(width, height), null),
  }
}

async function choose(): Promise<string | null> {
  try {
    const { tempFilePaths } = await Taro.chooseImage({ count: 1, sizeType: ['compressed'] })
    return tempFilePaths[0] ?? null
  } catch {
    return null
  }
}

/** A smaller copy; where the phone cannot make one, the photo itself. */
async function shrink(path: string): Promise<string> {
  try {
    return (await Taro.compressImage({ src: path, quality: 80 })).tempFilePath || path
  } catch {
    return path
  }
}

/** Shows the photo large. */
export async function showPhoto(preview: string): Promise<void> {
  await Taro.previewImage({ urls: [preview], current: preview })
}
