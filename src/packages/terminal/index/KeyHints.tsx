import { Icon } from '@/components/Icon'

const HINTS: readonly [string, string][] = [
  ['F1', '扫码'],
  ['F2', '加项目'],
  ['F4', '人证一致'],
  ['F5', '出院'],
  ['↑ ↓', '选行'],
  ['+ −', '改数量'],
  ['F6', '预结算'],
  ['F9', '结算'],
  ['F8', '撤销'],
  ['F10', '日结'],
]

/** Which key does what. */
export function KeyHints() {
  return (
    <footer className="t-keys">
      {HINTS.map(([key, word]) => (
        <span key={key}>
          <kbd>{key}</kbd>
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
