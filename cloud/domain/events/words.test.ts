import type { Consequences } from './consequences'
import { otherOfBinding, otherOfGrant, subjectNotice } from './notices'
import { consequenceLines } from './words'

const row = {
  codes: 'keep',
  credential: 'keep',
  applications: 'keep',
  transfers: 'keep',
  plans: 'keep',
  balances: '余额不动',
  accumulators: '累计不动',
  history: '记录还在',
  refunds: '退回原处',
  basis: { source: '依据' },
} as unknown as Consequences['row']
const found = (over: object = {}, rowOver: object = {}): Consequences =>
  ({
    row: { ...row, ...rowOver },
    endBindings: [],
    askForFace: [],
    endGrants: [],
    restGrants: [],
    closeApplications: [],
    ...over,
  }) as unknown as Consequences
const textOf = (of: string, over: object, rowOver: object = {}) => {
  const line = consequenceLines(found(over, rowOver)).find((one) => one.of === of)
  return [line?.text, line?.count]
}

test('an event that touches nothing says so, line by line', () => {
  expect(
    consequenceLines(found()).map(({ of, label, text, count, source }) => [of, label, text, count, source]),
  ).toEqual([
    ['codes', '医保码', '不变；解除的绑定正在出示的码作废', null, '依据'],
    ['credential', '凭证', '不变', null, '依据'],
    ['bindings', '亲情账户', '不变', 0, '依据'],
    ['grants', '家庭共济', '不变', 0, '依据'],
    ['applications', '办理中的申请', '不变', 0, '依据'],
    ['transfers', '没收下的转账和每月划拨', '转账不变，划拨不变', null, '依据'],
    ['balances', '账户余额', '余额不动', null, '依据'],
    ['accumulators', '年度累计', '累计不动', null, '依据'],
    ['history', '使用记录', '记录还在', null, '依据'],
    ['refunds', '以后的退费', '退回原处', null, '依据'],
  ])
})

test.each([
  ['codes', {}, { codes: 'own' }, '正在出示的他的码作废，可以马上再出示', null],
  ['codes', {}, { codes: 'all' }, '正在出示的他的码，和他替家人出示的码，都作废', null],
  ['credential', {}, { credential: 'suspend' }, '停用', null],
  ['bindings', { endBindings: ['a', 'b'] }, {}, '解除，对方不再能出示，也看不到记录', 2],
  ['bindings', { endBindings: ['a'], askForFace: ['b', 'c'] }, {}, '要他本人刷脸同意，宽限期内照常', 3],
  ['grants', { endGrants: ['a'], restGrants: ['b', 'c'] }, {}, '结束，付过的不变', 3],
  ['grants', { restGrants: ['b'] }, {}, '保留，恢复以前不付钱', 1],
  ['applications', { closeApplications: ['a'] }, { applications: 'close' }, '关闭', 1],
  ['transfers', {}, { transfers: 'return' }, '转账退回，划拨不变', null],
  ['transfers', {}, { plans: 'cancel' }, '转账不变，划拨取消', null],
] as const)('%s: %j %j', (of, over, rowOver, text, count) => {
  expect(textOf(of, over, rowOver)).toEqual([text, count])
})

test('the subject and the others are told what changed and where to ask', () => {
  expect(otherOfBinding('p', '陈静', 'death')).toMatchObject({
    personId: 'p',
    kind: 'binding',
    title: '和陈静的绑定已解除',
    link: 'pages/family/index',
  })
  expect(otherOfBinding('p', '陈静', 'death').text).toContain('因为登记有变化：')
  expect(otherOfGrant('p', '陈静', 'divorced')).toMatchObject({
    personId: 'p',
    kind: 'grant',
    title: '和陈静的共济已结束',
    link: 'pages/family/index',
  })
  expect(otherOfGrant('p', '陈静', 'divorced').text).toContain('钱退回原来的账户')
  const [mine, ...more] = subjectNotice('p', 'retired')
  expect(more).toEqual([])
  expect(subjectNotice('p', 'death')).toEqual([])
  expect(mine).toMatchObject({ personId: 'p', kind: 'system', link: 'pages/me/index' })
  expect(mine?.title).toMatch(/^登记有变化：./)
  expect(mine?.text).toContain('12393')
})
