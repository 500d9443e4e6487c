import { Day } from '@contract/values/day'
import { View } from '@tarojs/components'
import { Card, Chip, EmptyState, Gated, Meta, Page, Row, Rows, SkeletonRows, Trouble } from '@/components'
import { whenInWords } from '@/i18n/time'
import { defineText, useText } from '@/i18n/useText'
import { call } from '@/services'
import { useSettings } from '@/state/settings'
import { useLoaded } from '@/state/useLoaded'

const accessText = defineText({
  zh: {
    title: '谁看过我的数据',
    lead: '最近一百次，新的在前',
    empty: '还没有人看过',
    hint: '家人出示您的码、窗口打开就诊、经办人查询，都会记在这里。',
    by: { self: '本人', family: '家人', institution: '医药机构', clerk: '经办', other: '其他' },
  },
  en: {
    title: 'Who looked at my data',
    lead: 'The last hundred times, newest first',
    empty: 'Nobody yet',
    hint: 'Family showing your code, counters opening a visit, clerks looking you up: all are written down here.',
    by: { self: 'You', family: 'Family', institution: 'Institution', clerk: 'Clerk', other: 'Other' },
  },
})

/** 谁看过我的数据: every act on one's data, with who did it. */
export default function AccessPage() {
  const words = useText(accessText)
  return (
    <Page title={words.title} back>
      <Gated>
        <View className="page-lead">{words.lead}</View>
        <Entries />
      </Gated>
    </Page>
  )
}

function Entries() {
  const words = useText(accessText)
  const language = useSettings((settings) => settings.language)
  // Of real days, not of the sandbox's: it is written down when somebody really looked.
  const today = Day.at(Date.now())
  const { data, error, load } = useLoaded('access', () => call('listAccessLog', {}))
  if (error !== null && data === null) return <Trouble error={error} onRetry={() => void load()} />
  if (data === null) {
    return (
      <Card>
        <SkeletonRows count={4} />
      </Card>
    )
  }
  if (data.entries.length === 0) {
    return (
      <Card>
        <EmptyState title={words.empty} hint={words.hint} />
      </Card>
    )
  }
  return (
    <Card className="rows-card">
      <Rows>
        {data.entries.map((entry) => (
          <Row
            key={`${entry.at}-${entry.what}-${entry.who}`}
            roomy
            title={entry.label}
            note={<Meta phrases={[entry.who, whenInWords(entry.at, language, today)]} />}
            end={<Chip tone={entry.by === 'family' ? 'kin' : 'neutral'} label={words.by[entry.by]} />}
          />
        ))}
      </Rows>
    </Card>
  )
}
