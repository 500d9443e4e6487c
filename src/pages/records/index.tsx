import { Gated, Page } from '@/components'
import { useText } from '@/i18n/useText'
import { RecordsContent } from './RecordsContent'
import { recordsText } from './words'
import './index.scss'

/** 使用记录: the year by months and payers, then every use, newest first. */
export default function RecordsPage() {
  const words = useText(recordsText)
  return (
    <Page title={words.title} tab="records">
      <Gated>
        <RecordsContent />
      </Gated>
    </Page>
  )
}
