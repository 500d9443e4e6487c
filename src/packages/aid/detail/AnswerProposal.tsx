import type { Grant } from '@contract/shapes'
import { Text } from '@tarojs/components'
import { Button, Buttons, Card, Head, Trouble, useFaceCheck } from '@/components'
import { useText } from '@/i18n/useText'
import { change } from '@/services'
import { useProfile } from '@/state/profile'
import { useAct } from '@/state/useAct'
import { useKnown } from '@/state/useKnown'
import { detailText } from './words'

/** A proposed grant, to whom it is proposed: his face begins it, a word declines it. */
export function AnswerProposal({ grant, onChanged }: { grant: Grant; onChanged: () => void }) {
  const words = useText(detailText)
  const me = useKnown(useProfile).data?.person?.personId ?? ''
  const face = useFaceCheck()
  const act = useAct()
  const { grantId } = grant
  const answer = (agree: boolean) =>
    void act.run(async () => {
      const question = { purpose: 'grantAid', subject: { personId: me }, name: words.you } as const
      const faceToken = agree ? await face.ask(question) : null
      if (agree && faceToken === null) return
      await change(`${grantId}:${agree}`, 'answerGrant', { grantId, agree, faceToken })
      onChanged()
    })
  return (
    <Card className="grant-card">
      <Head title={words.proposedAsk(grant.grantor.label)} />
      <Text className="say">{words.proposedSay}</Text>
      <Trouble error={act.error} />
      <Buttons>
        <Button label={words.decline} kind="edge" onPress={() => answer(false)} />
        <Button
          label={words.consent}
          icon="face"
          busy={act.busy && words.busy}
          onPress={() => answer(true)}
        />
      </Buttons>
      {face.view}
    </Card>
  )
}
