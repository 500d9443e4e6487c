import type { Application, EvidenceKind } from '@contract/shapes'
import { Text } from '@tarojs/components'
import { useState } from 'react'
import {
  Banner,
  Button,
  Card,
  EmptyState,
  Evidence,
  FieldError,
  Gated,
  Head,
  Page,
  type Paper,
  SkeletonRows,
  Trouble,
} from '@/components'
import { useText } from '@/i18n/useText'
import { usePageParams } from '@/platform/address'
import { goBack, replacePage } from '@/platform/navigate'
import { call, change } from '@/services'
import { useAct } from '@/state/useAct'
import { useDraft } from '@/state/useDraft'
import { useLoaded } from '@/state/useLoaded'
import { useWhen } from '@/state/useWhen'
import './index.scss'
import { supplementText } from './words'

/** The better paper that a clerk asked for: why, until when, and the photo. */
export default function SupplementPage() {
  const words = useText(supplementText)
  const { applicationId = '' } = usePageParams()
  return (
    <Page title={words.title} back>
      <Gated>
        <Asked applicationId={applicationId} />
      </Gated>
    </Page>
  )
}

function Asked({ applicationId }: { applicationId: string }) {
  const words = useText(supplementText)
  const list = useLoaded('applications', () => call('listApplications', {}))
  if (!list.data) {
    return (
      <Card>
        {list.error ? <Trouble error={list.error} onRetry={() => void list.load()} /> : <SkeletonRows />}
      </Card>
    )
  }
  const application = list.data.applications.find((one) => one.applicationId === applicationId)
  if (!application?.supplement) {
    return (
      <Card>
        <EmptyState
          title={words.none}
          hint={words.noneHint}
          action={{
            label: words.progress,
            onPress: () => void replacePage('packages/binding/progress/index'),
          }}
        />
      </Card>
    )
  }
  return <Send application={application} asked={application.supplement} />
}

/** What may be sent: the kinds that are there, or others that show the relation. */
const OTHERS: readonly EvidenceKind[] = ['hukou', 'birthCert', 'hukouBoth', 'notarised']

interface SendProps {
  application: Application
  asked: NonNullable<Application['supplement']>
}

function Send({ application, asked }: SendProps) {
  const words = useText(supplementText)
  const { when } = useWhen()
  const { applicationId } = application
  const [draft, edit, drop] = useDraft(`supplement:${applicationId}`, { papers: [] as Paper[] })
  const [pressed, setPressed] = useState(false)
  const act = useAct()
  const kinds = [...new Set([...asked.papers, ...OTHERS])]
  const missing = draft.papers.length === 0
  const send = () => {
    setPressed(true)
    if (missing) return
    void act.run(async () => {
      const evidence = draft.papers.map(({ kind, fileId }) => ({ kind, fileId }))
      await change(`${applicationId}:${asked.deadline}`, 'sendSupplement', { applicationId, evidence })
      drop()
      await goBack()
    })
  }
  return (
    <>
      <Card className="supplement">
        <Head title={words.matter(application.relationLabel, application.memberName)} />
        <Banner tone="warn">
          <Text>{asked.sentence}</Text>
        </Banner>
        <Text className="note">{words.until(when(asked.deadline))}</Text>
      </Card>
      <Evidence
        sets={kinds.map((kind) => [kind])}
        papers={draft.papers}
        onChange={(papers) => edit({ papers })}
      />
      <FieldError error={pressed && missing ? words.missing : null} />
      <Trouble error={act.error} />
      <Button label={words.send} busy={act.busy && words.busy} onPress={send} />
    </>
  )
}
