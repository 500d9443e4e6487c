import type { Basis, EventRow } from './effects'
import type { EventKind } from './kinds'

const OURS: Basis = { source: '本产品的做法（没有查到规定）', confidence: 'ours' }

/** Nothing moves but the registry itself. */
const NOTHING: EventRow = {
  codes: 'keep',
  credential: 'keep',
  held: 'keep',
  heldBy: 'keep',
  given: 'keep',
  received: 'keep',
  applications: 'keep',
  transfers: 'keep',
  plans: 'keep',
  balances: '账户里的钱不变',
  accumulators: '今年累计的起付线和限额不变',
  history: '以前的记录照常能看',
  refunds: '以前的费用撤销，退回原来的账户',
  basis: OURS,
}

/** The insurance does not pay: what needs it in force rests or ends, what does not goes on. */
const UNINSURED: EventRow = {
  ...NOTHING,
  given: 'endWhereUninsured',
  received: 'endWhereUninsured',
  plans: 'cancel',
  balances: '账户里的钱还在，恢复参保后再用',
  basis: {
    source: '任一方停保，共济自动结束（内容站 jiusongjiankang.com/health/news/6305591、hzbdd.com/319257）',
    confidence: 'C',
  },
}

/**
 * What each life event does. Bindings rest on who the two are to each other, grants also on insurance and region;
 * money never vanishes, and what was paid is returned to where it came from whenever it is reversed.
 */
export const EVENT_TABLE: Readonly<Record<EventKind, EventRow>> = Object.freeze({
  death: {
    ...NOTHING,
    codes: 'all',
    credential: 'suspend',
    held: 'end',
    heldBy: 'end',
    given: 'end',
    received: 'end',
    applications: 'close',
    transfers: 'return',
    plans: 'cancel',
    balances: '账户里的钱不变，由继承人到窗口办理',
    accumulators: '停在去世那天',
    history: '家人不再能看他的记录',
    basis: {
      source: '共济随关系结束、余额退回本人（福建省的问答，报道）；其余是本产品的做法',
      confidence: 'B',
    },
  },
  moved: {
    ...NOTHING,
    codes: 'own',
    given: 'endOutsideArea',
    received: 'endOutsideArea',
    balances: '账户里的钱跟着人走',
    accumulators: '按新参保地的规则接着算',
    basis: {
      source: '医保关系转出省，共济自动结束（内容站 jiusongjiankang.com/health/news/6305591）',
      confidence: 'C',
    },
  },
  retired: { ...NOTHING, accumulators: '累计不变，从当天起按退休的比例算' },
  insuranceChanged: {
    ...NOTHING,
    given: 'endWithoutAccount',
    balances: '职工账户里剩下的钱还能自己用完',
    accumulators: '累计不变，从当天起按新险种的规则算',
    basis: {
      source: '只有职工医保有个人账户，才能共济给家人（国家医保局问答 2024-10-05）',
      confidence: 'A',
    },
  },
  insurancePaused: UNINSURED,
  insuranceEnded: UNINSURED,
  insuranceResumed: { ...NOTHING, balances: '账户里的钱可以接着用' },
  accountFrozen: {
    ...NOTHING,
    given: 'rest',
    received: 'rest',
    balances: '账户里的钱冻结，一分不动',
    basis: OURS,
  },
  accountUnfrozen: { ...NOTHING, balances: '账户里的钱可以接着用' },
  nameChanged: { ...NOTHING, codes: 'own', history: '以前的记录写的是以前的名字' },
  married: NOTHING,
  divorced: {
    ...NOTHING,
    held: 'endWithSpouse',
    heldBy: 'endWithSpouse',
    given: 'endWithSpouse',
    received: 'endWithSpouse',
    history: '和前一位配偶互相不再能看记录',
    basis: {
      source: '近亲属之间才能共济（民法典第一千零四十五条）；亲情账户随之解除是本产品的做法',
      confidence: 'A',
    },
  },
  birth: NOTHING,
  idNumberGiven: { ...NOTHING, codes: 'own' },
  cardLost: NOTHING,
  cardFound: NOTHING,
  cardReplaced: NOTHING,
  faceAge: {
    ...NOTHING,
    heldBy: 'askForFace',
    basis: {
      source: '16 周岁起要本人刷脸（国家医保局对来信的答复 2023-10-02）；到了年龄补一次是本产品的做法',
      confidence: 'A',
    },
  },
  newYear: {
    ...NOTHING,
    balances: '当年的钱变成历年的钱',
    accumulators: '起付线、限额和按年的共济额度重新开始算',
    refunds: '去年的费用撤销，退回去年的账户和额度',
    basis: { source: '起付线和限额按自然年度算（各地规定）', confidence: 'B' },
  },
})
