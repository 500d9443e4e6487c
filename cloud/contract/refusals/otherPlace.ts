import { defineRefusals } from './define'

/** 114xx: 异地就医备案. */
export const otherPlaceRefusals = defineRefusals({
  OTHER_PLACE_HOME: {
    number: 11401,
    sentence: '{place}和参保地在同一个统筹区，看病不用备案。',
    english: '{place} belongs to the area of the insurance. No filing is needed there.',
    meaning: 'The place lies in the pool of the insurance, or holds it: nothing is elsewhere there.',
  },
  OTHER_PLACE_DATES: {
    number: 11402,
    sentence:
      '日期不对：开始日只能从 {earliest} 到 {latest}，结束日不能早于开始日，也不能晚于备案有效期。请重选。',
    english:
      'The dates are wrong: the start must be between {earliest} and {latest}, and the end neither before the start nor after the filing’s validity. Please choose again.',
    meaning:
      'A filing begins today or later; an emergency is filed within the policy’s days afterwards. A stay for good has no last day, another none beyond the policy’s days.',
  },
  OTHER_PLACE_FILED: {
    number: 11403,
    sentence: '这段时间在{place}就医已经备过案，不用再备。',
    english: 'Care in {place} is filed for these days already. You need not file again.',
    meaning: 'A filing of the same place, in force or to come, overlaps these days.',
  },
  OTHER_PLACE_OVER: {
    number: 11404,
    sentence: '这个备案已经到期或取消，不用再取消。',
    english: 'This filing has ended or was cancelled. You need not cancel it again.',
    meaning: 'Cancelling a filing that is over.',
  },
})
