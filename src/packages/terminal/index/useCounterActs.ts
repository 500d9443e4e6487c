import type { Receipt } from '@contract/shapes'
import type { VisitType } from '@contract/values'
import { call, change } from '@/services'
import { type Act, useAct } from '@/state/useAct'
import type { Collector } from './CollectorFields'
import { type BillParams, billOf, isSamePatient, useCounter } from './counter'
import { useDay } from './useDay'

const seen = ({ amounts }: Receipt) => ({
  totalFee: amounts.totalFee,
  fundPay: amounts.fundPay,
  ownAccountPay: amounts.ownAccountPay,
  mutualAidPay: amounts.mutualAidPay,
  cashPay: amounts.cashPay,
})

const isReceipt = (value: unknown): value is Receipt =>
  typeof value === 'object' && value !== null && 'amounts' in value && 'payers' in value

/**
 * The quote of the bill that stands here when it comes: a line added meanwhile is quoted with it.
 * Null if meanwhile another patient stands here.
 */
async function quoteOfWhatStands(standing: () => BillParams | null): Promise<Receipt | null> {
  const first = standing()
  for (let bill = first; bill && bill.visitId === first?.visitId; ) {
    const { quote } = await call('quoteSettlement', bill)
    const now = standing()
    if (JSON.stringify(now) === JSON.stringify(bill)) return quote
    bill = now
  }
  return null
}

export interface CounterActs {
  opening: Act
  billing: Act
  /** Opens a visit by what was read; if it cannot be begun now, why stands below. */
  openByCode(code: string): void
  openByIdCard(idNumber: string, collector: Collector | null): void
  openByInsuranceCard(cardNumber: string, collector: Collector | null): void
  confirmIdentity(visitType: VisitType): void
  /** Brings a stay to this window, to be settled. */
  openDischarge(visitId: string): void
  reportMismatch(): void
  quote(): void
  settle(): void
}

/** What the cashier can do. Each act is one intention: pressed twice, it is the same request. */
export function useCounterActs(): CounterActs {
  const opening = useAct()
  const billing = useAct()
  const counter = useCounter
  const reloadDay = useDay((day) => day.load)

  const terminalId = () => counter.getState().desk?.terminalId ?? ''
  /** What comes while another is under way is not begun, and told so. */
  const begin = (act: Act, work: () => Promise<void>): void =>
    void act.run(work, () => counter.getState().set({ missed: { why: 'busy' } }))
  const open = (work: () => Promise<{ visit: ReturnType<typeof useCounter.getState>['visit'] }>): void => {
    if (!counter.getState().desk) {
      counter.getState().set({ missed: { why: 'signing' } })
      return
    }
    begin(opening, async () => {
      billing.clear()
      const { visit } = await work()
      const before = counter.getState().visit
      // Nobody is charged for what was entered for the one before him.
      const isAnother = before && visit && !isSamePatient(before, visit)
      counter.getState().set({
        visit,
        receipt: null,
        done: null,
        ...(isAnother ? { lines: [], current: 0, useAccount: true, useAid: true } : {}),
      })
    })
  }

  return {
    opening,
    billing,
    openByCode: (code) =>
      open(() => change(`code:${code}`, 'decodeCode', { terminalId: terminalId(), code })),
    openByIdCard: (idNumber, collector) =>
      open(() =>
        change(`id:${idNumber.slice(-4)}`, 'openVisitByCard', {
          terminalId: terminalId(),
          card: { type: '02', idNumber },
          ...(collector ? { collector } : {}),
        }),
      ),
    openByInsuranceCard: (cardNumber, collector) =>
      open(() =>
        change(`card:${cardNumber.slice(-4)}`, 'openVisitByCard', {
          terminalId: terminalId(),
          card: { type: '03', cardNumber },
          ...(collector ? { collector } : {}),
        }),
      ),

    confirmIdentity: (visitType) => {
      const { visit } = counter.getState()
      const visitId = visit?.visitId
      if (visit && visitId && visitType === '21') {
        begin(opening, async () => {
          await change(visitId, 'admitInpatient', { visitId, identityConfirmed: true })
          counter.getState().nextPatient()
          counter.getState().set({ done: { what: 'admitted', nameMasked: visit.patient.nameMasked } })
        })
      } else if (visitId)
        open(() =>
          change(`${visitId}:${visitType}`, 'registerVisit', { visitId, visitType, identityConfirmed: true }),
        )
    },

    openDischarge: (visitId) =>
      open(() =>
        change(`discharge:${visitId}`, 'openDischarge', {
          visitId,
          terminalId: terminalId(),
          identityConfirmed: true,
        }),
      ),

    reportMismatch: () => {
      const { visit } = counter.getState()
      if (!visit) return
      const { visitId, patient } = visit
      begin(opening, async () => {
        await change(visitId, 'reportMismatch', { visitId })
        counter.getState().nextPatient()
        counter.getState().set({ done: { what: 'mismatch', nameMasked: patient.nameMasked } })
      })
    },

    quote: () => {
      if (!counter.getState().visit) return
      begin(billing, async () => {
        const quote = await quoteOfWhatStands(() => billOf(counter.getState()))
        if (quote) counter.getState().set({ quote })
      })
    },

    settle: () => {
      const { quote } = counter.getState()
      const bill = billOf(counter.getState())
      if (!bill || !quote) return
      begin(billing, async () => {
        try {
          const { receipt } = await change(bill.visitId, 'settle', { ...bill, quoted: seen(quote) })
          counter.getState().set({ receipt })
          void reloadDay()
        } catch (fault) {
          const fresh =
            typeof fault === 'object' && fault !== null && 'details' in fault ? fault.details : null
          if (fresh && typeof fresh === 'object' && 'fresh' in fresh && isReceipt(fresh.fresh)) {
            counter.getState().set({ quote: fresh.fresh })
          }
          throw fault
        }
      })
    },
  }
}
