import { EVIDENCE_LABELS, type EvidenceKind } from '@contract/shapes'
import { Text, View } from '@tarojs/components'
import { useRef, useState } from 'react'
import { languageOf } from '@/i18n/languageOf'
import { defineText, useText } from '@/i18n/useText'
import type { ReadyPhoto } from '@/platform/photo'
import { uploadPhoto } from '@/services'
import { useAct } from '@/state/useAct'
import { Card } from '../Card'
import { Field } from '../Field'
import { Head } from '../Head'
import { PhotoUploader, type UploadedPhoto } from '../PhotoUploader'
import { spoken } from '../spoken'
import { Trouble } from '../Trouble'
import './index.scss'
import { type Paper, photographable } from './sets'

export { isComplete, type Paper } from './sets'

const text = defineText({
  zh: {
    papers: '材料',
    any: '任选一组',
    commitment: '个人承诺书',
    sign: '签名（您本人的姓名）',
    signMissing: '请写上您本人的姓名。',
    kinds: EVIDENCE_LABELS,
  },
  en: {
    papers: 'Papers',
    any: 'any one set',
    commitment: 'Commitment',
    sign: 'Signature (your own name)',
    signMissing: 'Please write your own name.',
    kinds: {
      commitment: 'Signed commitment',
      hukou: 'Household book (first page and own page)',
      hukouBoth: 'Household pages of both',
      birthCert: 'Birth certificate',
      notarised: 'Notarised proof of the relation',
      marriageCert: 'Marriage certificate',
      idPhoto: 'Photo of the ID card',
    },
  },
})

export interface EvidenceProps {
  /** Any one of these sets does. */
  sets: readonly (readonly EvidenceKind[])[]
  papers: readonly Paper[]
  onChange: (papers: Paper[]) => void
}

/** Photos of papers, any one set of which does. Each is sent as soon as it is taken. */
export function Evidence({ sets, papers, onChange }: EvidenceProps) {
  const words = useText(text)
  const act = useAct()
  const [sending, setSending] = useState<{ kind: EvidenceKind; photo: UploadedPhoto } | null>(null)

  const latest = useRef<readonly Paper[]>(papers)
  latest.current = papers
  const before = useRef<Promise<unknown>>(Promise.resolve())

  const send = (kind: EvidenceKind, taken: ReadyPhoto) =>
    act.run(async () => {
      const photo = { id: 'sending', preview: taken.preview, percent: 0 }
      setSending({ kind, photo })
      try {
        const { fileId } = await uploadPhoto(taken.photo, (percent) =>
          setSending({ kind, photo: { ...photo, percent } }),
        )
        const all = [...latest.current, { kind, fileId, preview: taken.preview }]
        latest.current = all
        onChange(all)
      } finally {
        setSending(null)
      }
    })
  // A photo taken while another one is on its way goes after it.
  const add = (kind: EvidenceKind, taken: ReadyPhoto) => {
    before.current = before.current.then(() => send(kind, taken))
  }
  const photosOf = (kind: EvidenceKind): UploadedPhoto[] => [
    ...papers
      .filter((paper) => paper.kind === kind)
      .map((paper) => ({ id: paper.fileId, preview: paper.preview, percent: null })),
    ...(sending?.kind === kind ? [sending.photo] : []),
  ]
  return (
    <Card className="evidence">
      <Head title={words.papers} note={sets.length > 1 ? words.any : undefined} />
      {photographable(sets).map((kind) => (
        <PhotoUploader
          key={kind}
          label={words.kinds[kind]}
          photos={photosOf(kind)}
          onAdd={(taken) => add(kind, taken)}
          onRemove={(fileId) => onChange(papers.filter((paper) => paper.fileId !== fileId))}
        />
      ))}
      <Trouble error={act.error} />
    </Card>
  )
}

export interface CommitmentProps {
  /** The text, from the server, with the version that is sent back. */
  commitment: string
  signedName: string
  onSign: (signedName: string) => void
  /** The button was pressed without it. */
  missing: boolean
}

/** The commitment: read, then signed with one's own name. */
export function Commitment({ commitment, signedName, onSign, missing }: CommitmentProps) {
  const words = useText(text)
  return (
    <Card className="evidence">
      <Head title={words.commitment} />
      <View className="say evidence-promise">
        <Text {...spoken({ language: languageOf(commitment) })}>{commitment}</Text>
      </View>
      <Field
        id="signature"
        label={words.sign}
        value={signedName}
        onChange={onSign}
        error={missing && signedName.trim() === '' ? words.signMissing : null}
      />
    </Card>
  )
}
