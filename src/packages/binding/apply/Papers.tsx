import { EVIDENCE_LABELS, type EvidenceKind } from '@contract/shapes'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Card, Field, Head, PhotoUploader, Trouble, type UploadedPhoto } from '@/components'
import { useText } from '@/i18n/useText'
import type { ReadyPhoto } from '@/platform/photo'
import { uploadPhoto } from '@/services'
import { useAct } from '@/state/useAct'
import { type BindingDraft, photographable } from './draft'
import { applyText } from './words'

interface PapersProps {
  draft: BindingDraft
  edit: (part: Partial<BindingDraft>) => void
  sets: readonly (readonly EvidenceKind[])[]
  commitment: string
}

/** Photos of the papers, any one set of which does, and the commitment to be signed. */
export function Papers({ draft, edit, sets, commitment }: PapersProps) {
  const words = useText(applyText)
  const act = useAct()
  const [sending, setSending] = useState<{ kind: EvidenceKind; photo: UploadedPhoto } | null>(null)

  const add = (kind: EvidenceKind, taken: ReadyPhoto) =>
    void act.run(async () => {
      const photo = { id: 'sending', preview: taken.preview, percent: 0 }
      setSending({ kind, photo })
      try {
        const { fileId } = await uploadPhoto(taken.photo, (percent) =>
          setSending({ kind, photo: { ...photo, percent } }),
        )
        edit({ papers: [...draft.papers, { kind, fileId, preview: taken.preview }] })
      } finally {
        setSending(null)
      }
    })
  const photosOf = (kind: EvidenceKind): UploadedPhoto[] => [
    ...draft.papers
      .filter((paper) => paper.kind === kind)
      .map((paper) => ({ id: paper.fileId, preview: paper.preview, percent: null })),
    ...(sending?.kind === kind ? [sending.photo] : []),
  ]
  return (
    <>
      <Card className="binding-fields">
        <Head title={words.papers} />
        {photographable(sets).map((kind) => (
          <PhotoUploader
            key={kind}
            label={EVIDENCE_LABELS[kind]}
            photos={photosOf(kind)}
            onAdd={(taken) => add(kind, taken)}
            onRemove={(fileId) => edit({ papers: draft.papers.filter((paper) => paper.fileId !== fileId) })}
          />
        ))}
        <Trouble error={act.error} />
      </Card>
      <Card className="binding-fields">
        <Head title={words.commitment} />
        <View className="say">
          <Text>{commitment}</Text>
        </View>
        <Field
          id="signature"
          label={words.sign}
          value={draft.signedName}
          onChange={(signedName) => edit({ signedName })}
          error={draft.signedName === '' && draft.papers.length > 0 ? words.signMissing : null}
        />
      </Card>
    </>
  )
}
