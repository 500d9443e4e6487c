import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import {
  Button,
  Card,
  Head,
  Icon,
  type IconName,
  IdentityFields,
  RelationField,
  Row,
  SkeletonRows,
  Trouble,
  useIdentityCheck,
} from '@/components'
import { useText } from '@/i18n/useText'
import { focusField } from '@/platform/focusField'
import { openPage } from '@/platform/navigate'
import { call } from '@/services'
import type { Loaded } from '@/state/loaded'
import { useAct } from '@/state/useAct'
import type { BindingDraft, Needs } from './draft'
import { applyText } from './words'

interface DetailsStepProps {
  draft: BindingDraft
  edit: (part: Partial<BindingDraft>) => void
  /** The draft as it is now, also before the last key has been drawn. */
  now: () => BindingDraft
  needs: Loaded<Needs>
  onFound: (needs: Needs) => void
}

/** Who it is: relation, name, number. What will be needed stands above the first field. */
export function DetailsStep({ draft, edit, now, needs, onFound }: DetailsStepProps) {
  const words = useText(applyText)
  const [pressed, setPressed] = useState(false)
  const check = useIdentityCheck(draft, 'member')
  const act = useAct()

  const next = () => {
    setPressed(true)
    const { relation, name, idNumber } = now()
    const identityIsRight = check.checkAll({ name, idNumber }, relation !== null)
    if (relation === null) focusField('member-relation')
    if (!identityIsRight || relation === null) return
    void act.run(async () => {
      onFound(await call('checkBinding', { relation, name, idNumber }))
    })
  }
  if (!needs.data) {
    return (
      <Card>
        {needs.error ? (
          <Trouble error={needs.error} onRetry={() => void needs.load()} />
        ) : (
          <SkeletonRows count={4} />
        )}
      </Card>
    )
  }
  return (
    <>
      <Prepare needs={needs.data} />
      <Card className="binding-fields">
        <RelationField
          id="member-relation"
          label={words.relation}
          relations={needs.data.relations}
          value={draft.relation}
          onChoose={(relation) => edit({ relation })}
          error={pressed && draft.relation === null ? words.relationMissing : null}
        />
        <IdentityFields value={draft} onChange={edit} check={check} id="member" />
      </Card>
      {needs.data.newbornOpen ? (
        <Card>
          <Row
            title={words.newborn}
            note={words.newbornGo}
            lead={<Icon name="doc" />}
            onPress={() => void openPage('packages/binding/newborn/index')}
          />
        </Card>
      ) : null}
      <Trouble error={act.error} />
      <View className="note center">{words.saved}</View>
      <Button label={words.next} busy={act.busy && words.checking} onPress={next} />
    </>
  )
}

function Prepare({ needs }: { needs: Needs }) {
  const words = useText(applyText)
  const { members, newThisMonth } = needs
  return (
    <Card>
      <Head title={words.prepare} note={words.minutes} />
      <Need icon="idcard">{words.needNumber}</Need>
      <Need icon="face">{words.needAdult(needs.faceFromAge)}</Need>
      <Need icon="doc">{words.needMinor(needs.faceFromAge)}</Need>
      {members.limit === null ? null : <Need icon="family">{words.room(members.used, members.limit)}</Need>}
      {newThisMonth.limit === null ? null : (
        <Need icon="cal">{words.roomMonth(newThisMonth.used, newThisMonth.limit)}</Need>
      )}
    </Card>
  )
}

function Need({ icon, children }: { icon: IconName; children: string }) {
  return (
    <View className="binding-need">
      <Icon name={icon} />
      <Text>{children}</Text>
    </View>
  )
}
