/** What a family says of a record: each as the family reads it. */
export const DISPUTE_REASONS = {
  notMe: '不是我去的，也不是家里人去的',
  wrongItems: '有的项目没有做，有的药没有拿',
  wrongAmount: '金额和收据不一样',
} as const
