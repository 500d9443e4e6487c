import { PNG } from 'pngjs'

const WIDTH = 1200
const HEIGHT = 900

/** The photo in the album of every phone: large enough to be read, and a real PNG. */
export const PHOTO = {
  path: 'wxfile://tmp/photo.png',
  width: WIDTH,
  height: HEIGHT,
  bytes: (): Uint8Array => PNG.sync.write(new PNG({ width: WIDTH, height: HEIGHT })),
} as const
