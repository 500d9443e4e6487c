import { defineText } from '@/i18n/useText'

export const missedText = defineText({
  zh: {
    notNow: (key: string, first: string) => `${key} 现在用不上：${first}`,
    first: {
      scan: '先读码或刷卡',
      items: '先录明细，再按 F6 预结算',
      quote: '按 F9 结算，或按 Esc 改明细',
      done: '已经结算，按 F1 接下一位',
    },
    identity: '先核对人证，按 F4',
    busy: '正在办上一步，出了结果再来一次',
    signing: '窗口正在签到，签好再读一次',
  },
  en: {
    notNow: (key: string, first: string) => `${key} does nothing now: ${first}`,
    first: {
      scan: 'first read a code or a card',
      items: 'first the items, then F6 for the quote',
      quote: 'F9 settles, Esc goes back to the items',
      done: 'settled; F1 for the next patient',
    },
    identity: 'first compare face and card: F4',
    busy: 'Still at the last step: once it is done, try again',
    signing: 'The window is signing in: then read it again',
  },
})
