import { CameraDialog } from './CameraDialog'
import { useCounter } from './counter'
import { DayDialog } from './DayDialog'
import { PremiumDialog } from './PremiumDialog'
import { ReceiptDialog } from './ReceiptDialog'
import { ReturnDialog } from './ReturnDialog'
import { ReverseDialog } from './ReverseDialog'
import { SecondScanDialog } from './SecondScanDialog'
import { StaysDialog } from './StaysDialog'
import type { CounterActs } from './useCounterActs'

/** The dialog over the counter, if any. */
export type Open =
  | 'camera'
  | 'receipt'
  | 'day'
  | 'stays'
  | 'secondScan'
  | 'premium'
  | { reverse: string }
  | { giveBack: string }
  | null

interface DialogsProps {
  open: Open
  acts: CounterActs
  onOpen: (open: Open) => void
  onDischarge: (visitId: string) => void
}

export function Dialogs({ open, acts, onOpen, onDischarge }: DialogsProps) {
  const receipt = useCounter((state) => state.receipt)
  const visit = useCounter((state) => state.visit)
  const close = () => onOpen(null)
  if (open === null) return null
  if (typeof open === 'object') {
    return 'reverse' in open ? (
      <ReverseDialog settlementId={open.reverse} onClose={close} />
    ) : (
      <ReturnDialog settlementId={open.giveBack} onClose={close} />
    )
  }
  switch (open) {
    case 'camera':
      return <CameraDialog onClose={close} onCode={(code) => acts.openByCode(code)} />
    case 'receipt':
      return receipt ? <ReceiptDialog receipt={receipt} onClose={close} /> : null
    case 'secondScan':
      return receipt ? <SecondScanDialog receipt={receipt} onClose={close} /> : null
    case 'premium':
      return visit ? (
        <PremiumDialog visitId={visit.visitId} payerMasked={visit.patient.nameMasked} onClose={close} />
      ) : null
    case 'stays':
      return (
        <StaysDialog
          onClose={close}
          onDischarge={(visitId) => {
            close()
            onDischarge(visitId)
          }}
        />
      )
    case 'day':
      return (
        <DayDialog
          onClose={close}
          onReverse={(reverse) => onOpen({ reverse })}
          onReturn={(giveBack) => onOpen({ giveBack })}
        />
      )
  }
}
