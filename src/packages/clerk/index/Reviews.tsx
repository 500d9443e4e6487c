import { useState } from 'react'
import { Banner } from '@/components/Banner'
import { Chip } from '@/components/Chip'
import { EmptyState } from '@/components/EmptyState'
import { Meta } from '@/components/Meta'
import { useDeskTime } from '@/i18n/useDeskTime'
import { useText } from '@/i18n/useText'
import { call } from '@/services'
import { useLoaded } from '@/state/useLoaded'
import { Endings } from './Endings'
import { Fault } from './Fault'
import { formText } from './formWords'
import { ReviewSheet } from './ReviewSheet'
import { clerkText } from './words'

/** Left the queue, right the application that is open. */
export function Reviews() {
  const words = useText(clerkText)
  const { evidence } = useText(formText)
  const { moment } = useDeskTime()
  const queue = useLoaded('reviews', () => call('listReviews', {}))
  const [openId, setOpenId] = useState<string | null>(null)
  const [said, setSaid] = useState<string | null>(null)
  const rows = queue.data?.reviews ?? []
  const isEmpty = queue.data !== null && rows.length === 0
  return (
    <main className={isEmpty ? 'clerk-body one' : 'clerk-body'}>
      <section className="clerk-queue" aria-label={words.queue}>
        <p className="note">{words.waiting(queue.data?.waiting ?? 0)}</p>
        <Fault error={queue.error} fact={words.queueFault} />
        {said ? <Banner tone="ok">{said}</Banner> : null}
        {isEmpty ? <EmptyState title={words.allDone} hint={words.allDoneHint} /> : null}
        {rows.map((row) => (
          <button
            key={row.applicationId}
            type="button"
            className={row.applicationId === openId ? 'clerk-row on' : 'clerk-row'}
            onClick={() => {
              setSaid(null)
              setOpenId(row.applicationId)
            }}
          >
            <b>{words.binds(row.applicantMasked, row.relationLabel, row.memberMasked)}</b>
            <span className="note">
              <Meta phrases={words.when(row.memberAge, moment(row.submittedAt), moment(row.dueAt))} />
            </span>
            <span className="clerk-papers">
              {row.overdue ? <Chip tone="bad" label={words.overdue} /> : null}
              {row.agreed ? (
                <Chip tone="warn" label={row.agreed.byMe ? words.agreedByMe : words.agreedByOther} />
              ) : null}
              {row.evidence.map((kind) => (
                <Chip key={kind} label={evidence[kind]} />
              ))}
            </span>
          </button>
        ))}
        <Endings />
      </section>
      {openId ? (
        <ReviewSheet
          key={openId}
          applicationId={openId}
          onDone={(sentence) => {
            setSaid(sentence)
            setOpenId(null)
            void queue.load()
          }}
        />
      ) : isEmpty ? null : (
        <section className="clerk-sheet">
          <EmptyState title={words.choose} hint={words.chooseReview} />
        </section>
      )}
    </main>
  )
}
