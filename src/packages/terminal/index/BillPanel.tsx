import type { RefObject } from 'react'
import { Icon } from '@/components/Icon'
import { useText } from '@/i18n/useText'
import { BillTable } from './BillTable'
import { useCounter, withItem } from './counter'
import { ItemSearch } from './ItemSearch'
import { TemplateBar } from './TemplateBar'
import { counterText } from './words'

/** What was used: items of the catalogue and how many. */
export function BillPanel({ search, locked }: { search: RefObject<HTMLInputElement>; locked: boolean }) {
  const words = useText(counterText)
  const { lines, useAccount, useAid, set } = useCounter()
  return (
    <section className="panel bill-panel">
      <div className="p-h">
        <h2>{words.bill}</h2>
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
          <b>{words.noLines}</b>
          <span className="note">{words.noLinesHint}</span>
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
            {words.useAccount}
          </label>
          <label>
            <input
              type="checkbox"
              checked={useAid}
              onChange={(event) => set({ useAid: event.target.checked })}
            />
            {words.useAid}
          </label>
        </div>
      )}
    </section>
  )
}
