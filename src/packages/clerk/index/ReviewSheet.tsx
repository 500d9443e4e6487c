import type { Functions, ResultOf } from '@contract/functions'
import { REVIEW_REASONS } from '@contract/functions/clerk'
import { EVIDENCE_LABELS } from '@contract/shapes'
import { useEffect, useState } from 'react'
import { Banner } from '@/components/Banner'
import { Button } from '@/components/Button'
import { change, Intention } from '@/services'
import { useAct } from '@/state/useAct'

type Opened = ResultOf<Functions['openReview']>
type Reason = keyof typeof REVIEW_REASONS

const REASON_NAMES: Readonly<Record<Reason, string>> = {
  unreadable: '照片看不清',
  missingPage: '缺页',
  notMatching: '和填写的不一样',
  relationNotShown: '看不出关系',
  expiredPaper: '证件过期',
  suspectedForgery: '需要当面核对',
}

interface ReviewSheetProps {
  applicationId: string
  onDone: (sentence: string) => void
}

/** One application: the entered data beside its documents, and the decision with a coded reason. */
export function ReviewSheet({ applicationId, onDone }: ReviewSheetProps) {
  const [review, setReview] = useState<Opened | null>(null)
  const [reason, setReason] = useState<Reason | null>(null)
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
      await change(`${applicationId}:${review.version}:${verdict}`, 'reviewApplication', {
        applicationId,
        version: review.version,
        verdict,
        reason: verdict === 'refuse' ? reason : null,
      })
      onDone(verdict === 'pass' ? '已通过，家人手机上会收到消息。' : '已退回，家人会看到原因和补办的办法。')
    })

  const fault = opening.error ?? deciding.error
  return (
    <section className="clerk-sheet" aria-label="申请">
      {fault ? (
        <Banner tone="bad" fact="没有办成。">
          {fault.sentence}
        </Banner>
      ) : null}
      {review ? (
        <>
          <div className="clerk-two">
            <Entered review={review} />
            <Documents review={review} />
          </div>
          <fieldset className="clerk-reasons">
            <legend>不通过的原因</legend>
            {(Object.keys(REASON_NAMES) as Reason[]).map((name) => (
              <label key={name}>
                <input
                  type="radio"
                  name="reason"
                  checked={reason === name}
                  onChange={() => setReason(name)}
                />
                {REASON_NAMES[name]}
              </label>
            ))}
            {reason ? <p className="note">家人会看到：{REVIEW_REASONS[reason]}</p> : null}
          </fieldset>
          <div className="clerk-acts">
            <Button
              label="退回"
              kind="edge"
              danger
              busy={deciding.busy && '正在办'}
              onPress={() => decide('refuse')}
            />
            <Button label="通过" busy={deciding.busy && '正在办'} onPress={() => decide('pass')} />
          </div>
        </>
      ) : null}
    </section>
  )
}

function Entered({ review }: { review: Opened }) {
  const facts: readonly [string, string][] = [
    ['申请人', review.applicantName],
    ['关系', review.relationLabel],
    ['家人', review.memberName],
    ['身份证号', review.memberIdNumberMasked],
    ['出生日期', `${review.memberBirthDate}（${review.memberAge} 岁）`],
    ['签名', review.commitment?.signedName ?? '没有'],
  ]
  return (
    <div>
      <h2>填写的内容</h2>
      <dl className="clerk-facts">
        {facts.map(([term, fact]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
      {review.commitment ? <p className="clerk-commitment note">{review.commitment.text}</p> : null}
    </div>
  )
}

function Documents({ review }: { review: Opened }) {
  return (
    <div>
      <h2>材料</h2>
      {review.documents.length === 0 ? <p className="note">没有上传材料。</p> : null}
      {review.documents.map((document) => (
        <figure key={document.url} className="clerk-paper">
          <a href={document.url} target="_blank" rel="noreferrer">
            <img src={document.url} alt={EVIDENCE_LABELS[document.kind]} />
          </a>
          <figcaption>{EVIDENCE_LABELS[document.kind]}</figcaption>
        </figure>
      ))}
    </div>
  )
}
