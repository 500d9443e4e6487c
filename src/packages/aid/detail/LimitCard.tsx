import type { Grant } from '@contract/shapes'
import { Text } from '@tarojs/components'
import { useState } from 'react'
import { Button, Buttons, Card, Head, SkeletonRows, Trouble } from '@/components'
import { useText } from '@/i18n/useText'
import { call, change } from '@/services'
import { useAct } from '@/state/useAct'
import { useLoaded } from '@/state/useLoaded'
import { LimitFields } from '../limits/LimitFields'
import { toWire } from '../limits/limits'
import { useLimitWords } from '../limits/useLimitWords'
import { limitsText } from '../limits/words'
import { detailText } from './words'

interface LimitCardProps {
  grant: Grant
  /** Only its grantor changes it, and only one that is meant to last. */
  editable: boolean
  onChanged: () => void
}

/** For what the money may be used, and the way to change it. */
export function LimitCard({ grant, editable, onChanged }: LimitCardProps) {
  const words = useText(detailText)
  const limitWords = useText(limitsText)
  const limited = useLimitWords(grant.limits)
  const [editing, setEditing] = useState(false)
  if (editing) {
    return (
      <LimitEditor
        grant={grant}
        onClose={() => setEditing(false)}
        onSaved={() => {
          setEditing(false)
          onChanged()
        }}
      />
    )
  }
  if (limited.length === 0 && !editable) return null
  return (
    <Card className="grant-card">
      <Head
        title={limitWords.title}
        more={editable ? { label: words.editLimits, onPress: () => setEditing(true) } : undefined}
      />
      {limited.length === 0 ? <Text className="note">{words.noLimits}</Text> : null}
      {limited.map((sentence) => (
        <Text key={sentence} className="say">
          {sentence}
        </Text>
      ))}
    </Card>
  )
}

function LimitEditor({
  grant,
  onClose,
  onSaved,
}: {
  grant: Grant
  onClose: () => void
  onSaved: () => void
}) {
  const words = useText(detailText)
  const limitWords = useText(limitsText)
  const act = useAct()
  const [limits, setLimits] = useState(grant.limits)
  const { personId } = grant.beneficiary
  const needs = useLoaded(`scenes:${personId}`, () =>
    call('checkGrant', { beneficiary: { personId }, relation: grant.relation }),
  )
  const save = () =>
    void act.run(async () => {
      const { grantId, version } = grant
      await change(`${grantId}:${version}:limits`, 'updateGrant', {
        grantId,
        version,
        limits: toWire(limits),
      })
      onSaved()
    })
  return (
    <Card className="grant-card">
      <Head title={limitWords.title} note={limitWords.note} />
      {needs.data ? (
        <LimitFields
          limits={limits}
          onChange={setLimits}
          visits={needs.data.visits}
          kinds={needs.data.kinds}
        />
      ) : needs.error ? null : (
        <SkeletonRows count={3} />
      )}
      <Trouble error={needs.error ?? act.error} onRetry={needs.error ? () => void needs.load() : undefined} />
      <Buttons>
        <Button label={words.cancel} kind="soft" onPress={onClose} />
        <Button label={words.save} busy={act.busy && words.busy} onPress={save} />
      </Buttons>
    </Card>
  )
}
