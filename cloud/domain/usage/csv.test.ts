import type { UsageRow } from '../../contract/shapes'
import { csvCell, usageCsv } from './csv'

const MUM = { personId: 'M', label: '妈妈', name: '林秀英', isMe: false }
const bill = (over: Partial<UsageRow> = {}): UsageRow => ({
  recordId: 'use_1',
  settlementId: 'set_1',
  kind: 'settlement',
  seenAs: 'holder',
  patient: MUM,
  institutionName: '示例市第一医院',
  region: '990100',
  regionName: '示例市',
  visitType: '11',
  day: '2026-11-22',
  at: '2026-11-22T04:00:00.000Z',
  shownBy: '由女儿代办',
  state: 'settled',
  totalFee: 300_000,
  fundPay: 120_005,
  ownAccountPay: 99,
  mutualAidPay: 7,
  cashPay: 0,
  familyPay: 106,
  myMoney: null,
  movement: null,
  ...over,
})
const HEADS = [
  '日期',
  '类别',
  '谁',
  '我看到的身份',
  '医院或药店',
  '地区',
  '就诊类别',
  '状态',
  '总费用（元）',
  '医保报销（元）',
  '本人账户（元）',
  '家人共济（元）',
  '现金（元）',
  '家里付（元）',
  '我的钱替别人付（元）',
  '转账对方或缴费人',
  '转账（元，转出为负）',
  '保费年度',
  '怎么出示的',
  '记录号',
  '说明',
]
const moved = (side: 'out' | 'in' | 'back', kind: 'transfer' | 'premium' = 'transfer') =>
  bill({
    kind,
    visitType: null,
    shownBy: null,
    movement: { side, other: MUM, amount: 5_000, coverYear: kind === 'premium' ? 2027 : null },
  })
/** The cells of one row by their heads. */
const cells = (row: UsageRow) => {
  const line = usageCsv([row], 'zh').split('\r\n')[1] ?? ''
  return Object.fromEntries(line.split(',').map((cell, at) => [HEADS[at], cell]))
}

test('a file begins with its mark and its heads; every line ends in CRLF', () => {
  expect(usageCsv([], 'zh')).toBe(`\uFEFF${HEADS.join(',')}\r\n`)
  expect(usageCsv([bill(), bill()], 'zh').split('\r\n')).toHaveLength(4)
})

test('asked for in English, each head says it behind the Chinese; the rows are the same', () => {
  const [heads = '', ...rows] = usageCsv([bill()], 'en').split('\r\n')
  const said = heads.slice(1).split(',')
  expect(said).toHaveLength(HEADS.length)
  for (const [at, head] of HEADS.entries()) {
    expect(said[at]?.startsWith(`${head} `)).toBe(true)
    expect(said[at]?.slice(head.length)).toMatch(/^ [A-Z][ -~]+$/)
  }
  expect(rows).toEqual(usageCsv([bill()], 'zh').split('\r\n').slice(1))
})

test('a bill, in yuan with two digits', () => {
  expect(cells(bill())).toEqual({
    日期: '2026-11-22',
    类别: '看病买药',
    谁: '林秀英',
    我看到的身份: '家人',
    医院或药店: '示例市第一医院',
    地区: '示例市',
    就诊类别: '普通门诊',
    状态: '已结算',
    '总费用（元）': '3000.00',
    '医保报销（元）': '1200.05',
    '本人账户（元）': '0.99',
    '家人共济（元）': '0.07',
    '现金（元）': '0.00',
    '家里付（元）': '1.06',
    '我的钱替别人付（元）': '',
    转账对方或缴费人: '',
    '转账（元，转出为负）': '',
    保费年度: '',
    怎么出示的: '由女儿代办',
    记录号: 'use_1',
    说明: '模拟·不可用于真实就医',
  })
})

test.each<[string, UsageRow, Record<string, string>]>([
  ['reversed', bill({ state: 'reversed' }), { 状态: '已撤销' }],
  ['one’s own', bill({ seenAs: 'self' }), { 我看到的身份: '本人' }],
  [
    'paid for another',
    bill({ seenAs: 'grantor', myMoney: 1_234 }),
    { 我看到的身份: '用了我的钱', '我的钱替别人付（元）': '12.34' },
  ],
  ['of one without a known name', bill({ patient: { ...MUM, name: '' } }), { 谁: '妈妈' }],
  [
    'sent',
    moved('out'),
    {
      类别: '划拨转账',
      状态: '已转出',
      '转账（元，转出为负）': '-50.00',
      转账对方或缴费人: '林秀英',
      就诊类别: '',
      怎么出示的: '',
    },
  ],
  ['got', moved('in'), { 状态: '已收到', '转账（元，转出为负）': '50.00' }],
  ['come back', moved('back'), { 状态: '已退回', '转账（元，转出为负）': '50.00' }],
  [
    'a premium',
    moved('out', 'premium'),
    { 类别: '代缴医保费', 状态: '已缴', '转账（元，转出为负）': '', 保费年度: '2027' },
  ],
  [
    'a transfer that says no more',
    bill({ kind: 'transfer' }),
    { 状态: '已结算', '转账（元，转出为负）': '' },
  ],
  [
    'a small sum sent',
    bill({ kind: 'transfer', movement: { side: 'out', other: MUM, amount: 5, coverYear: null } }),
    { '转账（元，转出为负）': '-0.05' },
  ],
])('%s', (_, row, expected) => {
  expect(cells(row)).toMatchObject(expected)
})

test.each([
  ['医院', '医院'],
  ['=1+1', "'=1+1"],
  ['+86', "'+86"],
  ['-5', "'-5"],
  ['@x', "'@x"],
  ['\tx', "'\tx"],
  ['  =x', "'  =x"],
  ['a=b', 'a=b'],
  ['a,b', '"a,b"'],
  ['他说"好"', '"他说""好"""'],
  ['a\nb', '"a\nb"'],
  ['a\rb', '"a\rb"'],
  ['=a,b', '"\'=a,b"'],
])('the cell %j is %j', (text, cell) => {
  expect(csvCell(text)).toBe(cell)
})
