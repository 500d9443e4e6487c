import type { RefObject } from 'react'
import { Icon } from '@/components/Icon'
import { BillTable } from './BillTable'
import { useCounter, withItem } from './counter'
import { ItemSearch } from './ItemSearch'
import { TemplateBar } from './TemplateBar'

/** What was used: items of the catalogue and how many. */
export function BillPanel({ search, locked }: { search: RefObject<HTMLInputElement>; locked: boolean }) {
  const { lines, useAccount, useAid, set } = useCounter()
  return (
    <section className="panel bill-panel">
      <div className="p-h">
        <h2>费用明细</h2>
        {locked ? null : <TemplateBar />}
      </div>
      {locked ? null : (
        <ItemSearch
          input={search}
          onPick={(item) => {
            const next = withItem(lines, item)
            set({ lines: next, current: next.findIndex((line) => line.item.code === item.code) })
          }}
        />
      )}
      {lines.length === 0 ? (
        <div className="empty">
          <span className="ill">
            <Icon name="list" />
          </span>
          <b>还没有费用</b>
          <span className="note">按 F2 输入名称、拼音首字母或编码，回车加上</span>
        </div>
      ) : (
        <BillTable locked={locked} />
      )}
      {locked ? null : (
        <div className="switches">
          <label>
            <input
              type="checkbox"
              checked={useAccount}
              onChange={(event) => set({ useAccount: event.target.checked })}
            />
            用本人账户
          </label>
          <label>
            <input
              type="checkbox"
              checked={useAid}
              onChange={(event) => set({ useAid: event.target.checked })}
            />
            用家人共济
          </label>
        </div>
      )}
    </section>
  )
}
