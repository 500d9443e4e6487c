import { View } from '@tarojs/components'
import CODE128C from 'jsbarcode/bin/barcodes/CODE128/CODE128C'
import { useMemo } from 'react'
import { pixelRatio } from '@/platform/screen'
import { moduleSize, modulesUrl } from '../QrCode/modules'
import { spoken } from '../spoken'

export interface BarCodeProps {
  /** An even number of digits. */
  value: string
  /** The room in dp without the quiet zones; bars are the largest whole number of device pixels that fits. */
  width: number
  height: number
  /** What readers hear: the digits in fours. */
  label: string
}

/** The bars of CODE128 set C, one character a module, "1" where dark. 18 digits are 134 modules. */
export function barModules(digits: string): string {
  return new CODE128C(digits, {}).encode().data
}

/** A bar code: dark bars on white in every mode, one picture. */
export function BarCode({ value, width, height, label }: BarCodeProps) {
  const { url, wide } = useMemo(() => {
    const row = [...barModules(value)].map((bit) => bit === '1')
    return {
      url: modulesUrl([row], row.length, 1),
      wide: moduleSize(width, row.length, pixelRatio()) * row.length,
    }
  }, [value, width])
  return (
    <View
      className="code-modules"
      style={{ width: `${wide}px`, height: `${height}px`, backgroundImage: url }}
      {...spoken({ role: 'img', label })}
    />
  )
}
