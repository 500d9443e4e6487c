import type { VisitType } from '@contract/values'
import type { RefObject } from 'react'
import { useText } from '@/i18n/useText'
import { awaitsIdentity, isReversed, type Step, useCounter, withCount } from './counter'
import type { Open } from './Dialogs'
import type { Hint } from './KeyHints'
import type { CounterActs } from './useCounterActs'
import { type Hotkeys, useHotkeys } from './useHotkeys'
import { counterText } from './words'

interface CounterKeys {
  step: Step
  acts: CounterActs
  open: (dialog: Open) => void
  next: () => void
  visitType: VisitType | undefined
  search: RefObject<HTMLInputElement>
  scan: RefObject<HTMLInputElement>
}

/**
 * Which key does what at each step: the counter needs no mouse. Under a dialog, Escape closes it and the others wait.
 * Answers the keys that do something now, with their words.
 */
export function useCounterKeys(
  { step, acts, open, next, visitType, search, scan }: CounterKeys,
  hasDialog: boolean,
): readonly Hint[] {
  const words = useText(counterText).keys
  const state = useCounter()
  const { receipt, lines, current, quote, set } = state
  const settled = receipt?.settlementId ?? null
  const inForce = settled !== null && !isReversed(state)
  const isDone = step === 'done'
  const ofLines = (act: () => void) => (isDone || lines.length === 0 ? undefined : act)
  const count = (difference: number) =>
    ofLines(() => {
      const line = lines[current]
      if (line) set({ lines: withCount(lines, current, line.count + difference) })
    })
  const move = (difference: number) =>
    ofLines(() => set({ current: Math.max(0, Math.min(lines.length - 1, current + difference)), quote }))
  const confirm = awaitsIdentity(state) && visitType ? () => acts.confirmIdentity(visitType) : undefined

  const firstKey = (): Hotkeys[number] => {
    if (isDone) return ['F1', next, words.next]
    if (!state.visit) return ['F1', () => scan.current?.focus(), words.scan]
    // What is entered goes by no single key.
    return ['F1', lines.length === 0 ? next : undefined, words.another]
  }
  const keys: Hotkeys = [
    firstKey(),
    receipt?.secondScan
      ? ['F2', () => open('secondScan'), words.second]
      : ['F2', isDone ? undefined : () => search.current?.focus(), words.add],
    ['F3', () => open('camera')],
    isDone
      ? ['F4', settled && inForce ? () => open({ giveBack: settled }) : undefined, words.back]
      : ['F4', confirm, words.same],
    // A pharmacy has no beds.
    ['F5', state.desk?.visitTypes.includes('21') ? () => open('stays') : undefined, words.stays],
    ['ArrowUp', move(-1), words.rows],
    ['ArrowDown', move(1)],
    ['+', count(1), words.count],
    ['=', count(1)],
    ['-', count(-1)],
    ['Delete', ofLines(() => set({ lines: withCount(lines, current, 0) }))],
    ['F6', step === 'items' || step === 'quote' ? acts.quote : undefined, words.quote],
    ['F7', receipt ? () => open('receipt') : undefined, words.receipt],
    settled && inForce ? ['F8', () => open({ reverse: settled }), words.reverse] : ['F8', () => open('day')],
    ['F9', step === 'quote' ? acts.settle : undefined, words.settle],
    ['Escape', step === 'quote' ? () => set({ quote: null }) : undefined],
    ['F10', () => open('day'), words.day],
  ]
  useHotkeys(hasDialog ? [['Escape', () => open(null)]] : keys, (key) => {
    if (!hasDialog) set({ missed: { why: 'step', key } })
  })
  return keys.flatMap(([key, act, word]) => (act && word ? [[key, word] as const] : []))
}
