import { Card, Gated, Page, SkeletonRows, Trouble } from '@/components'
import { useText } from '@/i18n/useText'
import { call } from '@/services'
import { useLoaded } from '@/state/useLoaded'
import { useSignedIn } from '@/state/useSignedIn'
import { AskForm } from './AskForm'
import { History } from './History'
import './index.scss'
import { ToAnswer } from './ToAnswer'
import { requestText } from './words'

/** 求助支付: what waits for one's answer, asking a relative for one bill, and what became of it. */
export default function RequestPage() {
  const words = useText(requestText)
  const signedIn = useSignedIn()
  const { data, error, load } = useLoaded(signedIn ? 'aidRequests' : null, () => call('listAidRequests', {}))
  const reload = () => void load()
  return (
    <Page title={words.title} back>
      <Gated>
        <Trouble error={error} onRetry={reload} />
        {data === null ? (
          error === null ? (
            <Card>
              <SkeletonRows count={4} />
            </Card>
          ) : null
        ) : (
          <>
            {data.toAnswer
              .filter((one) => one.state === 'waiting')
              .map((one) => (
                <ToAnswer
                  key={one.aidRequestId}
                  request={one}
                  faceNeeded={data.faceNeeded}
                  onChanged={reload}
                />
              ))}
            <AskForm requests={data} onSent={reload} />
            <History requests={data} onChanged={reload} />
          </>
        )}
      </Gated>
    </Page>
  )
}
