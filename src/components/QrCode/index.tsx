import { View } from '@tarojs/components'
import { useMemo } from 'react'
import { encode } from 'uqr'
import { pixelRatio } from '@/platform/screen'
import { spoken } from '../spoken'
import { moduleSize, modulesUrl } from './modules'
import './index.scss'

export interface QrCodeProps {
  /** What a scanner reads. */
  value: string
  /** The room in dp; modules are the largest whole number of device pixels that fits. */
  size: number
  /** What readers hear: 爸爸的医保码. */
  label: string
  /** Draws the four modules of quiet zone too: needed where no white plate surrounds it. */
  quiet?: boolean
  /** How much may be lost: Q for codes and posters. */
  ecc?: 'L' | 'M' | 'Q' | 'H'
}

/** A QR code: dark modules on white in every mode, no logo, one picture. */
export function QrCode({ value, size, label, quiet, ecc = 'Q' }: QrCodeProps) {
  const { url, side } = useMemo(() => {
    const { data, size: count } = encode(value, { ecc, border: quiet ? 4 : 0 })
    return { url: modulesUrl(data, count, count), side: moduleSize(size, count, pixelRatio()) * count }
  }, [value, size, quiet, ecc])
  return (
    <View
      className="code-modules"
      style={{ width: `${side}px`, height: `${side}px`, backgroundImage: url }}
      {...spoken({ role: 'img', label })}
    />
  )
}
