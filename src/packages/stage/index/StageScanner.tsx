import { type RefObject, useState } from 'react'
import { Icon } from '@/components/Icon'
import { defineText, useText } from '@/i18n/useText'
import { type Shot, scanPhone } from './scanPhone'

const text = defineText({
  zh: {
    scan: '扫左边手机上的码',
    noCode: '左边的手机上没有码：先在手机上点“医保码”',
    nobodyAtWork: '右边还没有人上班：先选一位收费员',
    scanned: '扫到了',
  },
  en: {
    scan: 'Scan the phone on the left',
    noCode: 'The phone shows no code: open its code first',
    nobodyAtWork: 'Nobody is at work on the right: choose a cashier first',
    scanned: 'Scanned',
  },
})

interface StageScannerProps {
  phone: RefObject<HTMLIFrameElement>
  counter: RefObject<HTMLIFrameElement>
}

/** The counter's scanner, held before the phone by one press. */
export function StageScanner({ phone, counter }: StageScannerProps) {
  const words = useText(text)
  const [shot, setShot] = useState<Shot | null>(null)
  const scan = async () => {
    setShot(null)
    setShot(await scanPhone(phone.current?.contentWindow ?? null, counter.current?.contentWindow ?? null))
  }
  return (
    <div className="s-scan">
      <span className="note" role="status">
        {shot === null ? null : words[shot]}
      </span>
      <button type="button" onClick={() => void scan()}>
        <Icon name="scan" />
        {words.scan}
      </button>
    </div>
  )
}
