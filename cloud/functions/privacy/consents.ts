import { CONSENTS, type ConsentKind } from '../../contract/functions/privacy'
import type { ConsentDocument, Store } from '../../store'
import { isoInstant } from '../views/instant'

/** Whether a person's consent stands; it was given with the verification unless he took it back. */
export async function hasConsent(store: Store, personId: string, kind: ConsentKind): Promise<boolean> {
  const found = await store.get('consent', personId)
  return found?.data[kind]?.given ?? true
}

/** Every consent as pages show it. */
export const consentViews = (given: ConsentDocument | null) =>
  CONSENTS.map((kind) => {
    const of = given?.[kind]
    return { kind, given: of?.given ?? true, at: of ? isoInstant(of.at) : null }
  })
