import type { PaidFrom } from '@contract/shapes'
import { EMPTY_PAYEE, type PayeeDraft } from '../shared/payee'

/** What was chosen so far; kept on the phone after every field. */
export interface SendDraft extends PayeeDraft {
  from: PaidFrom | null
  /** In yuan, as typed. */
  amount: string
  monthly: boolean
  /** As typed, 1 to 28. */
  dayOfMonth: string
  until: string
}

export const EMPTY_SEND: SendDraft = {
  ...EMPTY_PAYEE,
  from: null,
  amount: '',
  monthly: false,
  dayOfMonth: '',
  until: '',
}

/** The day of the month as typed, or null for what is none of 1 to 28. */
export function typedDay(text: string): number | null {
  const day = /^\d{1,2}$/.test(text.trim()) ? Number(text.trim()) : 0
  return day >= 1 && day <= 28 ? day : null
}
