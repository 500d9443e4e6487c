import type { Implementation } from '../../calls'
import { consentViews } from './consents'

/** The caller's consents. */
export const listConsents: Implementation<'listConsents'> = async ({ store, actor }) => {
  const found = await store.get('consent', actor.personId)
  return { ok: true, result: { consents: consentViews(found?.data ?? null) } }
}
