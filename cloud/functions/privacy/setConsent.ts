import type { Implementation } from '../../calls'
import { securityNotice } from '../../domain/credential/notices'
import type { Change, DocumentWrite } from '../../store'
import { loadLiveCodes, voidWrites } from '../code/liveCodes'
import { credentialWrite } from '../identity/credentialChange'
import { consentViews } from './consents'

/**
 * Gives a consent or takes it back (个人信息保护法 第十五条: taking back must be as easy as giving). Without `health`
 * the credential rests and no code of the person is valid; giving it again leaves it to `restoreCredential` to lift
 * that, by face and PIN. Saying again what stands already changes nothing.
 */
export const setConsent: Implementation<'setConsent'> = async (ctx, { kind, given }) => {
  const { store, ports, actor } = ctx
  const { personId } = actor
  const found = await store.get('consent', personId)
  const stands = found?.data[kind]?.given ?? true
  if (stands === given) return { ok: true, result: { consents: consentViews(found?.data ?? null) } }
  const data = { ...found?.data, [kind]: { given, at: ports.clock.businessNow() } }
  const ends = kind === 'health' && !given
  const resting = ends ? await restingCredential(ctx, personId) : { documents: [], notices: [] }
  return {
    ok: true,
    result: { consents: consentViews(data) },
    change: {
      ...resting,
      documents: [
        { kind: 'consent', id: personId, version: found?.version ?? 0, data },
        ...resting.documents,
      ],
      audit: [{ actor: actor.userId, what: 'setConsent', subject: personId, detail: { kind, given } }],
    },
  }
}

type Context = Parameters<Implementation<'setConsent'>>[0]

/** Suspends an active credential and voids the person's live codes. */
async function restingCredential(
  { store, ports }: Context,
  personId: string,
): Promise<Required<Pick<Change, 'notices'>> & { documents: DocumentWrite[] }> {
  const [credential, codes] = await Promise.all([
    store.get('credential', personId),
    loadLiveCodes(store, { personId }, ports.clock.realNow()),
  ])
  if (credential === null || credential.data.state === 'suspended') {
    return { documents: voidWrites(codes), notices: [] }
  }
  return {
    documents: [credentialWrite(credential, { state: 'suspended' }), ...voidWrites(codes)],
    notices: [securityNotice(personId, 'consentTaken')],
  }
}
