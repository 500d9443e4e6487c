import type { Functions, ParamsOf, ResultOf } from '@contract/functions'
import type { UsageRow } from '@contract/shapes'
import { startTransition, useEffect, useRef, useState } from 'react'
import { call } from '@/services'
import { useAct } from '@/state/useAct'
import { useLoaded } from '@/state/useLoaded'

export type RecordFilter = ParamsOf<Functions['listUsage']>['filter']
export type Summary = ResultOf<Functions['summariseUsage']>

const PAGE = 20
/** A rare filter may answer pages without rows; so many are asked for before the user is. */
const EMPTY_PAGES = 5

interface Rest {
  rows: UsageRow[]
  cursor: string | null
}

/** The records of a filter, page by page, newest first, and their totals. */
export function useRecords(filter: RecordFilter | null) {
  const key = filter === null ? null : JSON.stringify(filter)
  const first = useLoaded(key && `usage:${key}`, () =>
    call('listUsage', { filter: filter ?? {}, cursor: null, limit: PAGE }),
  )
  const summary = useLoaded<Summary>(key && `usage-sum:${key}`, () =>
    call('summariseUsage', { filter: filter ?? {} }),
  )
  const [rest, setRest] = useState<Rest | null>(null)
  const act = useAct()
  const shown = useRef(key)
  shown.current = key

  // Later pages follow the first one: when that changes, they are asked for again as they are reached.
  const head = first.data?.records[0]?.recordId
  // biome-ignore lint/correctness/useExhaustiveDependencies: another filter or another newest record
  useEffect(() => setRest(null), [key, head])

  const cursor = rest === null ? (first.data?.nextCursor ?? null) : rest.cursor
  const more = () =>
    act.run(async () => {
      let next = cursor
      const rows = [...(rest?.rows ?? [])]
      const before = rows.length
      for (let page = 0; next !== null && rows.length === before && page < EMPTY_PAGES; page += 1) {
        const answer = await call('listUsage', { filter: filter ?? {}, cursor: next, limit: PAGE })
        rows.push(...answer.records)
        next = answer.nextCursor
      }
      // Drawn between other work: a finger that scrolls on is not held up by rows far below it.
      startTransition(() => {
        if (shown.current === key) setRest({ rows, cursor: next })
      })
    })

  return {
    rows: first.data === null ? null : [...first.data.records, ...(rest?.rows ?? [])],
    summary: summary.data,
    savedAt: first.savedAt,
    error: first.data === null ? first.error : null,
    moreError: act.error,
    loadingMore: act.busy,
    hasMore: cursor !== null,
    more,
    refresh: () => Promise.all([first.load(), summary.load()]),
  }
}
