import { useEffect, useRef, useState } from 'react'
import { hasLiveCamera, startCamera } from '@/platform/camera'
import { DeskDialog } from './DeskDialog'

/** Reads a code by the camera, where the browser gives one (https or localhost). */
export function CameraDialog({ onClose, onCode }: { onClose: () => void; onCode: (code: string) => void }) {
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
    <DeskDialog title="摄像头扫码" onClose={onClose}>
      {blocked ? (
        <p className="say">打不开摄像头。浏览器只在 https 或本机地址下允许，请改用“传图片”或扫码枪。</p>
      ) : (
        <video ref={video} className="camera" muted playsInline aria-label="摄像头画面" />
      )}
    </DeskDialog>
  )
}
