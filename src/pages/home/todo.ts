import type { AidRequest } from '@contract/functions/aidRequests'
import type { Application, Grant, Transfer } from '@contract/shapes'
import type { Member } from '@/state/family'

/** Something that waits for the user, and what the page that deals with it must know. */
export type Waiting =
  | { kind: 'supplement' | 'rejected'; application: Application }
  | { kind: 'invited'; application: Application }
  | { kind: 'needFace' | 'activate'; member: Member }
  | { kind: 'asked'; request: AidRequest }
  | { kind: 'sent'; transfer: Transfer }
  | { kind: 'proposed'; grant: Grant }

/** All that may wait; what is not known yet is left empty. */
export interface Matters {
  members: readonly Member[]
  applications: readonly Application[]
  /** 求助支付 that the user is asked. */
  requests: readonly AidRequest[]
  /** Money on its way to the user's wallet, and from it. */
  transfers: readonly Transfer[]
  /** Grants to the user. */
  grants: readonly Grant[]
}

/** What waits for the user, the most pressing first; what others are to do comes last. */
export function waiting({ members, applications, requests, transfers, grants }: Matters): Waiting[] {
  const of = (state: Application['state'], kind: 'supplement' | 'rejected' | 'invited') =>
    applications
      .filter((application) => application.state === state)
      .map((application): Waiting => ({ kind, application }))
  return [
    ...requests
      .filter(({ state }) => state === 'waiting')
      .map((request): Waiting => ({ kind: 'asked', request })),
    ...transfers
      .filter(({ state, direction }) => state === 'waiting' && direction === 'received')
      .map((transfer): Waiting => ({ kind: 'sent', transfer })),
    ...grants
      .filter(({ state }) => state === 'proposed')
      .map((grant): Waiting => ({ kind: 'proposed', grant })),
    ...of('needSupplement', 'supplement'),
    ...of('rejected', 'rejected'),
    ...members
      .filter(({ state }) => state === 'needFace')
      .map((member): Waiting => ({ kind: 'needFace', member })),
    ...members
      .filter(({ state, credential }) => state === 'active' && credential === 'none')
      .map((member): Waiting => ({ kind: 'activate', member })),
    ...of('invited', 'invited'),
  ]
}

/** Whether it is the user who has to do something. */
export const isMine = ({ kind }: Waiting): boolean => kind !== 'invited'
