import { Text } from '@tarojs/components'
import { useState } from 'react'
import {
  Banner,
  Button,
  Card,
  type Choice,
  ChoiceList,
  Commitment,
  Evidence,
  FieldError,
  Head,
  isComplete,
  Trouble,
  useFaceCheck,
} from '@/components'
import { useText } from '@/i18n/useText'
import { focusField } from '@/platform/focusField'
import { goBack, replacePage } from '@/platform/navigate'
import { change } from '@/services'
import { useFamily } from '@/state/family'
import { useAct } from '@/state/useAct'
import type { BindingDraft, Needs, Way } from './draft'
import { applyText } from './words'

interface ConsentStepProps {
  draft: BindingDraft
  edit: (part: Partial<BindingDraft>) => void
  drop: () => void
  /** The draft as it is now, also before the last key has been drawn. */
  now: () => BindingDraft
  needs: Needs
  /** The rejected application that this one mends. */
  mends: string | null
}

/** How the relative consents: by face here, by an invitation from afar, or by papers that a clerk looks at. */
export function ConsentStep({ draft, edit, drop, now, needs, mends }: ConsentStepProps) {
  const words = useText(applyText)
  const face = useFaceCheck()
  const act = useAct()
  const [pressed, setPressed] = useState(false)
  const person = needs.person
  const way = draft.way ?? person?.ways[0] ?? null
  const sets = person?.isMinor ? needs.minorEvidence : needs.adultEvidence
  const named = { relation: draft.relation ?? '', name: draft.name, idNumber: draft.idNumber }

  const notes: Readonly<Record<Way, Choice<Way>>> = {
    faceToFace: { value: 'faceToFace', label: words.faceToFace, note: words.faceToFaceNote },
    invitation: {
      value: 'invitation',
      label: words.invitation,
      note: words.invitationNote(needs.invitationHours),
    },
    documents: { value: 'documents', label: words.documents, note: words.documentsNote(needs.reviewHours) },
  }
  const done = async () => {
    drop()
    void useFamily.getState().load()
    // Mending begins on the progress page, which lies below; otherwise it takes the place of this one.
    if (mends) await goBack()
    else await replacePage('packages/binding/progress/index')
  }
  const bindByFace = async () => {
    const subject = { name: named.name, idNumber: named.idNumber }
    const faceToken = await face.ask({ purpose: 'bindFaceToFace', subject, name: draft.name })
    if (faceToken === null) return
    await change(`${named.relation}:face`, 'applyBinding', {
      ...named,
      way: 'faceToFace',
      evidence: [],
      commitment: null,
      faceToken,
      mends,
    })
    await done()
  }
  const invite = async () => {
    await change(`${named.relation}:invite`, 'createInvitation', named)
    await done()
  }
  const submitPapers = async () => {
    await change(`${named.relation}:papers`, 'applyBinding', {
      ...named,
      way: 'documents',
      evidence: now().papers.map(({ kind, fileId }) => ({ kind, fileId })),
      commitment: { signedName: now().signedName, textVersion: needs.commitment.textVersion },
      faceToken: null,
      mends,
    })
    await done()
  }
  const isReady = ({ papers, signedName }: BindingDraft) =>
    way !== 'documents' || (isComplete(sets, papers) && signedName.trim() !== '')
  const acts: Readonly<Record<Way, { label: string; work: () => Promise<void> }>> = {
    faceToFace: { label: words.doFace, work: bindByFace },
    invitation: { label: words.doInvite, work: invite },
    documents: { label: words.doSubmit, work: submitPapers },
  }
  return (
    <>
      <Card>
        <Head title={words.whichWay(draft.name)} note={person ? words.age(person.age) : undefined} />
        <ChoiceList
          name={words.whichWay(draft.name)}
          choices={(person?.ways ?? []).map((one) => notes[one])}
          value={way}
          onChoose={(chosen) => edit({ way: chosen })}
        />
      </Card>
      {(person?.warnings ?? []).map((warning) => (
        <Banner key={warning} tone="warn">
          <Text>{warning}</Text>
        </Banner>
      ))}
      {way === 'documents' ? (
        <>
          <Evidence sets={sets} papers={draft.papers} onChange={(papers) => edit({ papers })} />
          <Commitment
            commitment={needs.commitment.text}
            signedName={draft.signedName}
            onSign={(signedName) => edit({ signedName })}
            missing={pressed}
          />
        </>
      ) : null}
      <FieldError
        error={way === 'documents' && pressed && !isComplete(sets, draft.papers) ? words.photosMissing : null}
      />
      <Trouble error={act.error} />
      {way ? (
        <Button
          label={acts[way].label}
          busy={act.busy && words.busy}
          onPress={() => {
            setPressed(true)
            if (isReady(now())) void act.run(acts[way].work)
            else if (now().signedName.trim() === '' && isComplete(sets, now().papers)) focusField('signature')
          }}
        />
      ) : null}
      <Button label={words.back} kind="plain" onPress={() => edit({ step: 'details' })} />
      {face.view}
    </>
  )
}
