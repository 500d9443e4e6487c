import { Text, View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import {
  Banner,
  Button,
  Card,
  ChoiceList,
  FieldError,
  Head,
  IdentityFields,
  Pill,
  RelationField,
  relationName,
  relationText,
  SkeletonRows,
  Trouble,
  useIdentityCheck,
} from '@/components'
import { usePunctuation } from '@/i18n/punctuation'
import { useText } from '@/i18n/useText'
import { focusField } from '@/platform/focusField'
import { openPage } from '@/platform/navigate'
import { call } from '@/services'
import { isOpenGrant, useGrants } from '@/state/circle'
import { useFamily } from '@/state/family'
import { useAct } from '@/state/useAct'
import { useKnown } from '@/state/useKnown'
import { useLoaded } from '@/state/useLoaded'
import { beneficiaryOf, type GrantNeeds, SOMEONE } from './draft'
import type { StepProps } from './step'
import { grantText } from './words'

/** To whom: a member of the family, or a relative by name and number; the region's rules are asked before going on. */
export function WhoStep({ draft, edit, now, onFound }: StepProps & { onFound: (needs: GrantNeeds) => void }) {
  const words = useText(grantText)
  const between = usePunctuation()
  const relationWords = useText(relationText)
  const family = useFamily()
  const grants = useKnown(useGrants)
  const general = useLoaded('checkGrant', () => call('checkGrant', {}))
  const [pressed, setPressed] = useState(false)
  const [obstacle, setObstacle] = useState<string | null>(null)
  const check = useIdentityCheck(draft, 'beneficiary')
  const act = useAct()
  const { load } = family
  useEffect(() => {
    void load()
  }, [load])

  const members = family.data?.members ?? []
  const grantOf = (personId: string | null) =>
    grants.data?.given.find(
      (one) => isOpenGrant(one) && !one.oneBill && one.beneficiary.personId === personId,
    )
  const granted = grantOf(draft.personId)
  const next = () => {
    setPressed(true)
    setObstacle(null)
    // What was chosen last counts, even when it is not drawn yet.
    const chosen = now()
    const member = members.find(({ who }) => who.personId === chosen.personId)
    const relation = member?.relation ?? chosen.relation
    if (chosen.personId === null) return
    const isRight = chosen.personId !== SOMEONE || check.checkAll(chosen, relation !== null)
    if (relation === null) focusField('beneficiary-relation')
    if (!isRight || relation === null) return
    void act.run(async () => {
      const needs = await call('checkGrant', { beneficiary: beneficiaryOf(chosen), relation })
      edit({ relation, name: member?.who.label ?? chosen.name })
      if (needs.obstacle) setObstacle(needs.obstacle)
      else onFound(needs)
    })
  }
  if (!general.data || !family.data) {
    const error = general.error ?? family.error
    return (
      <Card>
        {error ? (
          <Trouble error={error} onRetry={() => void Promise.all([general.load(), load()])} />
        ) : (
          <SkeletonRows count={4} />
        )}
      </Card>
    )
  }
  return (
    <>
      <Card>
        <Head title={words.who} />
        <ChoiceList
          name={words.who}
          choices={[
            ...members.map(({ who, relation: code }) => ({
              value: who.personId,
              label: who.label,
              note: [
                who.name,
                relationName(code, relationWords),
                grantOf(who.personId) ? words.granted : null,
              ]
                .filter(Boolean)
                .join(between.comma),
            })),
            { value: SOMEONE, label: words.someone, note: words.someoneNote },
          ]}
          value={draft.personId}
          onChoose={(personId) => {
            setObstacle(null)
            edit({ personId, relation: null })
          }}
        />
        <FieldError error={pressed && draft.personId === null ? words.whoMissing : null} />
      </Card>
      {draft.personId === SOMEONE ? (
        <Card className="grant-fields">
          <RelationField
            id="beneficiary-relation"
            label={words.relation}
            relations={general.data.relations}
            value={draft.relation}
            onChoose={(chosen) => edit({ relation: chosen })}
            error={pressed && draft.relation === null ? words.relationMissing : null}
          />
          <IdentityFields value={draft} onChange={edit} check={check} id="beneficiary" />
        </Card>
      ) : null}
      {obstacle ? (
        <Banner
          tone="bad"
          action={
            granted ? (
              <Pill
                tone="edge"
                label={words.toGrant}
                onPress={() => void openPage('packages/aid/detail/index', { grantId: granted.grantId })}
              />
            ) : undefined
          }
        >
          <Text>{obstacle}</Text>
        </Banner>
      ) : null}
      <Trouble error={act.error} />
      <View className="note center">{words.saved}</View>
      <Button label={words.toCaps} busy={act.busy && words.checking} onPress={next} />
    </>
  )
}
