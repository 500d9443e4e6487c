import { monthName } from '@/i18n/time'
import { defineText } from '@/i18n/useText'

export const usedText = defineText({
  zh: {
    title: '谁用了多少',
    given: '家人用了我的钱',
    received: '我用了家人的钱',
    noneGiven: '这一年没有人用您的钱',
    noneReceived: '这一年您没有用家人的钱',
    month: (month: number) => `${month}月`,
    yearOf: (year: number) => `${year}年`,
    earlier: (year: number) => `看${year}年`,
    note: '已撤销的不算在内。',
  },
  en: {
    title: 'Who used how much',
    given: 'Family used my money',
    received: 'I used the money of family',
    noneGiven: 'Nobody used your money this year',
    noneReceived: 'You used nobody’s money this year',
    month: monthName,
    yearOf: (year: number) => `${year}`,
    earlier: (year: number) => `See ${year}`,
    note: 'What was given back is taken off.',
  },
})
