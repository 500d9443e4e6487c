import { Page } from '@/components'
import { useText } from '@/i18n/useText'
import { useArrival } from '@/platform/useArrival'
import { useSignedIn } from '@/state/useSignedIn'
import { HomeContent } from './HomeContent'
import { Strayed } from './Strayed'
import { Welcome } from './Welcome'
import { homeText } from './words'
import './index.scss'

/** The first page: one's own code, those of the family, what waits, what was used last. */
export default function HomePage() {
  const words = useText(homeText)
  const signedIn = useSignedIn()
  useArrival()
  return (
    <Page title={words.title} brand tab="home">
      <Strayed />
      {signedIn ? <HomeContent /> : <Welcome />}
    </Page>
  )
}
