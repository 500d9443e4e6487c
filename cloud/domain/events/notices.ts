import { EVENT_TITLES, type EventKind } from './kinds'

export interface EventNotice {
  readonly personId: string
  readonly kind: 'system' | 'binding' | 'grant'
  readonly title: string
  readonly text: string
  readonly link: string | null
}

/** To whom it happened; nobody reads the inbox of one who has died. */
export function subjectNotice(personId: string, kind: EventKind): EventNotice[] {
  if (kind === 'death') return []
  return [
    {
      personId,
      kind: 'system',
      title: `登记有变化：${EVENT_TITLES[kind]}`,
      text: '经办已经登记。不是您本人的情况，请打 12393 或到医保经办窗口核对。',
      link: 'pages/me/index',
    },
  ]
}

/** The other side of a binding that the event ended. */
export const otherOfBinding = (personId: string, name: string, kind: EventKind): EventNotice => ({
  personId,
  kind: 'binding',
  title: `和${name}的绑定已解除`,
  text: `因为登记有变化：${EVENT_TITLES[kind]}。互相不再能出示对方的医保码，也看不到记录。`,
  link: 'pages/family/index',
})

/** The other side of a grant that the event ended. */
export const otherOfGrant = (personId: string, name: string, kind: EventKind): EventNotice => ({
  personId,
  kind: 'grant',
  title: `和${name}的共济已结束`,
  text: `因为登记有变化：${EVENT_TITLES[kind]}。以前付过的不变，以前的费用如果撤销，钱退回原来的账户。`,
  link: 'pages/family/index',
})
