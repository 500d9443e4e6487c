import type { RegistryEvent } from '@contract/shapes'
import { Choose, Line } from './fields'

export const EVENT_NAMES = {
  moved: '医保关系转到外地',
  retired: '退休',
  insuranceChanged: '换险种',
  insurancePaused: '暂停参保',
  insuranceResumed: '恢复参保',
  insuranceEnded: '终止参保',
  accountFrozen: '冻结',
  accountUnfrozen: '解除冻结',
  nameChanged: '改名',
  married: '结婚',
  divorced: '离婚',
  birth: '生孩子（登记在母亲名下）',
  idNumberGiven: '新生儿有了身份证号',
  cardLost: '社保卡正式挂失',
  cardFound: '社保卡找到了',
  cardReplaced: '补了新的社保卡',
  death: '去世',
} as const satisfies Record<RegistryEvent['kind'], string>

const INSURANCE = { '310': '职工医保', '390': '居民医保' } as const
const SEX = { male: '男', female: '女' } as const

/** All that any event asks for; each takes what it needs. */
export interface EventDraft {
  kind: RegistryEvent['kind']
  on: string
  region: string
  insurance: keyof typeof INSURANCE
  name: string
  sex: keyof typeof SEX
  number: string
}

export const emptyEvent = (today: string): EventDraft => ({
  kind: 'retired',
  on: today,
  region: '',
  insurance: '390',
  name: '',
  sex: 'female',
  number: '',
})

/** The event as it is entered. */
export function eventOf({ kind, on, region, insurance, name, sex, number }: EventDraft): RegistryEvent {
  switch (kind) {
    case 'moved':
      return { kind, on, to: region }
    case 'insuranceChanged':
      return { kind, on, to: insurance }
    case 'nameChanged':
      return { kind, on, to: name }
    case 'birth':
      return { kind, on, name, sex, birthCertNumber: number }
    case 'idNumberGiven':
      return { kind, on, idNumber: number }
    case 'cardReplaced':
      return { kind, on, cardNumber: number }
    default:
      return { kind, on }
  }
}

interface EventFieldsProps {
  draft: EventDraft
  edit: (part: Partial<EventDraft>) => void
  today: string
}

/** The day, and what this event asks for besides. */
export function EventFields({ draft, edit, today }: EventFieldsProps) {
  const number = {
    birth: '出生医学证明编号',
    idNumberGiven: '身份证号',
    cardReplaced: '新卡号',
  } as const
  const { kind } = draft
  return (
    <div className="clerk-fields">
      <Line label="哪一天" type="date" max={today} value={draft.on} onChange={(on) => edit({ on })} />
      {kind === 'moved' ? (
        <Line
          label="转到哪里（六位区划）"
          value={draft.region}
          hint="例如 110000"
          onChange={(region) => edit({ region })}
        />
      ) : null}
      {kind === 'insuranceChanged' ? (
        <Choose
          label="换成"
          options={INSURANCE}
          value={draft.insurance}
          onChange={(insurance) => edit({ insurance })}
        />
      ) : null}
      {kind === 'nameChanged' || kind === 'birth' ? (
        <Line
          label={kind === 'birth' ? '孩子的名字' : '新名字'}
          value={draft.name}
          onChange={(name) => edit({ name })}
        />
      ) : null}
      {kind === 'birth' ? (
        <Choose label="孩子的性别" options={SEX} value={draft.sex} onChange={(sex) => edit({ sex })} />
      ) : null}
      {kind === 'birth' || kind === 'idNumberGiven' || kind === 'cardReplaced' ? (
        <Line label={number[kind]} value={draft.number} onChange={(text) => edit({ number: text })} />
      ) : null}
    </div>
  )
}
