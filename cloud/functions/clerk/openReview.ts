import type { Implementation } from '../../calls'
import { fileLink } from '../../ports'
import { isoInstant } from '../views/instant'
import { loadReview } from './loadReview'
import { reviewRow } from './reviewRow'

/** One application beside its documents. The look is written down before it is answered. */
export const openReview: Implementation<'openReview'> = async (ctx, { applicationId }) => {
  const { store, ports, actor, publicUrl } = ctx
  const loaded = await loadReview(ctx, applicationId)
  if (!loaded.ok) return loaded
  const { application, applicant, member } = loaded.value
  const { data } = application
  const now = ports.clock.realNow()
  const documents = await Promise.all(
    data.evidence.map(async ({ kind, fileId }) => {
      const file = await store.getFile(fileId)
      const url = fileLink(ports.cipher, publicUrl, fileId, now)
      return { kind, url, mimeType: file?.mimeType ?? 'image/jpeg' }
    }),
  )
  return {
    ok: true,
    result: {
      ...reviewRow(loaded.value, ports.clock, actor.userId),
      version: application.version,
      applicantName: applicant.data.name,
      memberName: member.data.name,
      memberIdNumberMasked: member.data.idNumberMasked,
      memberBirthDate: member.data.birthDate,
      commitment:
        data.commitment === null
          ? null
          : { ...data.commitment, signedAt: isoInstant(data.commitment.signedAt) },
      papersSeen: [...(data.papersSeen ?? [])],
      supplements: data.history.filter(({ what }) => what === 'supplementAsked').length,
      documents,
      history: data.history.map(({ at, what }) => ({ at: isoInstant(at), what })),
    },
    change: {
      audit: [
        {
          actor: actor.userId,
          what: 'openReview',
          subject: member.id,
          detail: { applicationId, region: actor.clerkOf },
        },
      ],
    },
  }
}
