import type { CapPeriod } from '@contract/shapes'
import { Fen } from '@contract/values'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import {
  Button,
  Card,
  Commitment,
  Evidence,
  FieldError,
  Head,
  isComplete,
  Trouble,
  toast,
  useFaceCheck,
} from '@/components'
import { useText } from '@/i18n/useText'
import { focusField } from '@/platform/focusField'
import { replacePage } from '@/platform/navigate'
import { change } from '@/services'
import { useGrants } from '@/state/circle'
import { useProfile } from '@/state/profile'
import { useAct } from '@/state/useAct'
import { useWhen } from '@/state/useWhen'
import { toWire } from '../limits/limits'
import { useLimitWords } from '../limits/useLimitWords'
import { beneficiaryOf, type GrantDraft, type GrantNeeds, typedFen } from './draft'
import type { StepProps } from './step'
import { grantText } from './words'

const capsOf = (draft: GrantDraft, periods: readonly CapPeriod[]) =>
  periods.flatMap((period) => {
    const amount = typedFen(draft.caps[period] ?? '')
    return typeof amount === 'number' ? [{ period, amount }] : []
  })

/** One sentence of what it will mean; then papers and signature as the region wants them, and the grantor's face. */
export function ConfirmStep({
  draft,
  edit,
  now,
  needs,
  drop,
}: StepProps & { needs: GrantNeeds; drop: () => void }) {
  const words = useText(grantText)
  const me = useProfile((profile) => profile.data?.person?.personId ?? '')
  const face = useFaceCheck()
  const act = useAct()
  const [pressed, setPressed] = useState(false)
  const { day } = useWhen()
  const limited = useLimitWords(draft.limits)
  const caps = capsOf(draft, needs.capPeriods)
  const isReady = ({ papers, signedName }: GrantDraft) =>
    isComplete(needs.evidence, papers) && (!needs.commitmentNeeded || signedName.trim() !== '')

  const grant = () => {
    setPressed(true)
    const { papers, signedName } = now()
    if (needs.commitmentNeeded && signedName.trim() === '') focusField('signature')
    if (!isReady(now())) return
    void act.run(async () => {
      const subject = { personId: me }
      const faceToken = needs.faceNeeded
        ? await face.ask({ purpose: 'grantAid', subject, name: words.you })
        : null
      if (needs.faceNeeded && faceToken === null) return
      const { grant: made } = await change(`${draft.personId}:${draft.relation}`, 'grantAid', {
        beneficiary: beneficiaryOf(draft),
        relation: draft.relation ?? '',
        caps,
        limits: toWire(draft.limits),
        validFrom: null,
        validTo: draft.validTo === '' ? null : draft.validTo,
        evidence: papers.map(({ kind, fileId }) => ({ kind, fileId })),
        commitment: needs.commitmentNeeded ? { signedName, textVersion: needs.commitment.textVersion } : null,
        faceToken,
      })
      drop()
      toast(made.state === 'proposed' ? words.proposed : words.done)
      void useGrants.getState().load()
      await replacePage('packages/aid/detail/index', { grantId: made.grantId })
    })
  }
  return (
    <>
      <Card className="grant-meaning">
        <Head title={words.confirmTitle} />
        <View className="grant-sentence">{needs.meaning}</View>
        {caps.map(({ period, amount }) => (
          <Text key={period} className="say">
            {words.capOf(words.cap[period], Fen.format(amount))}
          </Text>
        ))}
        {limited.map((sentence) => (
          <Text key={sentence} className="say">
            {sentence}
          </Text>
        ))}
        {draft.validTo ? <Text className="say">{words.untilDay(day(draft.validTo))}</Text> : null}
        <Text className="note">{words.undo}</Text>
        {needs.consentNeeded ? <Text className="say">{words.consent(draft.name)}</Text> : null}
      </Card>
      {needs.evidence.flat().some((kind) => kind !== 'commitment') ? (
        <Evidence sets={needs.evidence} papers={draft.papers} onChange={(papers) => edit({ papers })} />
      ) : null}
      {needs.commitmentNeeded ? (
        <Commitment
          commitment={needs.commitment.text}
          signedName={draft.signedName}
          onSign={(signedName) => edit({ signedName })}
          missing={pressed}
        />
      ) : null}
      <FieldError error={pressed && !isComplete(needs.evidence, draft.papers) ? words.missing : null} />
      <Trouble error={act.error} />
      <Button label={words.confirm(draft.name)} icon="rings" busy={act.busy && words.busy} onPress={grant} />
      <Button label={words.back} kind="plain" onPress={() => edit({ step: 1 })} />
      {face.view}
    </>
  )
}
