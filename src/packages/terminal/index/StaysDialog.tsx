import type { Functions, ResultOf } from '@contract/functions'
import { useEffect, useState } from 'react'
import { call, change } from '@/services'
import { useAct } from '@/state/useAct'
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
    <DeskDialog title="在院的人" onClose={onClose} wide>
      <Fault error={act.error} />
      {stays?.length === 0 ? (
        <p className="say">现在没有人在院。入院：读码或刷卡后，就诊类别选“住院”。</p>
      ) : null}
      <table className="bill">
        <tbody>
          {(stays ?? []).map(({ visitId, patient, admittedOn, days }) => (
            <tr key={visitId}>
              <td />
              <td>
                <b>{patient.nameMasked}</b>
                <span className="note">
                  {patient.idNumberMasked} · {patient.regionName} {patient.insuranceLabel}
                </span>
              </td>
              <td>
                {admittedOn} 入院，{days} 天
              </td>
              <td className="r">
                <span className="row-acts">
                  <button
                    type="button"
                    className="tb main"
                    aria-label={`${patient.nameMasked} 人证一致，办出院`}
                    onClick={() => onDischarge(visitId)}
                  >
                    人证一致，办出院
                  </button>
                  <button
                    type="button"
                    className="tb edge"
                    aria-label={`撤销 ${patient.nameMasked} 的入院登记`}
                    onClick={() => void withdraw(visitId)}
                  >
                    撤销登记
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
