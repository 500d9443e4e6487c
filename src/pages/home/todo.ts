import type { Application } from '@contract/shapes'
import type { Member } from '@/state/family'

/** Something that waits for the user, and the page that deals with it. */
export type Waiting =
  | { kind: 'supplement' | 'rejected'; application: Application }
  | { kind: 'invited'; application: Application }
  | { kind: 'needFace' | 'activate'; member: Member }

/** What waits for the user, the most pressing first. */
export function waiting(members: readonly Member[], applications: readonly Application[]): Waiting[] {
  const of = (state: Application['state'], kind: 'supplement' | 'rejected' | 'invited') =>
    applications
      .filter((application) => application.state === state)
      .map((application): Waiting => ({ kind, application }))
  return [
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
