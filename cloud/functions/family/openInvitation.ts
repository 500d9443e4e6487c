import type { Implementation } from '../../calls'
import { PersonName, Relation } from '../../contract/values'
import { callName } from '../../domain/access/callName'
import { rightSentences } from '../../domain/binding/invitation'
import { bindingRules } from '../../domain/binding/rules'
import { isoInstant } from '../views/instant'
import { loadInvitation } from './loadInvitation'

/** What an invitation asks, with both names masked: the link alone proves nothing about who opens it. */
export const openInvitation: Implementation<'openInvitation'> = async (ctx, { token }) => {
  const loaded = await loadInvitation(ctx, token)
  if (!loaded.ok) return loaded
  const { application, inviter, invited, expiresAt } = loaded.value
  const rules = bindingRules(ctx.policies, invited.data.region, ctx.ports.clock.today())
  if (!rules.ok) return rules
  const { personId } = ctx.actor
  return {
    ok: true,
    result: {
      inviterMasked: PersonName.mask(inviter.data.name),
      inviteeMasked: PersonName.mask(invited.data.name),
      inviterIs: callName(Relation.inverse(application.data.relation, inviter.data.sex)),
      rights: rightSentences(rules.value.rights),
      expiresAt: isoInstant(expiresAt),
      forMe: personId === null ? null : personId === invited.id,
    },
  }
}
