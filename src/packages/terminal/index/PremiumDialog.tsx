import type { Functions, ResultOf } from '@contract/functions'
import { Fen } from '@contract/values'
import { isHimself } from '@contract/values/shownBy'
import { useState } from 'react'
import { SimulationMark } from '@/components/SimulationMark'
import { useText } from '@/i18n/useText'
import { call, change } from '@/services'
import { useAct } from '@/state/useAct'
import { afterText } from './afterWords'
import { DeskDialog } from './DeskDialog'
import { Fault } from './Fault'
import { PremiumOffers, type TillOffer } from './PremiumOffers'
import { RelationSelect } from './RelationSelect'

type Paid = ResultOf<Functions['payTillPremium']>['premium']
type Checked = ResultOf<Functions['checkTillPremium']>

interface PremiumDialogProps {
  visitId: string
  payerMasked: string
  onClose: () => void
}

/** 代缴居民医保: the person at the counter pays for himself or for a relative, and is told before what it takes. */
export function PremiumDialog({ visitId, payerMasked, onClose }: PremiumDialogProps) {
  const words = useText(afterText)
  const checking = useAct()
  const paying = useAct()
  const [forOther, setForOther] = useState(true)
  const [name, setName] = useState('')
  const [idNumber, setIdNumber] = useState('')
  const [relation, setRelation] = useState('30')
  const [checked, setChecked] = useState<Checked | null>(null)
  const [paid, setPaid] = useState<Paid | null>(null)

  const whom = () => ({
    visitId,
    ...(forOther ? { insured: { name: name.trim(), idNumber: idNumber.trim() }, relation } : {}),
  })
  const check = () => {
    paying.clear()
    return checking.run(async () => setChecked(await call('checkTillPremium', whom())))
  }
  const pay = ({ year, amount }: TillOffer, from: TillOffer['from'][number]) =>
    paying.run(async () => {
      const order = { ...whom(), year, amount, from, identityConfirmed: true as const }
      const intention = `premium:${visitId}:${idNumber.slice(-4)}:${year}:${from}`
      setPaid((await change(intention, 'payTillPremium', order)).premium)
    })
  /** Another name is another question: nobody pays for one whom he has not asked about. */
  const changed =
    <T,>(set: (value: T) => void) =>
    (value: T) => {
      setChecked(null)
      set(value)
    }

  if (paid) return <Receipt premium={paid} onClose={onClose} />
  return (
    <DeskDialog title={words.premiumTitle} onClose={onClose}>
      <p className="say">{words.premiumLead(payerMasked)}</p>
      <form
        className="premium-form"
        onSubmit={(event) => {
          event.preventDefault()
          void check()
        }}
      >
        <fieldset className="reasons">
          <legend className="note">{words.forWhom}</legend>
          <label>
            <input type="radio" name="whom" checked={forOther} onChange={() => changed(setForOther)(true)} />
            {words.forRelative}
          </label>
          <label>
            <input
              type="radio"
              name="whom"
              checked={!forOther}
              onChange={() => changed(setForOther)(false)}
            />
            {words.forSelf}
          </label>
        </fieldset>
        {forOther ? (
          <>
            <label className="note">
              {words.relativeName}
              <input
                value={name}
                autoComplete="off"
                onChange={(event) => changed(setName)(event.target.value)}
              />
            </label>
            <label className="note">
              {words.relativeNumber}
              <input
                value={idNumber}
                autoComplete="off"
                onChange={(event) => changed(setIdNumber)(event.target.value)}
              />
            </label>
            <RelationSelect label={words.isOfPayer} value={relation} onChange={changed(setRelation)} />
          </>
        ) : null}
        <button type="submit" className="act edge">
          {checking.busy ? words.asking : words.askYears}
        </button>
      </form>
      <Fault error={checking.error ?? paying.error} />
      {checked ? (
        <PremiumOffers checked={checked} busy={paying.busy} onPay={(offer, from) => void pay(offer, from)} />
      ) : null}
    </DeskDialog>
  )
}

/** What was paid, by whom for whom. */
function Receipt({ premium, onClose }: { premium: Paid; onClose: () => void }) {
  const words = useText(afterText)
  const whom = isHimself(premium.relationLabel) ? null : `${premium.relationLabel} ${premium.insuredMasked}`
  return (
    <DeskDialog title={words.paidTitle} onClose={onClose}>
      <p className="say" role="status">
        {words.paid(
          premium.payerMasked,
          whom,
          premium.year,
          Fen.format(premium.amount),
          premium.coversFrom,
          premium.coversTo,
        )}
      </p>
      <p className="note">
        {premium.institutionName} · {words.paidFrom(words.pockets[premium.from])} · <SimulationMark />
      </p>
      <div className="act-row">
        <button type="button" className="act edge" onClick={() => window.print()}>
          {words.print}
        </button>
        <button type="button" className="act primary" onClick={onClose}>
          {words.understood}
        </button>
      </div>
    </DeskDialog>
  )
}
