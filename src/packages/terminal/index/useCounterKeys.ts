import type { VisitType } from '@contract/values'
import type { RefObject } from 'react'
import { type Step, useCounter, withCount } from './counter'
import type { Open } from './Dialogs'
import type { CounterActs } from './useCounterActs'
import { useHotkeys } from './useHotkeys'

interface CounterKeys {
  step: Step
  acts: CounterActs
  open: (dialog: Open) => void
  next: () => void
  visitType: VisitType | undefined
  search: RefObject<HTMLInputElement>
  scan: RefObject<HTMLInputElement>
}

/** Which key does what at each step: the counter needs no mouse. */
export function useCounterKeys(
  { step, acts, open, next, visitType, search, scan }: CounterKeys,
  on: boolean,
) {
  const state = useCounter()
  const { receipt, visit, lines, current, quote, set } = state
  const settled = receipt?.settlementId ?? null
  const inForce = settled !== null && receipt?.state !== 'reversed'
  const isDone = step === 'done'
  const count = (difference: number) => {
    const line = lines[current]
    if (line) set({ lines: withCount(lines, current, line.count + difference) })
  }
  const move = (difference: number) =>
    set({ current: Math.max(0, Math.min(lines.length - 1, current + difference)), quote })
  const confirm = visit?.state === 'open' && visitType ? () => acts.confirmIdentity(visitType) : undefined
  const giveBack = settled && inForce ? () => open({ giveBack: settled }) : undefined

  useHotkeys(
    [
      ['F1', isDone ? next : () => scan.current?.focus()],
      ['F2', receipt?.secondScan ? () => open('secondScan') : () => search.current?.focus()],
      ['F3', () => open('camera')],
      ['F4', isDone ? giveBack : confirm],
      ['F5', () => open('stays')],
      ['F6', step === 'items' || step === 'quote' ? acts.quote : undefined],
      ['F7', receipt ? () => open('receipt') : undefined],
      ['F8', settled ? () => open({ reverse: settled }) : () => open('day')],
      ['F9', step === 'quote' ? acts.settle : undefined],
      ['F10', () => open('day')],
      ['Escape', step === 'quote' ? () => set({ quote: null }) : undefined],
      ['+', isDone ? undefined : () => count(1)],
      ['=', isDone ? undefined : () => count(1)],
      ['-', isDone ? undefined : () => count(-1)],
      ['Delete', isDone ? undefined : () => set({ lines: withCount(lines, current, 0) })],
      ['ArrowUp', () => move(-1)],
      ['ArrowDown', () => move(1)],
    ],
    on,
  )
}
