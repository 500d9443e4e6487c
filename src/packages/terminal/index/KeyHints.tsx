import type { ReactNode } from 'react'
import { Icon } from '@/components/Icon'
import { useText } from '@/i18n/useText'
import { counterText } from './words'

export type Hint = readonly [key: string, word: string]

/** A pair of keys is listed as one. */
const PAIRS: Readonly<Record<string, string>> = { ArrowUp: '↑ ↓', '+': '+ −' }

/** Which key does what at the present step; and what became of a key that did nothing. */
export function KeyHints({ hints, missed }: { hints: readonly Hint[]; missed: ReactNode }) {
  const words = useText(counterText)
  return (
    <footer className="t-keys">
      {hints.map(([key, word]) => (
        <span key={key}>
          <kbd>{PAIRS[key] ?? key}</kbd>
          {word}
        </span>
      ))}
      <span className="sp" />
      {missed}
      <span className="opt">
        <Icon name="keyboard" size="s" />
        {words.mouseless}
      </span>
    </footer>
  )
}
