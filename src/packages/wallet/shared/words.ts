import { defineText } from '@/i18n/useText'

export const payeeText = defineText({
  zh: {
    whoMissing: '请选择一位家人。',
    someone: '另一位近亲属',
    someoneNote: '填写姓名和身份证号',
    relation: '家人是您的',
    relationMissing: '请选择家人是您的什么人。',
    pocket: '从哪里出',
    account: '个人账户',
    wallet: '医保钱包',
    has: (amount: string) => `可用 ${amount} 元`,
    pocketMissing: '请选择从哪里出。',
  },
  en: {
    whoMissing: 'Please choose a relative.',
    someone: 'Another close relative',
    someoneNote: 'By name and ID number',
    relation: 'They are your',
    relationMissing: 'Please say what they are to you.',
    pocket: 'Paid from',
    account: 'Personal account',
    wallet: 'Insurance wallet',
    has: (amount: string) => `${amount} available`,
    pocketMissing: 'Please choose where the money comes from.',
  },
})
