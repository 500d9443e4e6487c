import type { ItemClass } from '@contract/values/bill'
import { defineText } from './useText'

/** The classes of the insurance’s list as a page writes them: in English they are the A, B and C of its sentences. */
export const itemClassText = defineText<Record<ItemClass, string>>({
  zh: { 甲: '甲', 乙: '乙', 丙: '丙' },
  en: { 甲: 'A', 乙: 'B', 丙: 'C' },
})
