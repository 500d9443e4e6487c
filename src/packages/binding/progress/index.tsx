import Taro, { usePullDownRefresh } from '@tarojs/taro'
import { Card, EmptyState, Gated, Page, SkeletonRows, Trouble } from '@/components'
import { useText } from '@/i18n/useText'
import { openPage } from '@/platform/navigate'
import { call } from '@/services'
import { useLoaded } from '@/state/useLoaded'
import { ApplicationCard } from './ApplicationCard'
import './index.scss'
import { progressText } from './words'

/** One's applications with their timelines, newest first. */
export default function ProgressPage() {
  const words = useText(progressText)
  return (
    <Page title={words.title} back>
      <Gated>
        <Applications />
      </Gated>
    </Page>
  )
}

function Applications() {
  const words = useText(progressText)
  const list = useLoaded('applications', () => call('listApplications', {}))
  const service = useLoaded('service', () => call('getServiceInfo', {}))
  usePullDownRefresh(() => void list.load().finally(() => Taro.stopPullDownRefresh()))
  if (!list.data) {
    return (
      <Card>
        {list.error ? <Trouble error={list.error} onRetry={() => void list.load()} /> : <SkeletonRows />}
      </Card>
    )
  }
  if (list.data.applications.length === 0) {
    return (
      <Card>
        <EmptyState
          title={words.none}
          hint={words.noneHint}
          action={{ label: words.bind, onPress: () => void openPage('packages/binding/apply/index') }}
        />
      </Card>
    )
  }
  return (
    <>
      <Trouble error={list.error} onRetry={() => void list.load()} />
      {list.data.applications.map((application, place) => (
        <ApplicationCard
          key={application.applicationId}
          application={application}
          newest={place === 0}
          publicUrl={service.data?.publicUrl ?? null}
          onChanged={() => void list.load()}
        />
      ))}
    </>
  )
}
