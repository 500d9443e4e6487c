import type { VisitType } from '@contract/values'
import { useCallback, useEffect, useRef, useState } from 'react'
import { tellStage } from '@/platform/stage'
import { call, change, Session } from '@/services'
import { useProfile } from '@/state/profile'
import { useAct } from '@/state/useAct'
import { BillPanel } from './BillPanel'
import { isSameBill, stepOf, takesItems, useCounter } from './counter'
import { DayPanel } from './DayPanel'
import { Dialogs, type Open } from './Dialogs'
import { KeyHints } from './KeyHints'
import { MissedNote } from './MissedNote'
import { PatientPanel } from './PatientPanel'
import { ResultPanel } from './ResultPanel'
import { ScanPanel } from './ScanPanel'
import { TopBar } from './TopBar'
import { useCounterActs } from './useCounterActs'
import { useCounterKeys } from './useCounterKeys'
import { useDay } from './useDay'
import { useScannerGun } from './useScannerGun'

/** The counter at work: left who, middle what, right who pays. */
export function Counter() {
  const state = useCounter()
  const acts = useCounterActs()
  const signing = useAct()
  const reloadDay = useDay((day) => day.load)
  const [open, setOpen] = useState<Open>(null)
  /** Chosen for one patient, and for no other. */
  const [chosen, setChosen] = useState<{ visitId: string; visitType: VisitType } | null>(null)
  const search = useRef<HTMLInputElement>(null)
  const scan = useRef<HTMLInputElement>(null)
  const step = stepOf(state)
  const { visit } = state
  const visitType = chosen && chosen.visitId === visit?.visitId ? chosen.visitType : state.desk?.visitTypes[0]

  const signIn = signing.run
  const takeDesk = useCallback(
    (terminalId: string | null) =>
      signIn(
        async () => {
          const desk = await change(`desk:${terminalId ?? ''}`, 'signInTerminal', { terminalId })
          useCounter.getState().set({ desk })
          // Not waited for: another window may be chosen at once.
          void reloadDay()
        },
        () => useCounter.getState().set({ missed: { why: 'busy' } }),
      ),
    [signIn, reloadDay],
  )
  useEffect(() => void takeDesk(null), [takeDesk])
  useEffect(() => tellStage({ of: 'counter', step, receipt: state.receipt }), [step, state.receipt])

  /** The visit whose items are entered now; null before its patient is confirmed. */
  const entering = takesItems(state) ? (visit?.visitId ?? null) : null
  useEffect(() => {
    if (entering !== null) search.current?.focus()
  }, [entering])
  const forgive = acts.billing.clear
  // Why a bill was refused is said until the bill is another.
  useEffect(
    () => useCounter.subscribe((now, before) => (isSameBill(now, before) ? undefined : forgive())),
    [forgive],
  )

  const next = () => {
    state.nextPatient()
    acts.opening.clear()
    acts.billing.clear()
    // Where it stands already; else it takes the keyboard when it comes.
    scan.current?.focus()
  }
  const hints = useCounterKeys({ step, acts, open: setOpen, next, visitType, search, scan }, open !== null)
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
      <TopBar
        desk={state.desk}
        step={step}
        fault={signing.error}
        onTerminal={(terminalId) => {
          next()
          void takeDesk(terminalId)
        }}
        onLeave={() => void signing.run(leave)}
      />
      <main className="t-body">
        <div className="t-col">
          <ScanPanel input={scan} acts={acts} step={step} onCamera={() => setOpen('camera')} onNext={next} />
          {visit ? (
            <PatientPanel
              visit={visit}
              acts={acts}
              desk={state.desk}
              visitType={visitType}
              onVisitType={(type) => setChosen({ visitId: visit.visitId, visitType: type })}
              onPremium={() => setOpen('premium')}
            />
          ) : null}
          <DayPanel onOpen={() => setOpen('day')} onStays={() => setOpen('stays')} />
        </div>
        <BillPanel search={search} locked={step === 'done'} />
        <ResultPanel
          step={step}
          acts={acts}
          onNext={next}
          onReceipt={() => setOpen('receipt')}
          onReverse={(reverse) => setOpen({ reverse })}
          onReturn={(giveBack) => setOpen({ giveBack })}
          onSecondScan={() => setOpen('secondScan')}
        />
      </main>
      <KeyHints hints={hints} missed={<MissedNote step={step} />} />
      <Dialogs
        open={open}
        acts={acts}
        onOpen={setOpen}
        onDischarge={(visitId) => {
          next()
          acts.openDischarge(visitId)
        }}
      />
    </div>
  )
}
