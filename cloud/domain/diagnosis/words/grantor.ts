import { whose } from '../../../contract/english/people'
import type { Language } from '../../../contract/values/language'

const zh = {
  offered: (region: string) => `${region}已经开通家庭共济`,
  notOffered: (region: string) => `${region}没有开通家庭共济`,
  notOfferedSay: '要等参保地开通。',
  noAccount: (who: string) => `${who}没有个人账户`,
  noAccountSay: '只有职工医保有个人账户，居民医保没有可以共济的钱。',
  mineNotNormal: '参保恢复正常，共济就能用。',
  theirsNotNormal: (who: string) => `要${who}的参保恢复正常，共济才能用。`,
  notNormal: (who: string) => `${who}的参保不正常`,
  normal: (who: string) => `${who}参保正常`,
  empty: (who: string) => `${who}的账户里没有钱`,
  emptySay: '账户有钱了，共济就能用。',
  onlyThisYear: (who: string) => `${who}没有历年的钱`,
  onlyThisYearSay: '这里只能用历年账户，今年的钱要到明年才能共济。',
  low: (who: string) => `${who}的余额不够授权`,
  money: (who: string) => `${who}的账户里有钱`,
  balance: (amount: string) => `余额 ${amount} 元`,
  relation: '亲属关系',
  relationLater: '开通共济时再查',
  relationFits: '关系符合规定',
  canShare: (relation: string) => `${relation}，可以共济`,
  relationNot: '关系不在共济的范围',
  areaNot: '两地之间不能直接共济',
  areaNotSay: (grantor: string, there: string, patient: string, here: string) =>
    `${grantor}在${there}参保，${patient}在${here}参保。跨省可以用医保钱包转账。`,
  bothIn: (grantor: string, patient: string, region: string) => `${grantor}和${patient}都在${region}参保`,
  areaFits: '两地可以共济',
  and: (one: string, other: string) => `${one}和${other}`,
}

export type GrantorWords = typeof zh

const en: GrantorWords = {
  offered: (region) => `${region} offers family aid`,
  notOffered: (region) => `${region} does not offer family aid`,
  notOfferedSay: 'It has to be opened there first.',
  noAccount: (who) => `There is no personal account: ${who}`,
  noAccountSay: 'Only employee insurance has a personal account; resident insurance has no money to share.',
  mineNotNormal: 'Once your insurance is in force again, aid works.',
  theirsNotNormal: (who) => `Aid works once ${whose(who)} insurance is in force again.`,
  notNormal: (who) => `The insurance is not in force: ${who}`,
  normal: (who) => `The insurance is in force: ${who}`,
  empty: (who) => `There is no money in ${whose(who)} account`,
  emptySay: 'Once there is money in it, aid works.',
  onlyThisYear: (who) => `There is no credit of earlier years in ${whose(who)} account`,
  onlyThisYearSay: 'Only credit of earlier years can be shared here; this year’s from next year on.',
  low: (who) => `Too little for a grant in ${whose(who)} account`,
  money: (who) => `There is money in ${whose(who)} account`,
  balance: (amount) => `Balance ¥${amount}`,
  relation: 'Relation',
  relationLater: 'Known when aid is set up',
  relationFits: 'The relation fits the rules',
  canShare: (relation) => `${relation}: can share`,
  relationNot: 'The relation cannot share',
  areaNot: 'The two regions cannot share directly',
  areaNotSay: (grantor, there, patient, here) =>
    `Insured in ${there}: ${grantor}. Insured in ${here}: ${patient}. Between provinces money can be sent by the medical wallet.`,
  bothIn: (grantor, patient, region) => `Both insured in ${region}: ${grantor} and ${patient}`,
  areaFits: 'The two regions can share',
  and: (one, other) => `${one} and ${other}`,
}

export const GRANTOR_WORDS: Readonly<Record<Language, GrantorWords>> = { zh, en }
