import type { Functions, ResultOf } from '@contract/functions'
import type { DISPUTE_OUTCOMES } from '@contract/functions/disputes'
import { Fen } from '@contract/values'
import { useState } from 'react'
import { Banner } from '@/components/Banner'
import { Button } from '@/components/Button'
import { EmptyState } from '@/components/EmptyState'
import { useDeskTime } from '@/i18n/useDeskTime'
import { useText } from '@/i18n/useText'
import { call, change } from '@/services'
import { useAct } from '@/state/useAct'
import { useLoaded } from '@/state/useLoaded'
import { Fault } from './Fault'
import { Choose, Line } from './fields'
import { Facts } from './ReviewParts'
import { clerkText } from './words'

type Dispute = ResultOf<Functions['listDisputes']>['disputes'][number]

/** What families of the region say is not theirs: left the list, right the one that is open. */
export function Disputes() {
  const words = useText(clerkText)
  const list = useLoaded('disputes', () => call('listDisputes', {}))
  const [openId, setOpenId] = useState<string | null>(null)
  const [said, setSaid] = useState<string | null>(null)
  const rows = list.data?.disputes ?? []
  const isEmpty = list.data !== null && rows.length === 0
  const open = rows.find(({ disputeId }) => disputeId === openId) ?? null
  return (
    <main className={isEmpty ? 'clerk-body one' : 'clerk-body'}>
      <section className="clerk-queue" aria-label={words.disputes}>
        <p className="note">{words.waiting(list.data?.waiting ?? 0)}</p>
        <Fault error={list.error} fact={words.listFault} />
        {said ? <Banner tone="ok">{said}</Banner> : null}
        {isEmpty ? <EmptyState title={words.noDisputes} hint={words.noDisputesHint} /> : null}
        {rows.map((row) => (
          <button
            key={row.disputeId}
            type="button"
            className={row.disputeId === openId ? 'clerk-row on' : 'clerk-row'}
            onClick={() => {
              setSaid(null)
              setOpenId(row.disputeId)
            }}
          >
            <b>
              {row.patientMasked} · {row.institutionName}
            </b>
            <span className="note">
              {row.day} · {words.yuan(Fen.format(row.totalFee))} · {row.reasonLabel}
            </span>
          </button>
        ))}
      </section>
      {open ? (
        <DisputeSheet
          key={open.disputeId}
          dispute={open}
          onDone={() => {
            setSaid(words.answered)
            setOpenId(null)
            void list.load()
          }}
        />
      ) : isEmpty ? null : (
        <section className="clerk-sheet">
          <EmptyState title={words.choose} hint={words.chooseDispute} />
        </section>
      )}
    </main>
  )
}

function DisputeSheet({ dispute, onDone }: { dispute: Dispute; onDone: () => void }) {
  const words = useText(clerkText)
  const { disputeFacts: terms } = words
  const { moment } = useDeskTime()
  const [outcome, setOutcome] = useState<keyof typeof DISPUTE_OUTCOMES>('explained')
  const [note, setNote] = useState('')
  const act = useAct()
  const answer = () =>
    void act.run(async () => {
      const { disputeId } = dispute
      await change(`${disputeId}:${outcome}`, 'answerDispute', { disputeId, outcome, note })
      onDone()
    })
  return (
    <section className="clerk-sheet" aria-label={words.dispute}>
      <Facts
        facts={[
          [terms.patient, dispute.patientMasked],
          [terms.reporter, words.reporter(dispute.reporterMasked, dispute.reporterLabel)],
          [terms.reason, dispute.reasonLabel],
          [terms.note, dispute.note === '' ? words.nothing : dispute.note],
          [terms.where, dispute.institutionName],
          [terms.day, dispute.day],
          [terms.total, words.yuan(Fen.format(dispute.totalFee))],
          [terms.shownBy, dispute.shownBy],
          [terms.stopped, words.stopped[dispute.stopped]],
          [terms.at, moment(dispute.openedAt, true)],
          [terms.number, dispute.settlementId],
        ]}
      />
      <Choose label={words.answer} options={words.outcomes} value={outcome} onChange={setOutcome} />
      <Line label={words.more} value={note} onChange={setNote} />
      <Fault error={act.error} />
      <Button label={words.answerFamily} busy={act.busy && words.busy} onPress={answer} />
    </section>
  )
}
