import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import {
  Button,
  Card,
  ChoiceField,
  EmptyState,
  Field,
  Gated,
  Head,
  IdentityFields,
  Page,
  SkeletonRows,
  Trouble,
  useFaceCheck,
  useIdentityCheck,
} from '@/components'
import { useText } from '@/i18n/useText'
import { focusField } from '@/platform/focusField'
import { replacePage } from '@/platform/navigate'
import { call, change } from '@/services'
import { useFamily } from '@/state/family'
import { useAct } from '@/state/useAct'
import { useDraft } from '@/state/useDraft'
import { useLoaded } from '@/state/useLoaded'
import './index.scss'
import { newbornText } from './words'

const EMPTY = { relation: null as string | null, name: '', idNumber: '', cert: '' }
/** Son, daughter, and the step or adopted ones. */
const CHILDREN = ['20', '30', '27', '37']
const CERT = /^[A-Za-z]\d{9}$/

/** Binding a newborn that has no ID number yet: by its birth certificate and its mother's face. */
export default function NewbornPage() {
  const words = useText(newbornText)
  return (
    <Page title={words.title} back>
      <Gated>
        <Newborn />
      </Gated>
    </Page>
  )
}

function Newborn() {
  const words = useText(newbornText)
  const needs = useLoaded('checkBinding', () => call('checkBinding', {}))
  if (!needs.data) {
    return (
      <Card>
        {needs.error ? <Trouble error={needs.error} onRetry={() => void needs.load()} /> : <SkeletonRows />}
      </Card>
    )
  }
  if (!needs.data.newbornOpen) {
    return (
      <Card>
        <EmptyState
          title={words.closed}
          hint={words.closedHint}
          action={{ label: words.papers, onPress: () => void replacePage('packages/binding/apply/index') }}
        />
      </Card>
    )
  }
  const relations = needs.data.relations.filter(({ relation }) => CHILDREN.includes(relation))
  return <Form relations={relations} />
}

function Form({ relations }: { relations: readonly { relation: string; label: string }[] }) {
  const words = useText(newbornText)
  const [draft, edit, drop, now] = useDraft('newborn', EMPTY)
  const [pressed, setPressed] = useState(false)
  const [left, setLeft] = useState(false)
  const check = useIdentityCheck(draft, 'mother')
  const face = useFaceCheck()
  const act = useAct()
  const certWrong = !CERT.test(draft.cert.replace(/\s/g, ''))

  const submit = () => {
    setPressed(true)
    const { relation, name, idNumber, cert } = now()
    const certIsRight = CERT.test(cert.replace(/\s/g, ''))
    const motherIsRight = check.checkAll({ name, idNumber }, relation !== null && certIsRight)
    if (relation === null) focusField('newborn-relation')
    else if (!certIsRight) focusField('cert')
    if (!motherIsRight || relation === null || !certIsRight) return
    void act.run(async () => {
      const subject = { name, idNumber }
      const faceToken = await face.ask({ purpose: 'bindNewborn', subject, name })
      if (faceToken === null) return
      const mother = { motherName: name, motherIdNumber: idNumber }
      await change(`newborn:${cert}`, 'bindNewborn', {
        relation,
        ...mother,
        birthCertNumber: cert,
        faceToken,
      })
      drop()
      void useFamily.getState().load()
      await replacePage('packages/binding/progress/index')
    })
  }
  return (
    <>
      <Card>
        <Head title={words.lead} />
        <Text className="say">{words.leadNote}</Text>
      </Card>
      <Card className="newborn-fields">
        <ChoiceField
          id="newborn-relation"
          label={words.child}
          choices={relations.map(({ relation, label }) => ({ value: relation, label }))}
          value={draft.relation}
          onChoose={(relation) => edit({ relation })}
          error={pressed && draft.relation === null ? words.relationMissing : null}
        />
        <Field
          id="cert"
          label={words.cert}
          value={draft.cert}
          placeholder={words.certHint}
          maxLength={12}
          onChange={(cert) => edit({ cert })}
          onLeave={() => setLeft(true)}
          error={(pressed || left) && certWrong ? words.certWrong : null}
          right={!certWrong}
        />
      </Card>
      <Card className="newborn-fields">
        <Head title={words.mother} />
        <IdentityFields value={draft} onChange={edit} check={check} id="mother" />
      </Card>
      <Trouble error={act.error} />
      <View className="note center">{words.saved}</View>
      <Button label={words.submit} icon="face" busy={act.busy && words.busy} onPress={submit} />
      {face.view}
    </>
  )
}
