import { Fen } from '@contract/values'
import { useEffect, useRef } from 'react'
import { Amount } from '@/components/Amount'
import { Icon } from '@/components/Icon'
import { itemClassText } from '@/i18n/itemClass'
import { useText } from '@/i18n/useText'
import { type Line, useCounter, withCount } from './counter'
import { counterText } from './words'

/** The lines of the bill. Amounts a line come with the quote: pages multiply no money. */
export function BillTable({ locked }: { locked: boolean }) {
  const words = useText(counterText)
  const classes = useText(itemClassText)
  const { lines, current, quote, receipt, set } = useCounter()
  const figures = receipt ?? quote
  const rows = useRef<HTMLTableSectionElement>(null)
  const count = lines.length
  // The line that the keys act on stays in sight, however long the bill is.
  useEffect(() => {
    const chosen = rows.current?.rows[Math.min(current, count - 1)]
    // Newer browsers answer with a promise, which would be taken for what is to be done at the end.
    void chosen?.scrollIntoView?.({ block: 'nearest' })
  }, [current, count])
  /** What stays of a line: some of it may have been returned since. */
  const countOf = (line: Line) =>
    receipt ? (receipt.lines.find((one) => one.code === line.item.code)?.count ?? 0) : line.count
  const amountOf = (line: Line) => figures?.lines.find((one) => one.code === line.item.code)?.amount ?? null
  return (
    <>
      <div className="bill-scroll">
        <table className="bill">
          <thead>
            <tr>
              <th>#</th>
              <th>{words.head.item}</th>
              <th>{words.head.class}</th>
              <th className="r opt">{words.head.price}</th>
              <th className="r">{words.head.count}</th>
              <th className="r">{words.head.amount}</th>
            </tr>
          </thead>
          <tbody ref={rows}>
            {lines.map((line, index) => (
              <tr
                key={line.item.code}
                className={index === current && !locked ? 'cur' : undefined}
                onClick={() => set({ current: index, quote })}
              >
                <td>{index + 1}</td>
                <td>
                  <b>{line.item.name}</b>
                  <span className="note opt">{line.item.specification}</span>
                </td>
                <td>
                  <span className={line.item.class === '丙' ? 'chip hollow' : 'chip'}>
                    {classes[line.item.class]}
                  </span>
                </td>
                <td className="r opt">{Fen.format(line.item.price)}</td>
                <td className="r">
                  {locked ? (
                    countOf(line)
                  ) : (
                    <Count line={line} onCount={(count) => set({ lines: withCount(lines, index, count) })} />
                  )}
                </td>
                <td className="r m">{amountOf(line) === null ? '—' : Fen.format(amountOf(line) ?? 0)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="tots">
        <span>{words.items(lines.length)}</span>
        <span className="sp" />
        <span>{words.total}</span>
        {figures ? (
          <Amount fen={figures.amounts.totalFee} />
        ) : (
          <span className="note">{words.afterQuote}</span>
        )}
      </div>
    </>
  )
}

function Count({ line, onCount }: { line: Line; onCount: (count: number) => void }) {
  const words = useText(counterText)
  return (
    <span className="qty">
      <button type="button" aria-label={words.less(line.item.name)} onClick={() => onCount(line.count - 1)}>
        <Icon name="minus" size="s" />
      </button>
      {line.count}
      <button type="button" aria-label={words.more(line.item.name)} onClick={() => onCount(line.count + 1)}>
        <Icon name="plus" size="s" />
      </button>
    </span>
  )
}
