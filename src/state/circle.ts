import type { Functions, ResultOf } from '@contract/functions'
import type { Grant } from '@contract/shapes'
import { call } from '@/services'
import { createLoaded } from '@/state/loaded'

export type Holders = ResultOf<Functions['listHolders']>
export type Grants = ResultOf<Functions['listGrants']>

/** 谁能展示我的码. */
export const useHolders = createLoaded<Holders>('holders', () => call('listHolders', {}))

/** 谁可以用我的钱, 我可以用谁的钱. */
export const useGrants = createLoaded<Grants>('grants', () => call('listGrants', {}))

/** Whether a grant is not over: it pays, is paused, or waits for a relative's consent. */
export const isOpenGrant = ({ state }: Pick<Grant, 'state'>): boolean =>
  state === 'active' || state === 'paused' || state === 'proposed'
