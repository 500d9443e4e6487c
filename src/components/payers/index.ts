import type { PayerKind } from '@contract/shapes'
import { defineText } from '@/i18n/useText'
import type { IconName } from '../Icon'

/** The four colours of money, in the order in which they are always drawn. */
export const PAYER_KINDS: readonly PayerKind[] = ['fund', 'own', 'aid', 'cash']

/** Each with its icon, everywhere the same; its fills are used for nothing else. */
export const PAYER_ICONS: Readonly<Record<PayerKind, IconName>> = {
  fund: 'shield',
  own: 'wallet',
  aid: 'rings',
  cash: 'yuan',
}

export const payerText = defineText({
  zh: { fund: '医保基金', own: '本人账户', aid: '家人共济', cash: '现金' },
  en: { fund: 'Insurance fund', own: 'Own account', aid: 'Family aid', cash: 'Cash' },
})

/** A share of an amount by who paid it. */
export interface PayerPart {
  kind: PayerKind
  /** Whole fen. */
  amount: number
  /** Instead of the payer's general word: 爸爸, 您的共济. */
  label?: string
}
