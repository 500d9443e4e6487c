import { Gated, Page } from '@/components'
import { useText } from '@/i18n/useText'
import { MeContent } from './MeContent'
import { meText } from './words'
import './index.scss'

/** 我的: who is signed in, what can be set, and the way out. */
export default function MePage() {
  const words = useText(meText)
  return (
    <Page title={words.title} tab="me">
      <Gated unverified>
        <MeContent />
      </Gated>
    </Page>
  )
}
