import type { VisitType } from '@contract/values/bill'
import { defineText } from '@/i18n/useText'

/** What is added to an institution's name; a pharmacy needs nothing. */
const ZH_VISITS: Record<VisitType, string> = {
  '11': '门诊',
  '13': '急诊',
  '14': '慢特病门诊',
  '21': '住院',
  '41': '',
}
const EN_VISITS: Record<VisitType, string> = {
  '11': ', outpatient',
  '13': ', emergency',
  '14': ', chronic care',
  '21': ', inpatient',
  '41': '',
}

export const recordText = defineText({
  zh: {
    place: (name: string, visitType: VisitType | null) => `${name}${visitType ? ZH_VISITS[visitType] : ''}`,
    transfer: {
      out: (name: string) => `转给${name}`,
      in: (name: string) => `${name}转来`,
      back: (name: string) => `${name}没有收，退回`,
    },
    premium: (year: number | null) => `${year ?? ''}年医保费`,
    moved: { out: '转出', in: '转入', back: '退回' },
    familyPays: '家里付',
    ofTotal: '共',
    mine: '用了我的钱',
    back: '已退回',
    reversed: '已撤销，钱原路退回',
    allBy: { fund: '全部医保基金', own: '全部本人账户', aid: '全部家人共济', cash: '全部现金' },
    myAid: '我的共济',
    fund: '基金',
    open: (place: string, who: string, when: string, paid: string) =>
      `${place}，${who}，${when}，${paid}，看详情`,
  },
  en: {
    place: (name: string, visitType: VisitType | null) => `${name}${visitType ? EN_VISITS[visitType] : ''}`,
    transfer: {
      out: (name: string) => `To ${name}`,
      in: (name: string) => `From ${name}`,
      back: (name: string) => `Returned by ${name}`,
    },
    premium: (year: number | null) => `Insurance premium ${year ?? ''}`,
    moved: { out: 'sent', in: 'received', back: 'came back' },
    familyPays: 'family paid',
    ofTotal: 'of',
    mine: 'my money',
    back: 'returned',
    reversed: 'Reversed, money returned',
    allBy: { fund: 'all by the fund', own: 'all by own account', aid: 'all by family aid', cash: 'all cash' },
    myAid: 'My aid',
    fund: 'Fund',
    open: (place: string, who: string, when: string, paid: string) =>
      `${place}, ${who}, ${when}, ${paid}, details`,
  },
})
