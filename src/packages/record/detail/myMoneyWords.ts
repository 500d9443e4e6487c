import { defineText } from '@/i18n/useText'

export const myMoneyText = defineText({
  zh: {
    title: (name: string) => `给${name}的共济`,
    manage: '额度和更多',
    isPaused: '现在停着，家人用不了您的钱。',
    pause: '先停一停',
    resume: '恢复使用',
    end: '结束共济',
    endAsk: (name: string) => `结束给${name}的共济？`,
    endSay: '结束以后，家人不能再用您的钱。已经付的不退；如果医院退费，钱还会回到您的账户。',
    keep: '先不结束',
    ended: '已结束',
    busy: '正在办',
  },
  en: {
    title: (name: string) => `Your grant to ${name}`,
    manage: 'Caps and more',
    isPaused: 'Paused: your money cannot be used.',
    pause: 'Pause',
    resume: 'Resume',
    end: 'End the grant',
    endAsk: (name: string) => `End the grant to ${name}?`,
    endSay: 'They can no longer use your money. What was paid stays paid; a refund still returns to you.',
    keep: 'Keep it',
    ended: 'Ended',
    busy: 'Working',
  },
})
