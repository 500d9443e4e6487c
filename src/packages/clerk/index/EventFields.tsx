import type { RegistryEvent } from '@contract/shapes'
import { useText } from '@/i18n/useText'
import { Choose, Line } from './fields'
import { formText } from './formWords'

type Names = typeof formText.zh

/** All that any event asks for; each takes what it needs. */
export interface EventDraft {
  kind: RegistryEvent['kind']
  on: string
  region: string
  insurance: keyof Names['insurances']
  name: string
  sex: keyof Names['sexes']
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
  const words = useText(formText)
  const { kind } = draft
  return (
    <div className="clerk-fields">
      <Line label={words.onDay} type="date" max={today} value={draft.on} onChange={(on) => edit({ on })} />
      {kind === 'moved' ? (
        <Line
          label={words.movedTo}
          value={draft.region}
          hint={words.movedHint}
          onChange={(region) => edit({ region })}
        />
      ) : null}
      {kind === 'insuranceChanged' ? (
        <Choose
          label={words.changedTo}
          options={words.insurances}
          value={draft.insurance}
          onChange={(insurance) => edit({ insurance })}
        />
      ) : null}
      {kind === 'nameChanged' || kind === 'birth' ? (
        <Line
          label={kind === 'birth' ? words.childName : words.newName}
          value={draft.name}
          onChange={(name) => edit({ name })}
        />
      ) : null}
      {kind === 'birth' ? (
        <Choose
          label={words.childSex}
          options={words.sexes}
          value={draft.sex}
          onChange={(sex) => edit({ sex })}
        />
      ) : null}
      {kind === 'birth' || kind === 'idNumberGiven' || kind === 'cardReplaced' ? (
        <Line label={words.numbers[kind]} value={draft.number} onChange={(text) => edit({ number: text })} />
      ) : null}
    </div>
  )
}
