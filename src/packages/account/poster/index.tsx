import { useEffect } from 'react'
import { Card, EmptyState, Page, SkeletonRows } from '@/components'
import { defineText, useText } from '@/i18n/useText'
import { usePageParams } from '@/platform/address'
import { replacePage } from '@/platform/navigate'
import { posterPage } from '@/platform/posters'

const text = defineText({
  zh: {
    title: '打开链接',
    unknown: '这张海报的链接不认识',
    hint: '可能印错了，或者只扫到一半。请再扫一次，或从首页办理。',
    home: '去首页',
  },
  en: {
    title: 'Opening',
    unknown: 'This poster’s link is not known',
    hint: 'It may be misprinted or half read. Scan again, or start from the home page.',
    home: 'Home',
  },
})

/** Where a scanned poster lands: the page it names takes its place, and asks for a log-in itself if it needs one. */
export default function PosterLandingPage() {
  const words = useText(text)
  const target = posterPage(usePageParams().token)
  useEffect(() => {
    if (target !== null) void replacePage(target)
  }, [target])
  return (
    <Page title={words.title}>
      <Card>
        {target === null ? (
          <EmptyState
            title={words.unknown}
            hint={words.hint}
            action={{ label: words.home, onPress: () => void replacePage('pages/home/index') }}
          />
        ) : (
          <SkeletonRows count={1} />
        )}
      </Card>
    </Page>
  )
}
