import { useFamily } from '@/state/family'
import { useProfile } from '@/state/profile'
import type { Whose } from '../shared/useWho'

/** Has every page learn what became of a credential. */
export async function credentialChanged(whose: Whose): Promise<void> {
  await (whose.label === null ? useProfile.getState().load() : useFamily.getState().load())
}
