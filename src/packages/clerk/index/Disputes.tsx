import type { Functions, ResultOf } from '@contract/functions'
import { DISPUTE_OUTCOMES } from '@contract/functions/disputes'
import { Fen } from '@contract/values'
import { useState } from 'react'
import { Banner } from '@/components/Banner'
import { Button } from '@/components/Button'
import { EmptyState } from '@/components/EmptyState'
import { deskMoment } from '@/i18n/deskTime'
import { call, change } from '@/services'
import { useAct } from '@/state/useAct'
import { useLoaded } from '@/state/useLoaded'
import { Fault } from './Fault'
import { Choose, Line } from './fields'
import { Facts } from './ReviewParts'

type Dispute = ResultOf<Functions['listDisputes']>['disputes'][number]

const STOPPED = {
  credential: '凭证已停用',
  codes: '正在出示的码已作废',
  grant: '这份共济已暂停',
  nothing: '没有停用什么',
} as const

/** What families of the region say is not theirs: left the list, right the one that is open. */
export function Disputes() {
  const list = useLoaded('disputes', () => call('listDisputes', {}))
  const [openId, setOpenId] = useState<string | null>(null)
  const [said, setSaid] = useState<string | null>(null)
  const rows = list.data?.disputes ?? []
  const open = rows.find(({ disputeId }) => disputeId === openId) ?? null
  return (
    <main className="clerk-body">
      <section className="clerk-queue" aria-label="家人说不对的记录">
        <p className="note">等您处理 {list.data?.waiting ?? 0} 件</p>
        <Fault error={list.error} fact="没有读到列表。" />
        {said ? <Banner tone="ok">{said}</Banner> : null}
        {list.data && rows.length === 0 ? (
          <EmptyState title="没有人报告" hint="家人在记录里点“这不是我”，会出现在这里。" />
        ) : null}
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
              {row.day} · {Fen.format(row.totalFee)} 元 · {row.reasonLabel}
            </span>
          </button>
        ))}
      </section>
      {open ? (
        <DisputeSheet
          key={open.disputeId}
          dispute={open}
          onDone={() => {
            setSaid('已答复，家人会收到消息。')
            setOpenId(null)
            void list.load()
          }}
        />
      ) : (
        <section className="clerk-sheet">
          <EmptyState title="请从左边选一件" hint="和医院药店核对以后，再答复家人。" />
        </section>
      )}
    </main>
  )
}

function DisputeSheet({ dispute, onDone }: { dispute: Dispute; onDone: () => void }) {
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
    <section className="clerk-sheet" aria-label="家人的报告">
      <Facts
        facts={[
          ['患者', dispute.patientMasked],
          ['谁报告', `${dispute.reporterMasked}（${dispute.reporterLabel}）`],
          ['说什么', dispute.reasonLabel],
          ['补充', dispute.note === '' ? '没有' : dispute.note],
          ['哪里', dispute.institutionName],
          ['哪天', dispute.day],
          ['总费用', `${Fen.format(dispute.totalFee)} 元`],
          ['谁出示', dispute.shownBy],
          ['已经停了', STOPPED[dispute.stopped]],
          ['报告时间', deskMoment(dispute.openedAt, true)],
          ['单号', dispute.settlementId],
        ]}
      />
      <Choose label="答复" options={DISPUTE_OUTCOMES} value={outcome} onChange={setOutcome} />
      <Line label="再说一句（可以不写）" value={note} onChange={setNote} />
      <Fault error={act.error} />
      <Button label="答复家人" busy={act.busy && '正在办'} onPress={answer} />
    </section>
  )
}
