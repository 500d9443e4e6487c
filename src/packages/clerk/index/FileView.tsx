import type { PersonFile } from '@contract/functions/desk'
import { STANDING_LABELS } from '@contract/values'
import { useState } from 'react'
import { Banner } from '@/components/Banner'
import { Button } from '@/components/Button'
import { deskLastDay } from '@/i18n/deskTime'
import { change } from '@/services'
import { useAct } from '@/state/useAct'
import { EventForm } from './EventForm'
import { Fault } from './Fault'
import { FileBindings } from './FileBindings'
import { Facts } from './ReviewParts'

interface FileViewProps {
  file: PersonFile
  today: string
  onChanged: () => void
}

const CREDENTIAL = { none: '没有激活', active: '已激活', suspended: '已停用' } as const

function cardText({ card }: PersonFile): string {
  if (card.state !== 'lost') return card.state === 'none' ? '没有卡' : '正常'
  if (card.lapsesAt === null) return '已正式挂失'
  return `已口头挂失，${deskLastDay(card.lapsesAt)} 前要正式挂失`
}

/** A person's file, masked: what he has, what hangs on him, and what can be done for him. */
export function FileView({ file, today, onChanged }: FileViewProps) {
  const { person } = file
  const [said, setSaid] = useState<string | null>(null)
  const act = useAct()
  const done = (sentence: string) => {
    setSaid(sentence)
    onChanged()
  }
  const reportLoss = () =>
    void act.run(async () => {
      const { lapsesAt } = await change(`${person.personId}:oral`, 'reportOralLoss', {
        personId: person.personId,
      })
      const until = deskLastDay(lapsesAt)
      done(`卡已停用。请提醒本人 ${until} 前正式挂失，医保码照常能用。`)
    })
  const facts: readonly (readonly [string, string])[] = [
    ['姓名', person.name],
    ['身份证号', person.idNumberMasked],
    ['年龄', `${person.age} 岁（${person.birthDate}）`],
    ['参保', `${person.regionName} ${person.insuranceLabel}`],
    ['状态', file.deceasedOn ? `${file.deceasedOn} 去世` : STANDING_LABELS[person.standing]],
    ['医保码', CREDENTIAL[file.credential]],
    ['社保卡', cardText(file)],
    ['办理中的申请', `${file.openApplications} 件`],
  ]
  return (
    <section className="clerk-sheet" aria-label="档案">
      {said ? <Banner tone="ok">{said}</Banner> : null}
      <Fault error={act.error} />
      <div className="clerk-two">
        <div className="clerk-column">
          <h2>登记</h2>
          <Facts facts={facts} />
          {file.card.state === 'active' ? (
            <Button label="来电口头挂失社保卡" kind="edge" busy={act.busy && '正在办'} onPress={reportLoss} />
          ) : null}
        </div>
        <div className="clerk-column">
          <FileBindings file={file} onDone={done} />
          <h2>家庭共济</h2>
          {file.grants.length === 0 ? <p className="note">没有。</p> : null}
          {file.grants.map((grant) => (
            <p key={grant.grantId}>
              {grant.role === 'gives' ? '给' : '用'}
              {grant.other.relationLabel} {grant.other.masked}
              {grant.role === 'gives' ? '用' : '的'}
              <span className="note">
                {grant.state === 'paused' ? ' · 暂停' : ''}
                {grant.validTo ? ` · 到 ${grant.validTo}` : ' · 长期'}
              </span>
            </p>
          ))}
        </div>
      </div>
      {file.deceasedOn === null ? <EventForm file={file} today={today} onDone={done} /> : null}
    </section>
  )
}
