import type { AidRequest } from '@contract/functions/aidRequests'
import { Fen } from '@contract/values'
import { Amount, Card, EmptyState, Head, Meta, Pill, Row, Rows, Trouble } from '@/components'
import { useText } from '@/i18n/useText'
import { change } from '@/services'
import { useAct } from '@/state/useAct'
import type { Requests } from './AskForm'
import { useRequestWords } from './useRequestWords'
import { requestText } from './words'

/** What one asked and answered before, newest first; what still waits can be taken back. */
export function History({ requests, onChanged }: { requests: Requests; onChanged: () => void }) {
  const words = useText(requestText)
  const answered = requests.toAnswer.filter((one) => one.state !== 'waiting')
  return (
    <>
      <Card>
        <Head title={words.mine} />
        {requests.asked.length === 0 ? <EmptyState title={words.none} /> : null}
        <Rows>
          {requests.asked.map((one) => (
            <Asked
              key={one.aidRequestId}
              request={one}
              title={words.from(one.grantor.label)}
              onChanged={onChanged}
            />
          ))}
        </Rows>
      </Card>
      {answered.length > 0 ? (
        <Card>
          <Head title={words.answered} />
          <Rows>
            {answered.map((one) => (
              <Asked key={one.aidRequestId} request={one} title={words.by(one.beneficiary.label)} />
            ))}
          </Rows>
        </Card>
      ) : null}
    </>
  )
}

interface AskedProps {
  request: AidRequest
  title: string
  /** Given for one's own request: it can be taken back. */
  onChanged?: () => void
}

function Asked({ request, title, onChanged }: AskedProps) {
  const words = useText(requestText)
  const act = useAct()
  const phrases = useRequestWords()(request)
  const { aidRequestId, agreedAmount, amount, state } = request
  const less = agreedAmount !== null && agreedAmount !== amount
  const back = () =>
    void act.run(async () => {
      await change(aidRequestId, 'withdrawAidRequest', { aidRequestId })
      onChanged?.()
    })
  return (
    <Row
      title={title}
      note={
        <Meta
          phrases={[words.state[state], ...(less ? [words.given(Fen.format(agreedAmount))] : []), ...phrases]}
        />
      }
      end={
        onChanged && state === 'waiting' ? (
          <Pill label={words.back} onPress={back} />
        ) : (
          <Amount fen={agreedAmount ?? amount} />
        )
      }
      below={act.error ? <Trouble error={act.error} /> : undefined}
    />
  )
}
