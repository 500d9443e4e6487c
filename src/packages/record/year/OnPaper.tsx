import { Text, View } from '@tarojs/components'
import { spoken } from '@/components'
import { useText } from '@/i18n/useText'
import { canPrint } from '@/platform/print'
import { useSettings } from '@/state/settings'
import { yearText } from './words'

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

/** Whose year it is, on paper alone: there the choice that says so on the screen is left out. */
export function WhoseOnPaper({ of, reader }: { of: string | null; reader: string | null }) {
  const words = useText(yearText)
  if (!canPrint || (of ?? reader) === null) return null
  const said = ({ nameOf, printedBy }: typeof words) => (of === null ? printedBy(reader ?? '') : nameOf(of))
  return (
    <>
      <OnPaper>{said(yearText.zh)}</OnPaper>
      <View className="print-only">{said(words)}</View>
    </>
  )
}
