import { Text } from '@tarojs/components'
import { spoken } from '@/components'
import { canPrint } from '@/platform/print'
import { useSettings } from '@/state/settings'

/**
 * The Chinese of a heading above the English one, on paper alone: an employer or an office that is handed the statement
 * reads Chinese. Nothing where the page is Chinese already, nor where no page is printed.
 */
export function OnPaper({ children }: { children: string }) {
  const isEnglish = useSettings((settings) => settings.language === 'en')
  if (!isEnglish || !canPrint || children === '') return null
  return (
    <Text className="print-only" {...spoken({ language: 'zh-CN' })}>
      {children}
    </Text>
  )
}
