import type { Consequences } from './consequences'
import type { CodeEffect, EventRow } from './effects'

/** One line of what an event brings about, as a clerk reads it before he enters it. */
export interface ConsequenceLine {
  readonly of: string
  readonly label: string
  readonly text: string
  readonly count: number | null
  readonly source: string
}

const CODES: Readonly<Record<CodeEffect, string>> = {
  keep: '不变；解除的绑定正在出示的码作废',
  own: '正在出示的他的码作废，可以马上再出示',
  all: '正在出示的他的码，和他替家人出示的码，都作废',
}

const line = (of: string, label: string, text: string, source: string, count: number | null = null) => ({
  of,
  label,
  text,
  count,
  source,
})

function bindingText({ endBindings, askForFace }: Consequences): string {
  if (askForFace.length > 0) return '要他本人刷脸同意，宽限期内照常'
  return endBindings.length > 0 ? '解除，对方不再能出示，也看不到记录' : '不变'
}

function grantText({ endGrants, restGrants }: Consequences): string {
  if (endGrants.length > 0) return '结束，付过的不变'
  return restGrants.length > 0 ? '保留，恢复以前不付钱' : '不变'
}

/** Everything that an event does or leaves alone, line by line, each with its source. */
export function consequenceLines(found: Consequences): ConsequenceLine[] {
  const row: EventRow = found.row
  const { source } = row.basis
  const bindings = found.endBindings.length + found.askForFace.length
  const grants = found.endGrants.length + found.restGrants.length
  return [
    line('codes', '医保码', CODES[row.codes], source),
    line('credential', '凭证', row.credential === 'suspend' ? '停用' : '不变', source),
    line('bindings', '亲情账户', bindingText(found), source, bindings),
    line('grants', '家庭共济', grantText(found), source, grants),
    line(
      'applications',
      '办理中的申请',
      row.applications === 'close' ? '关闭' : '不变',
      source,
      found.closeApplications.length,
    ),
    line(
      'transfers',
      '没收下的转账和每月划拨',
      [
        row.transfers === 'return' ? '转账退回' : '转账不变',
        row.plans === 'cancel' ? '划拨取消' : '划拨不变',
      ].join('，'),
      source,
    ),
    line('balances', '账户余额', row.balances, source),
    line('accumulators', '年度累计', row.accumulators, source),
    line('history', '使用记录', row.history, source),
    line('refunds', '以后的退费', row.refunds, source),
  ]
}
