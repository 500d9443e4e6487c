import type { ReactNode } from 'react'
import { Icon } from '@/components/Icon'

export type Hint = readonly [key: string, word: string]

/** A pair of keys is listed as one. */
const PAIRS: Readonly<Record<string, string>> = { ArrowUp: '↑ ↓', '+': '+ −' }

/** Which key does what at the present step; and what became of a key that did nothing. */
export function KeyHints({ hints, missed }: { hints: readonly Hint[]; missed: ReactNode }) {
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
        全程可以不用鼠标
      </span>
    </footer>
  )
}
