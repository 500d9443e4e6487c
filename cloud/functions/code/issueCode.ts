import type { ContextOf, Implementation } from '../../calls'
import { refused } from '../../contract/refusals'
import { CODE_PREFIX, RANDOM_DIGITS } from '../../domain/code/codeText'
import { superseded } from '../../domain/code/judgeCode'
import { judgeIssueRate } from '../../domain/code/judgeIssueRate'
import { judgeShowing } from '../../domain/code/judgeShowing'
import { codeRules } from '../../domain/code/rules'
import { secondsUntil } from '../../domain/credential/attempts'
import { whoFor } from '../../domain/usage'
import { LOOKUPS } from '../../ports'
import type { CodeDocument, DocumentWrite, Guard } from '../../store'
import { loadMoneyOrder } from '../aid/moneyOrder'
import { checkPin } from '../identity/checkPin'
import { credentialWrite } from '../identity/credentialChange'
import { loadActing } from '../load/acting'
import { loadCircle } from '../people/loadCircle'
import { isoInstant } from '../views/instant'
import { personCard } from '../views/personCard'
import { liveOf, loadNewestCodes } from './liveCodes'

/**
 * What a showing rests on, all before it is known whether he may: nothing is told of it where he may not. The codes come
 * after the credential, which every issue moves on: a code given between the two reads is among them, or meets a conflict.
 */
async function loadShowing(ctx: ContextOf<'issueCode'>, personId: string) {
  const { store, actor } = ctx
  const [acting, credential, session] = await Promise.all([
    loadActing(ctx, personId, 'showCode'),
    store.get('credential', personId),
    store.get('session', actor.sessionId),
  ])
  const newest = await loadNewestCodes(store, { personId, sessionId: actor.sessionId })
  return { acting, credential, session, newest }
}

/**
 * Issues a code of oneself or a member to this device. What it rests on is the credential, the binding
 * and the session: moved on or guarded, so that a suspension, an unbinding or a sign-out at the same moment leaves no live code
 * behind. TOO_MANY_CALLS beyond the region's codes a minute.
 */
export const issueCode: Implementation<'issueCode'> = async (ctx, params) => {
  const { ports, policies, actor } = ctx
  const { personId } = params
  const [{ acting, credential, session, newest }, circle] = await Promise.all([
    loadShowing(ctx, personId),
    loadCircle(ctx, actor.personId),
  ])
  if (!acting.ok) return acting
  const { person } = acting.value
  const today = ports.clock.today()
  const rules = codeRules(policies, person.data.region, today)
  if (!rules.ok) return rules
  const now = ports.clock.realNow()
  if (session === null || session.data.revokedAt !== null || circle === null) return refused('NOT_SIGNED_IN')
  const earlier = liveOf(newest, now)
  const shown = judgeShowing(
    {
      name: person.data.name,
      deceasedOn: person.data.deceasedOn,
      credential: credential?.data ?? null,
      earlier: earlier.map(({ data }) => data),
      pinGiven: params.pin !== null,
    },
    now,
    rules.value.graceMs,
  )
  if (!shown.ok) return shown
  if (credential?.data.pinBeforeShowing && params.pin !== null) {
    const pin = await checkPin(ctx, credential, params.pin)
    if (!pin.ok) return pin
  }
  const allowed = judgeIssueRate(
    newest.map(({ data }) => data.issuedAt),
    now,
    rules.value.issuePerMinute,
  )
  if (!allowed.ok) return allowed
  const moneyOrder = await loadMoneyOrder(ctx, actor.personId, personId, circle)

  const code = CODE_PREFIX + ports.ids.digits(RANDOM_DIGITS)
  const codeId = ports.ids.next('cod')
  const data: CodeDocument = {
    codeId,
    personId,
    shownByPersonId: actor.personId,
    sessionId: actor.sessionId,
    state: 'live',
    issuedAt: now,
    expiresAt: now + rules.value.lifeMs,
    visitId: null,
  }
  const replaced: DocumentWrite[] = earlier.map((old) => ({
    kind: 'code',
    id: old.id,
    version: old.version,
    data: superseded(old.data, now),
  }))
  const guards: Guard[] = [
    ...acting.value.guards,
    { kind: 'session', id: session.id, version: session.version },
  ]
  return {
    ok: true,
    result: {
      codeId,
      code,
      issuedAt: isoInstant(now),
      expiresAt: isoInstant(data.expiresAt),
      lifeSeconds: secondsUntil(data.expiresAt, now),
      who: whoFor(circle, personId),
      person: personCard(person, policies, today),
      moneyOrder,
    },
    change: {
      documents: [
        { kind: 'code', id: ports.cipher.lookupHash(LOOKUPS.code, code), version: 0, data },
        ...replaced,
        // Moved on, not only guarded: who ends codes (a suspension, an unbinding) moves it, too, and finds this one.
        ...(credential === null ? [] : [credentialWrite(credential, {})]),
      ],
      guards,
      audit:
        acting.value.as === 'self'
          ? []
          : [
              {
                actor: actor.userId,
                what: 'showCode',
                subject: personId,
                detail: { by: actor.personId, codeId, renewal: earlier.length > 0 },
              },
            ],
    },
  }
}
