import { useEffect } from 'react'
import { call } from '@/services'
import { useGrants } from '@/state/circle'
import { useFamily } from '@/state/family'
import { useLoaded } from '@/state/useLoaded'
import type { Matters } from './todo'

/** All that may wait for the user, as far as it is known; what cannot be read is left out rather than told. */
export function useMatters(verified: boolean): Matters & { refresh: () => Promise<unknown> } {
  const members = useFamily((family) => family.data?.members) ?? []
  const applications = useLoaded(verified ? 'applications' : null, () => call('listApplications', {}))
  const requests = useLoaded(verified ? 'aid-requests' : null, () => call('listAidRequests', {}))
  const wallet = useLoaded(verified ? 'wallet:me' : null, () => call('getWallet', {}))
  const grants = useGrants()
  const { load: loadGrants } = grants
  useEffect(() => {
    if (verified) void loadGrants()
  }, [loadGrants, verified])
  return {
    members,
    applications: applications.data?.applications ?? [],
    requests: requests.data?.toAnswer ?? [],
    transfers: wallet.data?.waiting ?? [],
    grants: grants.data?.received ?? [],
    refresh: () => Promise.all([applications.load(), requests.load(), wallet.load(), loadGrants()]),
  }
}
