import type { UsageRow, Who } from '../../contract/shapes'
import { type Fen, type Language, VISIT_TYPE_LABELS } from '../../contract/values'

/** A spreadsheet guesses UTF-8 by this mark; without it Chinese heads are garbled. */
const BYTE_ORDER_MARK = '\uFEFF'
const MARK = '模拟·不可用于真实就医'

const KINDS: Readonly<Record<UsageRow['kind'], string>> = Object.freeze({
  settlement: '看病买药',
  transfer: '划拨转账',
  premium: '代缴医保费',
})
const SEEN_AS: Readonly<Record<UsageRow['seenAs'], string>> = Object.freeze({
  self: '本人',
  holder: '家人',
  grantor: '用了我的钱',
})

/** An amount in yuan that a spreadsheet reads as a number: 3000.00; empty where the viewer may not see it. */
function yuan(amount: Fen | null): string {
  if (amount === null) return ''
  const digits = String(Math.abs(amount)).padStart(3, '0')
  return `${amount < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}

/** One text cell: a leading sign that a spreadsheet would take for a formula is made text; quoted by RFC 4180. */
export function csvCell(text: string): string {
  const safe = /^[\s]*[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

const nameOf = (who: Who): string => (who.name === '' ? who.label : who.name)

const SIDES = Object.freeze({ out: '已转出', in: '已收到', back: '已退回' })

function stateOf(row: UsageRow): string {
  if (row.kind === 'transfer' && row.movement) return SIDES[row.movement.side]
  if (row.kind === 'premium') return '已缴'
  return row.state === 'reversed' ? '已撤销' : '已结算'
}

/** What a transfer did to the account: less than 0 where money left it; nothing for bills and premiums. */
function signedMove({ kind, movement }: UsageRow): Fen | null {
  if (kind !== 'transfer' || movement === null) return null
  return movement.side === 'out' ? -movement.amount : movement.amount
}

type Column = readonly [head: string, english: string, cell: (row: UsageRow) => string]

const COLUMNS: readonly Column[] = [
  ['日期', 'Date', (row) => row.day],
  ['类别', 'Category', (row) => csvCell(KINDS[row.kind])],
  ['谁', 'Whose', (row) => csvCell(nameOf(row.patient))],
  ['我看到的身份', 'Seen as', (row) => SEEN_AS[row.seenAs]],
  ['医院或药店', 'Hospital or pharmacy', (row) => csvCell(row.institutionName)],
  ['地区', 'Region', (row) => csvCell(row.regionName)],
  ['就诊类别', 'Kind of visit', (row) => (row.visitType === null ? '' : VISIT_TYPE_LABELS[row.visitType])],
  ['状态', 'State', stateOf],
  ['总费用（元）', 'Total (yuan)', (row) => yuan(row.totalFee)],
  ['医保报销（元）', 'Paid by the fund (yuan)', (row) => yuan(row.fundPay)],
  ['本人账户（元）', 'Own account (yuan)', (row) => yuan(row.ownAccountPay)],
  ['家人共济（元）', 'Family aid (yuan)', (row) => yuan(row.mutualAidPay)],
  ['现金（元）', 'Cash (yuan)', (row) => yuan(row.cashPay)],
  ['家里付（元）', 'Paid by the family (yuan)', (row) => yuan(row.familyPay)],
  ['我的钱替别人付（元）', 'My money for others (yuan)', (row) => yuan(row.myMoney)],
  ['转账对方或缴费人', 'Other party', (row) => csvCell(row.movement ? nameOf(row.movement.other) : '')],
  ['转账（元，转出为负）', 'Transfer (yuan; out is negative)', (row) => yuan(signedMove(row))],
  ['保费年度', 'Year of cover', (row) => String(row.movement?.coverYear ?? '')],
  ['怎么出示的', 'How shown', (row) => csvCell(row.shownBy ?? '')],
  ['记录号', 'Record', (row) => csvCell(row.recordId)],
  ['说明', 'Remark', () => MARK],
]

/**
 * Records as CSV: RFC 4180, lines ending in CRLF, every row marked as a simulation. Heads are Chinese; for who asks in
 * English each says it in English, too, behind the Chinese that offices and employers read.
 */
export function usageCsv(rows: readonly UsageRow[], language: Language): string {
  const heads = COLUMNS.map(([head, english]) => (language === 'en' ? `${head} ${english}` : head))
  const lines = [heads, ...rows.map((row) => COLUMNS.map(([, , cell]) => cell(row)))]
  return BYTE_ORDER_MARK + lines.map((cells) => `${cells.join(',')}\r\n`).join('')
}
