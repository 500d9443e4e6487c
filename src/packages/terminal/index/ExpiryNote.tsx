import { useEffect, useState } from 'react'
import { Icon } from '@/components/Icon'
import { useText } from '@/i18n/useText'
import { counterText } from './words'

const MINUTE_MS = 60_000
/** So long before its end a visit is worth a warning. */
const SOON_MS = 5 * MINUTE_MS

/** Says that the code or card must soon be read again, before a long bill is lost. */
export function ExpiryNote({ expiresAt }: { expiresAt: string }) {
  const words = useText(counterText)
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), MINUTE_MS / 4)
    return () => clearInterval(timer)
  }, [])
  const left = Date.parse(expiresAt) - now
  if (left > SOON_MS) return null
  return (
    <div className="alert" role="status">
      <Icon name="warn" />
      <span>{left > 0 ? words.minutesLeft(Math.ceil(left / MINUTE_MS)) : words.expired}</span>
    </div>
  )
}
