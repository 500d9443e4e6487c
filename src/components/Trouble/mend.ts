import type { RefusalCode } from '@contract/refusals'
import { openPage } from '@/platform/navigate'
import { toSignIn, toVerify } from '@/state/gate'

export type Mend = 'signIn' | 'verify' | 'activate' | 'restore' | 'resetPin'

interface Way {
  /** Which word its button bears. */
  name: Mend
  go(personId: string | undefined): Promise<void>
}

/** Refusals that another page mends, and how to get there. */
const WAYS: Partial<Record<RefusalCode, Way>> = {
  NOT_SIGNED_IN: { name: 'signIn', go: toSignIn },
  NOT_VERIFIED: { name: 'verify', go: toVerify },
  CREDENTIAL_NOT_ACTIVE: {
    name: 'activate',
    go: (personId) => openPage('packages/account/credential/index', { personId }),
  },
  HOLDER_NOT_ACTIVATED: { name: 'activate', go: () => openPage('packages/account/credential/index') },
  CREDENTIAL_SUSPENDED: {
    name: 'restore',
    go: (personId) => openPage('packages/account/suspension/index', { personId }),
  },
  PIN_LOCKED: {
    name: 'resetPin',
    go: (personId) => openPage('packages/account/pin/index', { personId, by: 'face' }),
  },
}

/** The page that mends a refusal; null where trying again is all there is. */
export const wayToMend = (refusal: RefusalCode | null): Way | null =>
  refusal === null ? null : (WAYS[refusal] ?? null)

/** Refusals of using a code or somebody's money: there may be more than one reason, and the diagnosis names all. */
const USE: ReadonlySet<RefusalCode> = new Set([
  'CREDENTIAL_NOT_ACTIVE',
  'CREDENTIAL_SUSPENDED',
  'PERSON_DECEASED',
  'INSURANCE_NOT_IN_FORCE',
  'FACE_NEEDED',
  'POLICY_UNKNOWN',
  'NOT_ALLOWED',
])

export const isAboutUse = (refusal: RefusalCode | null): boolean => refusal !== null && USE.has(refusal)
