import type { Language } from '../../contract/values'
import type { AnyWay, StepName } from './timeline'

export interface TimelineWords {
  readonly titles: Readonly<Record<StepName, string>>
  /** Where a way calls a step otherwise. */
  readonly titlesOfWay: Readonly<Partial<Record<AnyWay, Partial<Record<StepName, string>>>>>
  /** The last step of an application that came to nothing, by its state. */
  readonly failed: Readonly<Record<'rejected' | 'withdrawn' | 'expired' | 'ended', string>> &
    Readonly<Record<string, string | undefined>>
  /** What to do while a step is going on. */
  readonly notes: Readonly<Record<'invitation' | 'review' | 'supplement', string>> &
    Readonly<Partial<Record<StepName, string>>>
  /** That a binding was ended where that takes effect on the next day. */
  readonly endNote: (day: string) => string
}

/** The steps of an application in words. */
export const TIMELINE_WORDS: Readonly<Record<Language, TimelineWords>> = {
  zh: {
    titles: {
      submitted: '提交申请',
      invitation: '家人打开邀请',
      face: '家人本人刷脸',
      review: '工作人员审核',
      supplement: '补一份材料',
      decision: '办好',
    },
    titlesOfWay: {
      newborn: { face: '妈妈本人刷脸' },
      counter: { submitted: '在窗口办理', review: '另一位经办复核' },
    },
    failed: { rejected: '没有通过', withdrawn: '已撤回', expired: '已过期', ended: '已解除' },
    notes: {
      invitation: '把邀请发给家人，只有他本人刷脸才能接受。',
      review: '审核好了会发消息，不用守着。',
      supplement: '在期限前交上，就接着审核；过了期限要重新申请。',
    },
    endNote: (day) => `已经解除，${day} 零点起生效。`,
  },
  en: {
    titles: {
      submitted: 'Application sent',
      invitation: 'Your relative opens the invitation',
      face: 'Face check of your relative',
      review: 'Review by a clerk',
      supplement: 'One more paper',
      decision: 'Done',
    },
    titlesOfWay: {
      newborn: { face: 'Face check of the mother' },
      counter: { submitted: 'Made at a counter', review: 'Check by a second clerk' },
    },
    failed: { rejected: 'Not accepted', withdrawn: 'Withdrawn', expired: 'Expired', ended: 'Link ended' },
    notes: {
      invitation: 'Send the invitation to your relative: only their own face check can accept it.',
      review: 'You get a message when the review is done; you need not wait here.',
      supplement: 'Hand it in before the time is over and the review goes on; after that, apply anew.',
    },
    endNote: (day) => `Ended; it takes effect at midnight of ${day}.`,
  },
}
