import { defineText, useText } from '@/i18n/useText'
import { useSettings } from '@/state/settings'
import './index.scss'

/** Each language names the other one in its own words: whoever looks for it reads no word of this one. */
const text = defineText({
  zh: { other: 'English', to: 'en' },
  en: { other: '中文', to: 'zh' },
})

/** On a desk page: the other language, at one press. The setting is that of the phone's pages. */
export function LanguageSwitch() {
  const { other, to } = useText(text)
  const change = useSettings((settings) => settings.change)
  return (
    <button
      type="button"
      className="language-switch"
      lang={to}
      onClick={() => change({ language: to === 'en' ? 'en' : 'zh' })}
    >
      {other}
    </button>
  )
}
