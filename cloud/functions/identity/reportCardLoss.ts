import type { Implementation } from '../../calls'
import { refused } from '../../contract/refusals'
import { cardStanding } from '../../domain/credential/cardLoss'
import { securityNotice } from '../../domain/credential/notices'
import { loadActing } from '../load/acting'

/**
 * 正式挂失 online: the card opens no visit until it is found or replaced (social-security offices issue the new one);
 * code and ID card go on. Twice is once; CARD_NOT_ACTIVE where there is no card.
 */
export const reportCardLoss: Implementation<'reportCardLoss'> = async (ctx, { personId }) => {
  const { ports, actor } = ctx
  const acting = await loadActing(ctx, personId, 'activate')
  if (!acting.ok) return acting
  const { person, guards } = acting.value
  const result = { personId, card: 'lost' } as const
  const now = ports.clock.businessNow()
  const standing = cardStanding(person.data, now)
  if (standing === 'none') return refused('CARD_NOT_ACTIVE')
  if (standing === 'lost' && person.data.cardLoss?.by !== 'oral') return { ok: true, result }
  const cardLoss = { by: 'formal' as const, at: now, lapsesAt: null }
  return {
    ok: true,
    result,
    change: {
      documents: [
        {
          kind: 'person',
          id: personId,
          version: person.version,
          data: { ...person.data, cardState: 'lost', cardLoss, cardWaits: null },
        },
      ],
      guards,
      audit: [
        { actor: actor.userId, what: 'reportCardLoss', subject: personId, detail: { by: actor.personId } },
      ],
      notices: [securityNotice(personId, 'cardLost')],
    },
  }
}
