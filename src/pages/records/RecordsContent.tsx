import { Text, View } from '@tarojs/components'
import Taro, { usePullDownRefresh, useReachBottom } from '@tarojs/taro'
import { useCallback, useState } from 'react'
import { Banner, Button, Card, EmptyState, SkeletonRows, Trouble } from '@/components'
import { clockTime } from '@/i18n/time'
import { useText } from '@/i18n/useText'
import { useFamily } from '@/state/family'
import { useProfile } from '@/state/profile'
import { showCodeOf } from '@/state/shownPerson'
import { useKnown } from '@/state/useKnown'
import { Filters, useFilterChoice } from './Filters'
import { MonthList } from './MonthList'
import { byMonth } from './months'
import { type RecordFilter, useRecords } from './useRecords'
import { recordsText } from './words'
import { YearCard } from './YearCard'

/** The records of somebody who is signed in. */
export function RecordsContent() {
  const words = useText(recordsText)
  const profile = useKnown(useProfile)
  useKnown(useFamily)
  const today = profile.data?.today ?? null
  const [chosen, setChosen] = useState<RecordFilter>({})
  const choice = useFilterChoice()
  const [, openChoice] = choice
  const byPerson = useCallback(() => openChoice('person'), [openChoice])

  const thisYear = today === null ? null : Number(today.slice(0, 4))
  const filter = thisYear === null ? null : { ...chosen, year: chosen.year ?? thisYear }
  const records = useRecords(filter)
  usePullDownRefresh(() => void records.refresh().then(() => Taro.stopPullDownRefresh()))
  useReachBottom(() => {
    if (records.hasMore) void records.more()
  })

  if (filter === null || today === null) {
    return profile.error ? (
      <Trouble error={profile.error} onRetry={() => void profile.load()} />
    ) : (
      <YearCard summary={null} today="" mine={false} onByPerson={nothing} />
    )
  }
  const { rows, summary } = records
  const narrowed = Object.keys(chosen).some((key) => key !== 'year' && chosen[key as keyof RecordFilter])
  const older = summary?.years.filter((year) => year < filter.year).sort((a, b) => b - a)[0]
  const mine = filter.payer === 'mine'
  const groups = byMonth(rows ?? [])
  return (
    <>
      <Filters
        filter={filter}
        summary={summary}
        onChange={(part) => {
          setChosen((now) => ({ ...now, ...part }))
        }}
        open={choice[0]}
        onOpen={choice[1]}
      />
      {records.savedAt ? (
        <Banner tone="warn">
          <Text>{words.saved(clockTime(records.savedAt))}</Text>
        </Banner>
      ) : null}
      <Trouble error={records.error} onRetry={() => void records.refresh()} />
      {records.error === null ? (
        <YearCard
          summary={summary}
          today={today}
          mine={mine}
          personId={filter.personId}
          onByPerson={byPerson}
        />
      ) : null}
      {rows === null && records.error === null ? (
        <Card>
          <SkeletonRows count={4} />
        </Card>
      ) : null}
      {rows?.length === 0 && !records.hasMore ? (
        <Card>
          {narrowed ? (
            <EmptyState
              title={words.noneFiltered}
              hint={words.noneFilteredHint}
              action={{ label: words.clear, onPress: () => setChosen({ year: chosen.year }) }}
            />
          ) : (
            <EmptyState
              title={words.none}
              hint={words.noneHint}
              action={{ label: words.showMine, onPress: () => void showCodeOf(null) }}
            />
          )}
        </Card>
      ) : null}
      {groups.length > 0 ? (
        <View className="months">
          {groups.map((group, place) => (
            <MonthList
              key={group.month}
              group={group}
              totals={summary?.months.find((one) => one.month === group.month) ?? null}
              today={today}
              mine={mine}
              newest={place === 0}
            />
          ))}
        </View>
      ) : null}
      <Trouble error={records.moreError} onRetry={() => void records.more()} />
      {records.hasMore ? (
        <Button
          kind="edge"
          label={words.more}
          busy={records.loadingMore && words.loadingMore}
          onPress={() => void records.more()}
        />
      ) : null}
      {rows !== null && rows.length > 0 && !records.hasMore ? (
        <Text className="note records-end">{words.end(filter.year)}</Text>
      ) : null}
      {rows !== null && !records.hasMore && older !== undefined ? (
        <Button
          kind="edge"
          label={words.olderYear(older)}
          onPress={() => setChosen((now) => ({ ...now, year: older }))}
        />
      ) : null}
    </>
  )
}

const nothing = () => undefined
