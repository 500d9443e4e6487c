import { Gated, Page } from '@/components'
import { useText } from '@/i18n/useText'
import './index.scss'
import { yearText } from './words'
import { YearContent } from './YearContent'

/** 年度账单: a year in charts and tables, how far deductible and limit have come, to print and to take away. */
export default function YearPage() {
  const words = useText(yearText)
  return (
    <Page title={words.title} back>
      <Gated>
        <YearContent />
      </Gated>
    </Page>
  )
}
