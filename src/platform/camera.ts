import { decodePicture } from './decodePicture'
import type { Scanned } from './scan'

/** Reads the code of a picture that was chosen or dropped. */
export async function scanPicture(picture: Blob): Promise<Scanned> {
  try {
    const text = await decodePicture(await createImageBitmap(picture))
    return text === null ? { kind: 'none' } : { kind: 'read', text }
  } catch {
    return { kind: 'none' }
  }
}

/** Whether a live camera may be tried: browsers want https or localhost for it. */
export const hasLiveCamera = (): boolean => Boolean(navigator.mediaDevices?.getUserMedia)

const LOOK_EVERY_MS = 250

/**
 * Shows the camera in a <video> and reads until a code is found.
 * @returns how to stop; rejects when there is no camera or it is not allowed
 */
export async function startCamera(
  video: HTMLVideoElement,
  onRead: (text: string) => void,
): Promise<() => void> {
  const stream = await navigator.mediaDevices.getUserMedia({
    video: { facingMode: 'environment' },
    audio: false,
  })
  video.srcObject = stream
  video.muted = true
  video.setAttribute('playsinline', 'true')
  await video.play()
  let timer: ReturnType<typeof setTimeout> | undefined
  const stop = () => {
    clearTimeout(timer)
    timer = undefined
    for (const track of stream.getTracks()) track.stop()
    video.srcObject = null
  }
  const look = async () => {
    const text = video.videoWidth > 0 ? await decodePicture(await createImageBitmap(video)) : null
    if (timer === undefined) return
    if (text === null) timer = setTimeout(() => void look(), LOOK_EVERY_MS)
    else {
      stop()
      onRead(text)
    }
  }
  timer = setTimeout(() => void look(), LOOK_EVERY_MS)
  return stop
}
