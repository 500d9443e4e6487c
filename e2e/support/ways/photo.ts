import { PNG } from 'pngjs'

const bytes: Uint8Array = PNG.sync.write(new PNG({ width: 8, height: 6 }))

/** The photo in the album of every phone: a real PNG, small to carry, of which the phone says that it is large enough to read. */
export const PHOTO = {
  path: 'wxfile://photo.png',
  width: 1200,
  height: 900,
  bytes: (): Uint8Array => bytes,
} as const
