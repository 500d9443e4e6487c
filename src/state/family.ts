import type { Functions, ResultOf } from '@contract/functions'
import { call } from '@/services'
import { takeEarly } from '@/services/early'
import { createLoaded } from './loaded'

export type Family = ResultOf<Functions['listFamily']>
export type Member = Family['members'][number]

export const askFamily = (): Promise<Family> => call('listFamily', {})

/** 我能展示谁的码: the members whose codes may be shown; one copy for all pages. */
export const useFamily = createLoaded<Family>('family', () => takeEarly('listFamily', askFamily))
