import type { Functions, ParamsOf, ResultOf } from '@contract/functions'
import type { Receipt, Visit } from '@contract/shapes'
import { create } from 'zustand'

export type Desk = ResultOf<Functions['signInTerminal']>
export type CatalogueItem = ResultOf<Functions['searchCatalogue']>['items'][number]
export type BillParams = ParamsOf<Functions['quoteSettlement']>

/** One line on the screen: an item of the catalogue and how many of it. */
export interface Line {
  item: CatalogueItem
  count: number
}

export type Step = 'scan' | 'items' | 'quote' | 'done'

/** A key or a code that could not be heard now, and why: nothing is swallowed in silence. */
export type Missed = { why: 'step'; key: string } | { why: 'busy' } | { why: 'signing' }

interface CounterState {
  desk: Desk | null
  visit: Visit | null
  lines: Line[]
  /** The line that + − and Delete act on. */
  current: number
  useAccount: boolean
  useAid: boolean
  quote: Receipt | null
  receipt: Receipt | null
  /** Who was admitted last (入院登记), or not let through, masked: it leaves nothing else on the counter. */
  done: { what: 'admitted' | 'mismatch'; nameMasked: string } | null
  /** Said until something changes. */
  missed: Missed | null
  set(part: Partial<Omit<CounterState, 'set' | 'nextPatient'>>): void
  /** Clears the counter for the next one; the desk stays signed in. */
  nextPatient(): void
}

const EMPTY = {
  visit: null,
  lines: [] as Line[],
  current: 0,
  useAccount: true,
  useAid: true,
  quote: null,
  receipt: null,
  done: null,
  missed: null,
}

/** What stands on the counter now. A changed bill makes its quote void: nobody settles what he has not seen. */
export const useCounter = create<CounterState>()((set) => ({
  desk: null,
  ...EMPTY,
  set: (part) =>
    set((state) => {
      const changesBill = 'lines' in part || 'useAccount' in part || 'useAid' in part || 'visit' in part
      return { ...state, missed: null, ...(changesBill ? { quote: null } : {}), ...part }
    }),
  nextPatient: () => set(EMPTY),
}))

/** Whether the patient is confirmed, and what he is charged for can be entered. */
export const takesItems = ({ visit }: Pick<CounterState, 'visit'>): boolean =>
  visit?.state === 'registered' || visit?.state === 'admitted'

/** How far this patient is. */
export function stepOf(state: Pick<CounterState, 'visit' | 'quote' | 'receipt'>): Step {
  if (state.receipt) return 'done'
  if (state.quote) return 'quote'
  return takesItems(state) ? 'items' : 'scan'
}

type Bill = Pick<CounterState, 'lines' | 'useAccount' | 'useAid'>

/** Whether nothing was changed of what is charged, and to whose accounts. */
export const isSameBill = (one: Bill, other: Bill): boolean =>
  one.lines === other.lines && one.useAccount === other.useAccount && one.useAid === other.useAid

/** Whether somebody is read whose face nobody has compared yet. */
export const awaitsIdentity = ({ visit }: Pick<CounterState, 'visit'>): boolean => visit?.state === 'open'

/** Whether what stands here was given back as a whole: there is nothing left of it to reverse or return. */
export const isReversed = ({ receipt }: Pick<CounterState, 'receipt'>): boolean =>
  receipt?.state === 'reversed'

/** Whether two readings are of one person, as far as a counter is told: his items stay when his code is read again. */
export const isSamePatient = (one: Visit, other: Visit): boolean =>
  (['nameMasked', 'idNumberMasked', 'sex', 'age'] as const).every(
    (fact) => one.patient[fact] === other.patient[fact],
  )

/** What is sent for a quote and for a settlement: the same bill. */
export function billOf(
  state: Pick<CounterState, 'visit' | 'lines' | 'useAccount' | 'useAid'>,
): BillParams | null {
  if (!state.visit) return null
  return {
    visitId: state.visit.visitId,
    items: state.lines.map(({ item, count }) => ({ code: item.code, count })),
    useAccount: state.useAccount,
    useAid: state.useAid,
  }
}

/** The lines with one more of an item: a known one counts up, a new one comes last. */
export function withItem(lines: readonly Line[], item: CatalogueItem): Line[] {
  const at = lines.findIndex((line) => line.item.code === item.code)
  if (at < 0) return [...lines, { item, count: 1 }]
  return withCount(lines, at, (lines[at]?.count ?? 0) + 1)
}

const MOST_OF_ONE = 999

/** The lines with all of others: none that stands is lost. */
export const withLines = (lines: readonly Line[], more: readonly Line[]): Line[] =>
  more.reduce<Line[]>(
    (all, { item, count }) => {
      const next = withItem(all, item)
      const at = next.findIndex((line) => line.item.code === item.code)
      return withCount(next, at, (next[at]?.count ?? 0) + count - 1)
    },
    [...lines],
  )

/** The lines with another count; none left removes the line. */
export function withCount(lines: readonly Line[], at: number, count: number): Line[] {
  if (count < 1) return lines.filter((_, index) => index !== at)
  return lines.map((line, index) => (index === at ? { ...line, count: Math.min(count, MOST_OF_ONE) } : line))
}
