import { scanPicture } from './camera'
import { pickFile } from './pickFile'
import type { Scanned } from './scan'

export type { Scanned } from './scan'

/**
 * In a browser: the camera takes a photo, or one is chosen, and the code is read from it. This works without https
 * too; a live camera is startCamera of ./camera. @public: no page of this version scans with the phone. */
export async function scan(): Promise<Scanned> {
  const file = await pickFile({ accept: 'image/*' })
  return file === null ? { kind: 'gone' } : scanPicture(file)
}
