import { EVIDENCE_LABELS } from '@contract/shapes'
import { useState } from 'react'
import { Banner } from '@/components/Banner'
import { Chip } from '@/components/Chip'
import { EmptyState } from '@/components/EmptyState'
import { deskMoment } from '@/i18n/deskTime'
import { call } from '@/services'
import { useLoaded } from '@/state/useLoaded'
import { Endings } from './Endings'
import { Fault } from './Fault'
import { ReviewSheet } from './ReviewSheet'

/** Left the queue, right the application that is open. */
export function Reviews() {
  const queue = useLoaded('reviews', () => call('listReviews', {}))
  const [openId, setOpenId] = useState<string | null>(null)
  const [said, setSaid] = useState<string | null>(null)
  const rows = queue.data?.reviews ?? []
  return (
    <main className="clerk-body">
      <section className="clerk-queue" aria-label="待审">
        <p className="note">等您处理 {queue.data?.waiting ?? 0} 件</p>
        <Fault error={queue.error} fact="没有读到队列。" />
        {said ? <Banner tone="ok">{said}</Banner> : null}
        {queue.data && rows.length === 0 ? (
          <EmptyState title="都办完了" hint="新的申请来了会出现在这里。" />
        ) : null}
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
            <b>
              {row.applicantMasked} 绑定{row.relationLabel} {row.memberMasked}
            </b>
            <span className="note">
              {row.memberAge} 岁 · {deskMoment(row.submittedAt)} 提交 · {deskMoment(row.dueAt)} 前办
            </span>
            <span className="clerk-papers">
              {row.agreed ? (
                <Chip tone="warn" label={row.agreed.byMe ? '您已同意，等同事复核' : '同事已同意，等您复核'} />
              ) : null}
              {row.evidence.map((kind) => (
                <Chip key={kind} label={EVIDENCE_LABELS[kind]} />
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
      ) : (
        <section className="clerk-sheet">
          <EmptyState title="请从左边选一件" hint="材料和填写的内容会并排显示。" />
        </section>
      )}
    </main>
  )
}
