import { defineText } from '@/i18n/useText'
import type { Grade } from './grade'

export const explanationText = defineText({
  zh: {
    basis: '依据',
    from: (when: string) => `${when} 起`,
    fromUnknown: '起始日期不详',
    others: (count: number) => `另有 ${count} 种说法`,
    grades: {
      official: '官方文件',
      reprint: '网站转载',
      unproved: '待核实',
      demo: '演示参数',
      trial: '试算改写',
    } satisfies Record<Grade, string>,
    together: '合起来，一分不差',
    unknown: '这些规定没有查到',
    unknownNote: '没查到的上限按没有算，标为待核实。',
    fold: '收起',
    unfold: '展开',
    reasons: '怎么算的',
  },
  en: {
    basis: 'Rule',
    from: (when: string) => `from ${when}`,
    fromUnknown: 'date unknown',
    others: (count: number) => `${count} other readings`,
    grades: {
      official: 'official',
      reprint: 'reprint',
      unproved: 'unverified',
      demo: 'demonstration',
      trial: 'trial value',
    } satisfies Record<Grade, string>,
    together: 'Together, to the last fen',
    unknown: 'Rules that were not found',
    unknownNote: 'A limit that was not found counts as none and is marked unverified.',
    fold: 'Fold',
    unfold: 'Unfold',
    reasons: 'How it was worked out',
  },
})
