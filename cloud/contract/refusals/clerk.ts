import { defineRefusals } from './define'

/** 105xx: review. */
export const clerkRefusals = defineRefusals({
  REVIEW_OWN: {
    number: 10501,
    sentence: '这是您本人或亲属的申请，请交给别的同事办。',
    meaning: 'A clerk may not decide his own or a relative’s application.',
  },
  REVIEW_STALE: {
    number: 10502,
    sentence: '这件申请刚被别人看过或改过。请重新打开再决定。',
    meaning: 'The version that was looked at is no longer the current one.',
  },
  REVIEW_REASON_NEEDED: {
    number: 10503,
    sentence: '不通过要选一个原因，家人才知道怎么补。',
    meaning: 'Refusing without a coded reason.',
  },
})
