import { defineText } from '@/i18n/useText'

export const orderText = defineText({
  zh: {
    title: '先花谁的',
    head: '您看病，按这个顺序花',
    how: '按住左边的横线拖动，或者按右边的箭头。',
    own: '您自己的账户',
    ownNote: '规定在先，不能改',
    cash: '现金',
    cashNote: '前面都不够，或规定不能用时',
    up: (name: string) => `${name}往前`,
    down: (name: string) => `${name}往后`,
    save: '保存顺序',
    busy: '正在保存',
    saved: '已保存',
    fixed: '您参保的地方，共济的顺序由规定决定，不用自己排。',
  },
  en: {
    title: 'Whose money first',
    head: 'Your care is paid in this order',
    how: 'Drag by the handle at the left, or use the arrows.',
    own: 'Your own account',
    ownNote: 'First by rule',
    cash: 'Cash',
    cashNote: 'When nothing before may or can pay',
    up: (name: string) => `Move ${name} up`,
    down: (name: string) => `Move ${name} down`,
    save: 'Save the order',
    busy: 'Saving',
    saved: 'Saved',
    fixed: 'Where you are insured the order is set by rule.',
  },
})
