import { Gated, Page } from '@/components'
import { useText } from '@/i18n/useText'
import { openPage } from '@/platform/navigate'
import { CodeContent } from './CodeContent'
import { codeText } from './words'
import './index.scss'

/** 医保码: whose code and whose money, the code, and what became of it. No tab bar: nothing beside the code. */
export default function CodePage() {
  const words = useText(codeText)
  return (
    <Page title={words.title} surface="deep" back={() => void openPage('pages/home/index')}>
      <Gated>
        <CodeContent />
      </Gated>
    </Page>
  )
}
