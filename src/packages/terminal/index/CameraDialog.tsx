import { useEffect, useRef, useState } from 'react'
import { useText } from '@/i18n/useText'
import { hasLiveCamera, startCamera } from '@/platform/camera'
import { afterText } from './afterWords'
import { DeskDialog } from './DeskDialog'

/** Reads a code by the camera, where the browser gives one (https or localhost). */
export function CameraDialog({ onClose, onCode }: { onClose: () => void; onCode: (code: string) => void }) {
  const words = useText(afterText)
  const video = useRef<HTMLVideoElement>(null)
  const [blocked, setBlocked] = useState(!hasLiveCamera())
  const read = useRef((_code: string): void => undefined)
  read.current = (code) => {
    onCode(code)
    onClose()
  }

  useEffect(() => {
    const element = video.current
    if (!element) return
    let closed = false
    let stop: (() => void) | null = null
    startCamera(element, (code) => read.current(code)).then(
      (end) => {
        if (closed) end()
        else stop = end
      },
      () => setBlocked(true),
    )
    return () => {
      closed = true
      stop?.()
    }
  }, [])

  return (
    <DeskDialog title={words.cameraTitle} onClose={onClose}>
      {blocked ? (
        <p className="say">{words.cameraBlocked}</p>
      ) : (
        <video ref={video} className="camera" muted playsInline aria-label={words.cameraView} />
      )}
    </DeskDialog>
  )
}
