import { Icon } from '@/components/Icon'

export type Hint = readonly [key: string, word: string]

/** A pair of keys is listed as one. */
const PAIRS: Readonly<Record<string, string>> = { ArrowUp: '↑ ↓', '+': '+ −' }

/** Which key does what at the present step. */
export function KeyHints({ hints }: { hints: readonly Hint[] }) {
  return (
    <footer className="t-keys">
      {hints.map(([key, word]) => (
        <span key={key}>
          <kbd>{PAIRS[key] ?? key}</kbd>
          {word}
        </span>
      ))}
      <span className="sp" />
      <span className="opt">
        <Icon name="keyboard" size="s" />
        全程可以不用鼠标
      </span>
    </footer>
  )
}
