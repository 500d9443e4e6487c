import { useEffect, useRef, useState } from 'react'
import { call, change, Session } from '@/services'
import { useProfile } from '@/state/profile'
import { useAct } from '@/state/useAct'
import { tellStage } from '../../stage/index/useStageNews'
import { BillPanel } from './BillPanel'
import { CameraDialog } from './CameraDialog'
import { stepOf, useCounter, withCount } from './counter'
import { DayDialog } from './DayDialog'
import { DayPanel } from './DayPanel'
import { KeyHints } from './KeyHints'
import { PatientPanel } from './PatientPanel'
import { ReceiptDialog } from './ReceiptDialog'
import { ResultPanel } from './ResultPanel'
import { ReverseDialog } from './ReverseDialog'
import { ScanPanel } from './ScanPanel'
import { TopBar } from './TopBar'
import { useCounterActs } from './useCounterActs'
import { useDay } from './useDay'
import { useHotkeys } from './useHotkeys'
import { useScannerGun } from './useScannerGun'

type Open = 'camera' | 'receipt' | 'day' | { reverse: string } | null

/** The counter at work: left who, middle what, right who pays. */
export function Counter() {
  const state = useCounter()
  const acts = useCounterActs()
  const signing = useAct()
  const reloadDay = useDay((day) => day.load)
  const [open, setOpen] = useState<Open>(null)
  const search = useRef<HTMLInputElement>(null)
  const scan = useRef<HTMLInputElement>(null)
  const step = stepOf(state)

  const signIn = signing.run
  useEffect(() => {
    void signIn(async () => {
      const desk = await change('desk', 'signInTerminal', { terminalId: null })
      useCounter.getState().set({ desk })
      await reloadDay()
      // The cashier's first key belongs to the scanner's field.
      scan.current?.focus()
    })
  }, [signIn, reloadDay])

  useEffect(() => tellStage({ step, receipt: state.receipt }), [step, state.receipt])

  const next = () => {
    state.nextPatient()
    acts.opening.clear()
    acts.billing.clear()
    scan.current?.focus()
  }
  const count = (difference: number) => {
    const line = state.lines[state.current]
    if (line) state.set({ lines: withCount(state.lines, state.current, line.count + difference) })
  }
  const move = (difference: number) =>
    state.set({
      current: Math.max(0, Math.min(state.lines.length - 1, state.current + difference)),
      quote: state.quote,
    })
  const lastSettled = state.receipt?.settlementId ?? null

  useHotkeys(
    [
      ['F1', step === 'done' ? next : () => scan.current?.focus()],
      ['F2', () => search.current?.focus()],
      ['F3', () => setOpen('camera')],
      ['F6', step === 'items' || step === 'quote' ? acts.quote : undefined],
      ['F7', state.receipt ? () => setOpen('receipt') : undefined],
      ['F8', lastSettled ? () => setOpen({ reverse: lastSettled }) : () => setOpen('day')],
      ['F9', step === 'quote' ? acts.settle : undefined],
      ['F10', () => setOpen('day')],
      ['Escape', step === 'quote' ? () => state.set({ quote: null }) : undefined],
      ['+', step === 'done' ? undefined : () => count(1)],
      ['=', step === 'done' ? undefined : () => count(1)],
      ['-', step === 'done' ? undefined : () => count(-1)],
      [
        'Delete',
        step === 'done' ? undefined : () => state.set({ lines: withCount(state.lines, state.current, 0) }),
      ],
      ['ArrowUp', () => move(-1)],
      ['ArrowDown', () => move(1)],
    ],
    open === null,
  )
  useScannerGun((code) => {
    if (step === 'done') next()
    acts.openByCode(code)
  }, open === null)

  const leave = async () => {
    await Session.leave()
    state.nextPatient()
    useProfile.getState().put({ ...(await call('getProfile', {})) })
  }

  return (
    <div className="term">
      <TopBar desk={state.desk} step={step} fault={signing.error} onLeave={() => void signing.run(leave)} />
      <main className="t-body">
        <div className="t-col">
          <ScanPanel input={scan} acts={acts} step={step} onCamera={() => setOpen('camera')} onNext={next} />
          {state.visit ? <PatientPanel visit={state.visit} acts={acts} desk={state.desk} /> : null}
          <DayPanel onOpen={() => setOpen('day')} />
        </div>
        <BillPanel search={search} locked={step === 'done'} />
        <ResultPanel
          step={step}
          acts={acts}
          onNext={next}
          onReceipt={() => setOpen('receipt')}
          onReverse={(settlementId) => setOpen({ reverse: settlementId })}
        />
      </main>
      <KeyHints />
      {open === 'camera' ? (
        <CameraDialog onClose={() => setOpen(null)} onCode={(code) => acts.openByCode(code)} />
      ) : null}
      {open === 'receipt' && state.receipt ? (
        <ReceiptDialog receipt={state.receipt} onClose={() => setOpen(null)} />
      ) : null}
      {open === 'day' ? (
        <DayDialog
          onClose={() => setOpen(null)}
          onReverse={(settlementId) => setOpen({ reverse: settlementId })}
        />
      ) : null}
      {open !== null && typeof open === 'object' ? (
        <ReverseDialog settlementId={open.reverse} onClose={() => setOpen(null)} />
      ) : null}
    </div>
  )
}
