import type { Functions, ResultOf } from '@contract/functions'
import { REVIEW_REASON_NAMES, REVIEW_REASONS } from '@contract/functions/clerk'
import { useEffect, useState } from 'react'
import { Banner } from '@/components/Banner'
import { Button } from '@/components/Button'
import { useDeskTime } from '@/i18n/useDeskTime'
import { useText } from '@/i18n/useText'
import { change, Intention } from '@/services'
import { useAct } from '@/state/useAct'
import { Fault } from './Fault'
import { ReviewDocuments, ReviewFacts } from './ReviewParts'
import { clerkText } from './words'

type Opened = ResultOf<Functions['openReview']>
type Reason = keyof typeof REVIEW_REASONS

interface ReviewSheetProps {
  applicationId: string
  onDone: (sentence: string) => void
}

/** One application: the entered data beside its documents, and the decision with a coded reason. */
export function ReviewSheet({ applicationId, onDone }: ReviewSheetProps) {
  const words = useText(clerkText)
  const { lastDay } = useDeskTime()
  const [review, setReview] = useState<Opened | null>(null)
  const [reason, setReason] = useState<Reason | null>(null)
  const [unsaid, setUnsaid] = useState(false)
  const opening = useAct()
  const deciding = useAct()

  const open = opening.run
  useEffect(() => {
    void open(async () =>
      setReview(await change(`${applicationId}:${Intention.once()}`, 'openReview', { applicationId })),
    )
  }, [open, applicationId])

  const decide = (verdict: 'pass' | 'refuse') => {
    setUnsaid(verdict === 'refuse' && reason === null)
    if (verdict === 'refuse' && reason === null) return
    void deciding.run(async () => {
      if (!review) return
      const { state } = await change(`${applicationId}:${review.version}:${verdict}`, 'reviewApplication', {
        applicationId,
        version: review.version,
        verdict,
        reason: verdict === 'refuse' ? reason : null,
      })
      onDone(words.said[state])
    })
  }
  const ask = () => {
    setUnsaid(reason === null)
    if (reason === null) return
    void deciding.run(async () => {
      if (!review) return
      const asked = { applicationId, version: review.version, reason }
      const { deadline } = await change(`${applicationId}:${review.version}:ask`, 'requestSupplement', asked)
      onDone(words.asked(lastDay(deadline)))
    })
  }
  return (
    <section className="clerk-sheet" aria-label={words.application}>
      <Fault error={opening.error ?? deciding.error} />
      {review ? (
        <>
          {review.agreed ? (
            <Banner tone="warn" fact={review.agreed.byMe ? words.meAgreed : words.otherAgreed}>
              {review.agreed.byMe ? words.anotherMust : words.yoursDecides}
            </Banner>
          ) : null}
          <div className="clerk-two">
            <ReviewFacts review={review} />
            <ReviewDocuments review={review} />
          </div>
          <fieldset className="clerk-reasons">
            <legend>{words.refusing}</legend>
            {(Object.keys(REVIEW_REASON_NAMES) as Reason[]).map((name) => (
              <label key={name}>
                <input
                  type="radio"
                  name="reason"
                  checked={reason === name}
                  onChange={() => setReason(name)}
                />
                {words.reasons[name]}
              </label>
            ))}
            {reason ? <p className="note">{words.familyReads(REVIEW_REASONS[reason])}</p> : null}
            {unsaid && !reason ? (
              <p className="note" role="alert">
                {words.reasonFirst}
              </p>
            ) : null}
          </fieldset>
          <div className="clerk-acts">
            <Button
              label={words.refuse}
              kind="edge"
              danger
              busy={deciding.busy && words.busy}
              onPress={() => decide('refuse')}
            />
            <Button label={words.ask} kind="edge" busy={deciding.busy && words.busy} onPress={ask} />
            <Button label={words.pass} busy={deciding.busy && words.busy} onPress={() => decide('pass')} />
          </div>
        </>
      ) : null}
    </section>
  )
}
