import type { Functions, ResultOf } from '@contract/functions'
import { REVIEW_REASON_NAMES, REVIEW_REASONS } from '@contract/functions/clerk'
import { useEffect, useState } from 'react'
import { Banner } from '@/components/Banner'
import { Button } from '@/components/Button'
import { deskLastDay } from '@/i18n/deskTime'
import { change, Intention } from '@/services'
import { useAct } from '@/state/useAct'
import { Fault } from './Fault'
import { ReviewDocuments, ReviewFacts } from './ReviewParts'

type Opened = ResultOf<Functions['openReview']>
type Reason = keyof typeof REVIEW_REASONS

interface ReviewSheetProps {
  applicationId: string
  onDone: (sentence: string) => void
}

/** What was decided, as the clerk reads it afterwards. */
const SAID = {
  active: '已通过，家人手机上会收到消息。',
  rejected: '已退回，家人会看到原因和补办的办法。',
  secondNeeded: '您已同意。这件要两位经办，另一位同事复核后生效。',
} as const

/** One application: the entered data beside its documents, and the decision with a coded reason. */
export function ReviewSheet({ applicationId, onDone }: ReviewSheetProps) {
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

  const decide = (verdict: 'pass' | 'refuse') =>
    void deciding.run(async () => {
      if (!review) return
      const { state } = await change(`${applicationId}:${review.version}:${verdict}`, 'reviewApplication', {
        applicationId,
        version: review.version,
        verdict,
        reason: verdict === 'refuse' ? reason : null,
      })
      onDone(SAID[state])
    })
  const ask = () => {
    setUnsaid(reason === null)
    if (reason === null) return
    void deciding.run(async () => {
      if (!review) return
      const asked = { applicationId, version: review.version, reason }
      const { deadline } = await change(`${applicationId}:${review.version}:ask`, 'requestSupplement', asked)
      onDone(`已请家人补材料，${deskLastDay(deadline)} 前交。过期自动关闭。`)
    })
  }
  return (
    <section className="clerk-sheet" aria-label="申请">
      <Fault error={opening.error ?? deciding.error} />
      {review ? (
        <>
          {review.agreed ? (
            <Banner tone="warn" fact={review.agreed.byMe ? '您已经同意过。' : '同事已经同意。'}>
              {review.agreed.byMe ? '要另一位同事复核。' : '您同意以后就生效。'}
            </Banner>
          ) : null}
          <div className="clerk-two">
            <ReviewFacts review={review} />
            <ReviewDocuments review={review} />
          </div>
          <fieldset className="clerk-reasons">
            <legend>不通过、要补材料的原因</legend>
            {(Object.keys(REVIEW_REASON_NAMES) as Reason[]).map((name) => (
              <label key={name}>
                <input
                  type="radio"
                  name="reason"
                  checked={reason === name}
                  onChange={() => setReason(name)}
                />
                {REVIEW_REASON_NAMES[name]}
              </label>
            ))}
            {reason ? <p className="note">家人会看到：{REVIEW_REASONS[reason]}</p> : null}
            {unsaid && !reason ? (
              <p className="note" role="alert">
                请先选一个原因，家人才知道补什么。
              </p>
            ) : null}
          </fieldset>
          <div className="clerk-acts">
            <Button
              label="退回"
              kind="edge"
              danger
              busy={deciding.busy && '正在办'}
              onPress={() => decide('refuse')}
            />
            <Button label="请补材料" kind="edge" busy={deciding.busy && '正在办'} onPress={ask} />
            <Button label="通过" busy={deciding.busy && '正在办'} onPress={() => decide('pass')} />
          </div>
        </>
      ) : null}
    </section>
  )
}
