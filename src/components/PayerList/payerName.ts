import type { Payer } from '@contract/shapes'
import { defineText } from '@/i18n/useText'

export const payerNameText = defineText({
  zh: {
    fund: '医保基金',
    cash: '现金',
    mine: '我的账户',
    account: (who: string) => `${who}的账户`,
    myAid: '您的共济',
    aid: (who: string) => `${who}的共济`,
    pot: '共济池',
    wallet: '医保钱包',
    currentYear: '当年账户',
    earlierYears: '历年账户',
    own: '本人账户',
    someAid: '家人共济',
    fundNote: '报销',
    cashNote: '在窗口付',
    backTo: {
      fund: '退回医保基金',
      cash: '在窗口退现金',
      origin: '退回原来的账户',
      account: (pocket: string) => `退回${pocket}`,
    },
    left: '还剩',
    yuan: '元',
  },
  en: {
    fund: 'Insurance fund',
    cash: 'Cash',
    mine: 'My account',
    account: (who: string) => `Account of ${who}`,
    myAid: 'Your aid',
    aid: (who: string) => `Aid of ${who}`,
    pot: 'Family pot',
    wallet: 'Wallet',
    currentYear: 'this year’s credit',
    earlierYears: 'earlier years’ credit',
    own: 'Own account',
    someAid: 'Family aid',
    fundNote: 'reimbursed',
    cashNote: 'at the counter',
    backTo: {
      fund: 'back to the fund',
      cash: 'cash back at the counter',
      origin: 'back to where it came from',
      account: (pocket: string) => `back to ${pocket}`,
    },
    left: 'left',
    yuan: 'yuan',
  },
})

export type PayerNames = (typeof payerNameText)['zh']

/** Who paid, as a family says it: 爸爸的账户, 您的共济. */
export function payerName({ kind, pocket, who }: Payer, words: PayerNames): string {
  if (kind === 'fund' || kind === 'cash') return words[kind]
  if (kind === 'aid') return who === null ? words.someAid : who.isMe ? words.myAid : words.aid(who.label)
  if (pocket === 'pot' || pocket === 'wallet') return words[pocket]
  return who === null ? words.own : who.isMe ? words.mine : words.account(who.label)
}
