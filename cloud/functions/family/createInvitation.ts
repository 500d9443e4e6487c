import type { Implementation } from '../../calls'
import { touched } from '../../domain/binding/family'
import { invitationEnd } from '../../domain/binding/invitation'
import { judgeNewBinding, judgeRenewal } from '../../domain/binding/judgeNewBinding'
import { judgeWay } from '../../domain/binding/judgeWay'
import { askedNotice } from '../../domain/binding/notices'
import { LOOKUPS } from '../../ports'
import { findPerson } from '../load/findPerson'
import { personFacts } from '../load/persons'
import { applicationView } from './applicationView'
import { loadPair, newBindingFacts } from './loadPair'
import { newApplication } from './newApplication'
import { loadWaitingBinding } from './renewal'

/** 16 random bytes are 22 letters of base64url: with "i/" before them they fit WeChat's 32 characters. */
const TOKEN_BYTES = 16

/**
 * Makes a link for a relative who is far away, or for a member who has come of age and confirms his binding. Its
 * token is found by a hash; only its maker is shown it again.
 */
export const createInvitation: Implementation<'createInvitation'> = async (ctx, params) => {
  const { ports, actor } = ctx
  const found = await findPerson(ctx, params.name, params.idNumber)
  if (!found.ok) return found
  const loaded = await loadPair(ctx, actor.personId, found.value)
  if (!loaded.ok) return loaded
  const pair = loaded.value
  const [holder, member] = [personFacts(pair.holder), personFacts(pair.member)]
  const today = ports.clock.today()
  const waiting = await loadWaitingBinding(ctx, pair)
  const facts = newBindingFacts(pair, params.relation, today)
  const judged =
    waiting === null
      ? judgeNewBinding(facts, pair.holderRules, pair.memberRules, 'apply')
      : judgeRenewal(facts)
  if (!judged.ok) return judged
  const way = judgeWay('invitation', member, pair.memberRules, today)
  if (!way.ok) return way

  const now = ports.clock.businessNow()
  const token = ports.ids.secret(TOKEN_BYTES)
  const applicationId = ports.ids.next('app')
  const application = newApplication({
    applicantId: holder.personId,
    memberId: member.personId,
    relation: waiting?.data.relation ?? params.relation,
    way: 'invitation',
    state: 'invited',
    awaits: 'family',
    tokenHash: ports.cipher.lookupHash(LOOKUPS.invitation, token),
    tokenEncrypted: ports.cipher.encrypt(token),
    expiresAt: invitationEnd(now, pair.memberRules.invitationHours),
    history: [{ at: now, what: 'invited', by: holder.personId }],
    channel: actor.channel,
    createdAt: now,
  })
  const shown = { applicationId, application, memberName: member.name, reviewHours: 0 }
  return {
    ok: true,
    result: { application: applicationView(shown, ports.cipher, now, ctx.language) },
    change: {
      documents: [
        { kind: 'application', id: applicationId, version: 0, data: application },
        {
          kind: 'family',
          id: holder.personId,
          version: pair.holderFamily?.version ?? 0,
          data: touched(pair.holderFamily?.data ?? null, now),
        },
      ],
      audit: [
        {
          actor: actor.userId,
          what: 'createInvitation',
          subject: member.personId,
          detail: { by: holder.personId, applicationId },
        },
      ],
      notices: [askedNotice({ holder, member, relation: application.relation }, 'invitation')],
    },
  }
}
