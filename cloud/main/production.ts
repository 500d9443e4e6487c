import type { Environment } from './environment'

/** What serves real people on a host without a sandbox, and what of it this version can be given. */
const NEEDED = [
  { what: 'QINQING_KEY', has: ({ key }: Environment) => key !== null },
  { what: 'DATABASE_URL (the embedded store does not survive a power cut)', has: usesServer },
  { what: 'PUBLIC_URL', has: ({ publicUrl }: Environment) => publicUrl !== null },
  {
    what: 'WEAPP_APP_ID or ALIPAY_APP_ID (code exchange)',
    has: ({ weapp, alipay }: Environment) => weapp !== null || alipay !== null,
  },
  { what: 'a registry imported from a read-only file', has: () => false },
  { what: 'a face service', has: () => false },
  { what: 'an SMS service', has: () => false },
  { what: 'a service for notices', has: () => false },
]

function usesServer({ store }: Environment): boolean {
  return 'databaseUrl' in store
}

/**
 * Lets a host without a sandbox start only when nothing in it is played. Throws the whole list of what is
 * missing. There are no adapters yet for the last four, so every such start is refused.
 */
export function assertReadyForPeople(environment: Environment): void {
  if (environment.isSandbox) return
  const missing = NEEDED.filter(({ has }) => !has(environment)).map(({ what }) => `  - ${what}`)
  if (missing.length === 0) return
  throw new Error(
    [
      'This host would serve real people and is not ready for them. Missing:',
      ...missing,
      'To try it: SANDBOX=1',
    ].join('\n'),
  )
}
