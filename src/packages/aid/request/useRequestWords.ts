import type { AidRequest } from '@contract/functions/aidRequests'
import { useText } from '@/i18n/useText'
import { useWhen } from '@/state/useWhen'
import { requestText } from './words'

/** For what, where and until when a request is, as short phrases. */
export function useRequestWords(): (request: AidRequest) => string[] {
  const words = useText(requestText)
  const { day } = useWhen()
  return ({ visitType, institution, validTo }) => [
    visitType === null ? words.anyVisit : words.visitNames[visitType],
    institution?.name ?? words.anyPlace,
    words.until(day(validTo)),
  ]
}
