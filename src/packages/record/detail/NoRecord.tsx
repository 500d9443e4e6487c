import { Card, EmptyState } from '@/components'
import { defineText, useText } from '@/i18n/useText'
import { openPage } from '@/platform/navigate'

const text = defineText({
  zh: { title: '这里没有记录', hint: '链接不完整。请从使用记录里打开。', go: '看使用记录' },
  en: {
    title: 'No record here',
    hint: 'The link is not complete. Please open it from your records.',
    go: 'See the records',
  },
})

/** For an address that names no record: nothing can be asked, and nothing will come. */
export function NoRecord() {
  const words = useText(text)
  return (
    <Card>
      <EmptyState
        title={words.title}
        hint={words.hint}
        action={{ label: words.go, onPress: () => void openPage('pages/records/index') }}
      />
    </Card>
  )
}
