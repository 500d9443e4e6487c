import type { Functions, ResultOf } from '@contract/functions'
import { call } from '@/services'
import { createLoaded } from './loaded'

export type Profile = ResultOf<Functions['getProfile']>

/** Who is signed in: one copy for all pages. */
export const useProfile = createLoaded<Profile>('profile', () => call('getProfile', {}))
