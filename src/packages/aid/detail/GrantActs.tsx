import type { CapPeriod, Grant } from '@contract/shapes'
import { Text } from '@tarojs/components'
import { useState } from 'react'
import { Button, Buttons, DangerSheet, Field, Sheet, Trouble } from '@/components'
import { useText } from '@/i18n/useText'
import { call, change } from '@/services'
import { useAct } from '@/state/useAct'
import { useLoaded } from '@/state/useLoaded'
import { capTrouble, useCapTrouble } from '../grant/capTrouble'
import { typedFen } from '../grant/draft'
import { grantText } from '../grant/words'
import { detailText } from './words'
import { yuanTyped } from './yuanTyped'

interface GrantActsProps {
  grant: Grant
  onChanged: () => void
}

/** What the grantor can do with his grant: change caps, pause, end. */
export function GrantActs({ grant, onChanged }: GrantActsProps) {
  const words = useText(detailText)
  const act = useAct()
  const [open, setOpen] = useState<'caps' | 'end' | null>(null)
  const { grantId, version } = grant
  const paused = grant.state === 'paused'
  // What is only proposed, or meant for one bill, can be taken back, not changed.
  const lasting = grant.state !== 'proposed' && !grant.oneBill

  const turn = () =>
    void act.run(async () => {
      await change(`${grantId}:${version}:pause`, 'updateGrant', { grantId, version, paused: !paused })
      onChanged()
    })
  const end = () =>
    void act.run(async () => {
      await change(grantId, 'revokeGrant', { grantId })
      setOpen(null)
      onChanged()
    })
  return (
    <>
      {open === 'end' ? null : <Trouble error={act.error} />}
      {lasting ? (
        <>
          <Button label={words.edit} kind="soft" icon="edit" onPress={() => setOpen('caps')} />
          <Button
            label={paused ? words.resume : words.pause}
            kind="edge"
            icon="pause"
            busy={act.busy && words.busy}
            onPress={turn}
          />
        </>
      ) : null}
      <Button label={words.end} kind="edge" danger onPress={() => setOpen('end')} />
      <CapSheet grant={grant} open={open === 'caps'} onClose={() => setOpen(null)} onChanged={onChanged} />
      <DangerSheet
        open={open === 'end'}
        onClose={() => setOpen(null)}
        title={words.endAsk(grant.beneficiary.label)}
        keep={words.keep}
        go={words.end}
        busy={act.busy && words.busy}
        error={act.error}
        onGo={end}
      >
        <Text>{words.endSay}</Text>
      </DangerSheet>
    </>
  )
}

function CapSheet({
  grant,
  open,
  onClose,
  onChanged,
}: GrantActsProps & { open: boolean; onClose: () => void }) {
  const words = useText(detailText)
  const act = useAct()
  const grantWords = useText(grantText)
  const said = useCapTrouble()
  const needs = useLoaded(open ? 'checkGrant' : null, () => call('checkGrant', {}))
  const periods = needs.data?.capPeriods ?? []
  const [typed, setTyped] = useState<Partial<Record<CapPeriod, string>>>({})
  const textOf = (period: CapPeriod) =>
    typed[period] ?? yuanTyped(grant.caps.find((cap) => cap.period === period)?.amount ?? null)
  const wrong = periods.filter((period) => capTrouble(textOf(period)) !== null)

  const save = () => {
    if (wrong.length > 0) return
    void act.run(async () => {
      await change(`${grant.grantId}:${grant.version}:caps`, 'updateGrant', {
        grantId: grant.grantId,
        version: grant.version,
        caps: periods.flatMap((period) => {
          const amount = typedFen(textOf(period))
          return typeof amount === 'number' ? [{ period, amount }] : []
        }),
      })
      onClose()
      onChanged()
    })
  }
  return (
    <Sheet
      open={open}
      onClose={onClose}
      title={words.editAsk}
      actions={
        <Buttons>
          <Button label={words.cancel} kind="soft" onPress={onClose} />
          <Button label={words.save} busy={act.busy && words.busy} onPress={save} />
        </Buttons>
      }
    >
      <Text>{words.editSay}</Text>
      {periods.map((period) => (
        <Field
          key={period}
          id={`edit-cap-${period}`}
          label={grantWords.capIn(grantWords.cap[period])}
          keyboard="digit"
          maxLength={10}
          value={textOf(period)}
          onChange={(value) => setTyped({ ...typed, [period]: value })}
          error={said(textOf(period))}
        />
      ))}
      <Trouble error={needs.error ?? act.error} />
    </Sheet>
  )
}
