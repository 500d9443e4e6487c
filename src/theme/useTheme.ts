import { useEffect } from 'react'
import { cx } from '@/components/cx'
import { watchSystemDark } from '@/platform/darkMode'
import { isMini } from '@/platform/target'
import { isDark, isElder, useSettings } from '@/state/settings'

/** The classes of a page's root: theme, dark, elder. In a browser <html> carries them too, for what lies outside the page. */
export function useTheme(): string {
  const dark = useSettings(isDark)
  const elder = useSettings(isElder)
  const language = useSettings((settings) => settings.language)
  const systemTurned = useSettings((settings) => settings.systemTurned)
  const className = cx('theme', dark && 'dark', elder && 'elder')

  useEffect(() => watchSystemDark(systemTurned), [systemTurned])
  useEffect(() => {
    if (isMini) return
    document.documentElement.className = className
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
  }, [className, language])

  return className
}
