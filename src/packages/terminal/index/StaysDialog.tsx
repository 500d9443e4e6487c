import type { Functions, ResultOf } from '@contract/functions'
import { useEffect, useState } from 'react'
import { usePunctuation } from '@/i18n/punctuation'
import { useText } from '@/i18n/useText'
import { call, change } from '@/services'
import { useAct } from '@/state/useAct'
import { afterText } from './afterWords'
import { DeskDialog } from './DeskDialog'
import { Fault } from './Fault'

type Stay = ResultOf<Functions['listInpatients']>['stays'][number]

/** Who is in hospital here: to be discharged at this window, or an admission to be taken back. */
export function StaysDialog({
  onClose,
  onDischarge,
}: {
  onClose: () => void
  onDischarge: (visitId: string) => void
}) {
  const words = useText(afterText)
  const between = usePunctuation()
  const act = useAct()
  const [stays, setStays] = useState<readonly Stay[] | null>(null)
  const run = act.run
  useEffect(() => {
    void run(async () => setStays((await call('listInpatients', {})).stays))
  }, [run])
  const withdraw = (visitId: string) =>
    act.run(async () => {
      await change(`withdraw:${visitId}`, 'withdrawAdmission', { visitId })
      setStays((await call('listInpatients', {})).stays)
    })
  return (
    <DeskDialog title={words.staysTitle} onClose={onClose} wide>
      <Fault error={act.error} />
      {stays?.length === 0 ? <p className="say">{words.noStays}</p> : null}
      <table className="bill">
        <tbody>
          {(stays ?? []).map(({ visitId, patient, admittedOn, days }) => (
            <tr key={visitId}>
              <td />
              <td>
                <b>{patient.nameMasked}</b>
                <span className="note">
                  {patient.idNumberMasked} · {patient.regionName}
                  {between.beside}
                  {patient.insuranceLabel}
                </span>
              </td>
              <td>{words.stay(admittedOn, days)}</td>
              <td className="r">
                <span className="row-acts">
                  <button
                    type="button"
                    className="tb main"
                    aria-label={words.dischargeOf(patient.nameMasked)}
                    onClick={() => onDischarge(visitId)}
                  >
                    {words.discharge}
                  </button>
                  <button
                    type="button"
                    className="tb edge"
                    aria-label={words.withdrawOf(patient.nameMasked)}
                    onClick={() => void withdraw(visitId)}
                  >
                    {words.withdraw}
                  </button>
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </DeskDialog>
  )
}
