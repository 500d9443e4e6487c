import { whose } from '../../../contract/english/people'
import type { Language } from '../../../contract/values/language'

const zh = {
  start: '开始的日子',
  cap: '额度',
  afterGranting: '开通后再查',
  granted: '已经开通家庭共济',
  grantedSay: (grantor: string, patient: string) => `${grantor}给${patient}开通的`,
  over: '家庭共济已经结束',
  none: '还没有开通家庭共济',
  toGrant: (patient: string) => `给${patient}开通共济（约 1 分钟）`,
  boundOnly: (patient: string) =>
    `绑定以后，您能替${patient}出示码，花的还是${patient}自己的钱。要花您的钱，得再开通共济。`,
  grantFirst: (patient: string) => `要花您的钱，得先给${patient}开通共济。`,
  theirsFirst: (grantor: string) => `要花${grantor}的钱，得由${grantor}来开通共济。`,
  paused: '共济暂停了',
  minePaused: '恢复以后就能用。',
  theirsPaused: (grantor: string) => `要${grantor}恢复以后才能用。`,
  toResume: '去恢复共济',
  notYet: '共济还没到开始的日子',
  from: (day: string) => `从 ${day} 起可以用。`,
  inForce: '共济在有效期里',
  always: '长期有效',
  until: (day: string) => `用到 ${day}`,
  noCap: '没有设额度',
  capLeft: (period: string) => `${period}的额度还没用完`,
  left: (amount: string) => `还能用 ${amount} 元`,
  capUsed: (period: string) => `${period}的额度用完了`,
  mineCap: '改高额度就能接着用。',
  theirsCap: (grantor: string) => `要${grantor}改高额度，才能接着用。`,
  toCap: '去改额度',
}

export type GrantWords = typeof zh

const en: GrantWords = {
  start: 'First day',
  cap: 'Limit',
  afterGranting: 'Known once it is set up',
  granted: 'Family aid is set up',
  grantedSay: (grantor, patient) => `From ${whose(grantor)} account to ${patient}`,
  over: 'Family aid has ended',
  none: 'Family aid is not set up yet',
  toGrant: (patient) => `Set up aid: ${patient} (about 1 minute)`,
  boundOnly: (patient) =>
    `The link lets you show ${whose(patient)} code, which still spends ${whose(patient)} own money. To spend yours, set up aid, too.`,
  grantFirst: (patient) => `To spend your money, set up aid first: ${patient}.`,
  theirsFirst: (grantor) =>
    `To spend ${whose(grantor)} money, aid has to be set up on that side: ${grantor}.`,
  paused: 'Aid is paused',
  minePaused: 'Resume it, and it works.',
  theirsPaused: (grantor) => `It works once it is resumed: ${grantor}.`,
  toResume: 'Resume aid',
  notYet: 'The first day of aid has not come yet',
  from: (day) => `It works from ${day}.`,
  inForce: 'Aid is in force',
  always: 'Without an end',
  until: (day) => `Until ${day}`,
  noCap: 'No limit is set',
  capLeft: (period) => `There is something left of the limit (${period})`,
  left: (amount) => `¥${amount} left`,
  capUsed: (period) => `The limit is used up (${period})`,
  mineCap: 'Raise the limit to go on.',
  theirsCap: (grantor) => `The limit has to be raised to go on: ${grantor}.`,
  toCap: 'Change the limit',
}

export const GRANT_WORDS: Readonly<Record<Language, GrantWords>> = { zh, en }
