import type { Functions, ResultOf } from '@contract/functions'
import { Fen } from '@contract/values'
import { useState } from 'react'
import { call, change } from '@/services'
import { useAct } from '@/state/useAct'
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
    <DeskDialog title="代缴居民医保" onClose={onClose}>
      <p className="say">花的是 {payerMasked} 自己的钱。一个人一年只缴一次，谁缴都一样。</p>
      <form
        className="premium-form"
        onSubmit={(event) => {
          event.preventDefault()
          void check()
        }}
      >
        <fieldset className="reasons">
          <legend className="note">给谁缴</legend>
          <label>
            <input type="radio" name="whom" checked={forOther} onChange={() => changed(setForOther)(true)} />
            给家人缴
          </label>
          <label>
            <input
              type="radio"
              name="whom"
              checked={!forOther}
              onChange={() => changed(setForOther)(false)}
            />
            给自己缴
          </label>
        </fieldset>
        {forOther ? (
          <>
            <label className="note">
              家人姓名
              <input
                value={name}
                autoComplete="off"
                onChange={(event) => changed(setName)(event.target.value)}
              />
            </label>
            <label className="note">
              家人身份证号
              <input
                value={idNumber}
                autoComplete="off"
                onChange={(event) => changed(setIdNumber)(event.target.value)}
              />
            </label>
            <RelationSelect label="是缴费人的" value={relation} onChange={changed(setRelation)} />
          </>
        ) : null}
        <button type="submit" className="act edge">
          {checking.busy ? '正在查' : '查能缴哪一年'}
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
  return (
    <DeskDialog title="缴好了" onClose={onClose}>
      <p className="say" role="status">
        {premium.payerMasked} 给
        {premium.relationLabel === '本人' ? '自己' : `${premium.relationLabel} ${premium.insuredMasked} `}
        缴了 {premium.year} 年居民医保 {Fen.format(premium.amount)} 元，{premium.coversFrom} 到{' '}
        {premium.coversTo} 管用。
      </p>
      <p className="note">
        {premium.institutionName} · 从{premium.from === 'account' ? '个人账户' : '医保钱包'}付 ·
        模拟·不可用于真实就医
      </p>
      <div className="act-row">
        <button type="button" className="act edge" onClick={() => window.print()}>
          打印
        </button>
        <button type="button" className="act primary" onClick={onClose}>
          知道了
        </button>
      </div>
    </DeskDialog>
  )
}
