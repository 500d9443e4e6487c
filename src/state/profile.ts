import type { Functions, ResultOf } from '@contract/functions'
import { call } from '@/services'
import { takeEarly } from '@/services/early'
import { createLoaded } from './loaded'

export type Profile = ResultOf<Functions['getProfile']>

export const askProfile = (): Promise<Profile> => call('getProfile', {})

/** Who is signed in: one copy for all pages. */
export const useProfile = createLoaded<Profile>('profile', () => takeEarly('getProfile', askProfile))
