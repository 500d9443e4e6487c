import { defineText } from '@/i18n/useText'

export const explainText = defineText({
  zh: {
    title: '为什么是这个数',
    speak: '念给我听',
    simulated: '这里有演示参数，和真实的医保待遇不同。',
    fund: '基金',
  },
  en: {
    title: 'Why this amount',
    speak: 'Read it to me',
    simulated: 'Some parameters are made up for demonstration.',
    fund: 'Fund',
  },
})
