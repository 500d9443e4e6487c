import { capital, whose } from '../../../contract/english/people'
import type { Language } from '../../../contract/values/language'

const zh = {
  aidOf: (region: string) => `${region}的共济`,
  unproved: '本地规则待核实',
  whichVisits: '哪些就诊能用',
  visitsUnproved: '当地规则待核实',
  and: '、',
  visitNot: (visit: string) => `${visit}不能用共济`,
  visitsOf: (region: string, visits: string) => `${region}能用在：${visits}。`,
  visitFits: (visit: string) => `${visit}可以用共济`,
  anyVisit: '看病买药都能用',
  depends: '要看是哪种就诊',
  visits: (visits: string) => `能用在：${visits}。`,
  movedFirst: '这里要先划拨',
  movedFirstSay: '先把钱划到共济账户，结算时才能用。',
  secondScan: '结算后再扫一次码',
  secondScanSay: (grantor: string) => `结算后再扫${grantor}的码，才花${grantor}的钱。`,
  ownFirstSay: (region: string, patient: string) => `${region}规定，${patient}自己的账户用完，才能用家人的。`,
  ownFirst: '要先用完自己的账户',
  ownLeft: (patient: string) => `${patient}自己的账户还有钱`,
  onRequest: '结算时要说一声',
  onRequestSay: '跟收费员说“用家庭共济”，不说就不会用。',
  byItself: '结算时自动使用',
  byItselfSay: (patient: string, grantor: string) => `${patient}自己的账户不够了，就用${grantor}的。`,
  fine: '都没问题，可以用',
  onlyMoney: '医保能用，账户里没有钱',
  blocked: '现在还不能用',
  oneStep: '还差一步就能用',
  steps: (count: number) => `还差 ${count} 步就能用`,
}

export type TillWords = typeof zh

const en: TillWords = {
  aidOf: (region) => `Family aid in ${region}`,
  unproved: 'The local rules are unverified',
  whichVisits: 'For which visits it works',
  visitsUnproved: 'The local rules are unverified',
  and: ', ',
  visitNot: (visit) => `${capital(visit)}: aid cannot be used`,
  visitsOf: (region, visits) => `In ${region} it can be used for: ${visits}.`,
  visitFits: (visit) => `${capital(visit)}: aid can be used`,
  anyVisit: 'For every visit and every pharmacy',
  depends: 'It depends on the kind of visit',
  visits: (visits) => `It can be used for: ${visits}.`,
  movedFirst: 'Money has to be moved first here',
  movedFirstSay: 'Move money to the aid account first; then it can be used at the till.',
  secondScan: 'A second scan after the bill is settled',
  secondScanSay: (grantor) =>
    `After the bill, ${whose(grantor)} code is scanned; only then ${whose(grantor)} money is spent.`,
  ownFirstSay: (region, patient) =>
    `By the rules of ${region}, relatives’ money is used only once ${whose(patient)} own account is used up.`,
  ownFirst: 'One’s own account has to be used up first',
  ownLeft: (patient) => `There is money in ${whose(patient)} own account`,
  onRequest: 'Say so at the till',
  onRequestSay: 'Tell the cashier to use family aid (“用家庭共济”); otherwise it is not used.',
  byItself: 'Used by itself at the till',
  byItselfSay: (patient, grantor) =>
    `Where ${whose(patient)} own account is not enough, ${whose(grantor)} account pays.`,
  fine: 'All is well: it can be used',
  onlyMoney: 'The insurance works; there is no money in the account',
  blocked: 'It cannot be used now',
  oneStep: 'One step is missing',
  steps: (count) => `${count} steps are missing`,
}

export const TILL_WORDS: Readonly<Record<Language, TillWords>> = { zh, en }
