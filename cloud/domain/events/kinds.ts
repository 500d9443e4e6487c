import type { RegistryEvent } from '../../contract/shapes'

/** What a clerk enters, and what the calendar brings by itself. */
export type EventKind = RegistryEvent['kind'] | 'faceAge' | 'newYear'

/** The title of each event, as pages and notices write it. */
export const EVENT_TITLES: Readonly<Record<EventKind, string>> = Object.freeze({
  death: '去世',
  moved: '医保关系转到外地',
  retired: '退休',
  insuranceChanged: '换了险种',
  insurancePaused: '暂停参保',
  insuranceEnded: '终止参保',
  insuranceResumed: '恢复参保',
  accountFrozen: '冻结',
  accountUnfrozen: '解除冻结',
  nameChanged: '改名',
  married: '结婚',
  divorced: '离婚',
  birth: '生孩子',
  idNumberGiven: '新生儿有了身份证号',
  cardLost: '社保卡正式挂失',
  cardFound: '社保卡找到了',
  cardReplaced: '补了新的社保卡',
  faceAge: '满 16 周岁',
  newYear: '新的一年',
})
