import { Text, View } from '@tarojs/components'
import Taro, { usePullDownRefresh } from '@tarojs/taro'
import { useEffect } from 'react'
import { Banner, Card, EmptyState, Head, RecordRow, Rows, SkeletonRows, Trouble, WhyNot } from '@/components'
import { clockTime } from '@/i18n/time'
import { useText } from '@/i18n/useText'
import { openPage } from '@/platform/navigate'
import { call } from '@/services'
import { useFamily } from '@/state/family'
import { useProfile } from '@/state/profile'
import { useKnown, useRefreshOnShow } from '@/state/useKnown'
import { useLoaded } from '@/state/useLoaded'
import { Hero } from './Hero'
import { HeroSkeleton } from './HeroSkeleton'
import { Quick } from './Quick'
import { ShowFamily } from './ShowFamily'
import { Todo, TodoHint } from './Todo'
import { useMatters } from './useMatters'
import { useTodo } from './useTodo'
import { homeText } from './words'

/** The home page of somebody who is signed in. */
export function HomeContent() {
  const words = useText(homeText)
  const profile = useKnown(useProfile)
  const family = useFamily()
  const verified = profile.data?.person ? 'yes' : null
  const balances = useLoaded(verified && 'balances', () => call('getBalances', {}))
  const recent = useLoaded(verified && 'recent', () => call('listUsage', { filter: {}, limit: 2 }))
  const { refresh: refreshMatters, ...matters } = useMatters(verified !== null)
  const lines = useTodo(matters)
  const { load: loadProfile } = profile
  const { load: loadFamily } = family

  const refresh = () =>
    Promise.all([
      loadProfile(),
      ...(verified ? [loadFamily(), balances.load(), recent.load(), refreshMatters()] : []),
    ])
  useEffect(() => {
    if (verified) void loadFamily()
  }, [loadFamily, verified])
  useRefreshOnShow(loadProfile)
  usePullDownRefresh(() => void refresh().then(() => Taro.stopPullDownRefresh()))

  if (profile.data === null) {
    return profile.error ? (
      <Trouble error={profile.error} onRetry={() => void loadProfile()} />
    ) : (
      <HeroSkeleton />
    )
  }
  return (
    <>
      {profile.savedAt ? (
        <Banner tone="warn">
          <Text>{words.saved(clockTime(profile.savedAt))}</Text>
        </Banner>
      ) : null}
      <Hero profile={profile.data} balances={balances.data} />
      {verified ? (
        <>
          <TodoHint lines={lines} />
          <ShowFamily members={family.data?.members ?? []} />
          <Todo lines={lines} />
          <Card className="home-recent">
            <Head
              title={words.recent}
              more={{ label: words.allRecords, onPress: () => void openPage('pages/records/index') }}
            />
            <Trouble error={recent.data ? null : recent.error} onRetry={() => void recent.load()} />
            {recent.data === null && recent.error === null ? <SkeletonRows count={2} /> : null}
            {recent.data?.records.length === 0 ? (
              <EmptyState title={words.noRecords} hint={words.noRecordsHint} />
            ) : null}
            <Rows>
              {recent.data?.records.map((record) => (
                <RecordRow
                  key={record.recordId}
                  record={record}
                  today={profile.data?.today ?? record.day}
                  brief
                />
              ))}
            </Rows>
          </Card>
        </>
      ) : null}
      <Quick />
      {verified ? (
        <View className="home-why">
          <WhyNot />
        </View>
      ) : null}
    </>
  )
}
