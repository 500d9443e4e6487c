import type { Context } from '../../calls'
import type { AidRequest } from '../../contract/functions/aidRequests'
import { requestStanding } from '../../domain/aidRequest'
import { type Viewer, whoFor } from '../../domain/usage'
import type { AidRequestDocument, GrantDocument, Versioned } from '../../store'
import { isoInstant } from '../views/instant'

/** A request as one of its two sides sees it. */
export function requestView(
  { ports }: Pick<Context, 'ports'>,
  viewer: Viewer,
  request: { readonly id: string; readonly data: AidRequestDocument },
  grant: GrantDocument | null,
  institutions: ReadonlyMap<string, string>,
): AidRequest {
  const { id, data } = request
  const { institutionId } = data
  return {
    aidRequestId: id,
    beneficiary: whoFor(viewer, data.beneficiaryId),
    grantor: whoFor(viewer, data.grantorId),
    amount: data.amount,
    visitType: data.visitType,
    institution:
      institutionId === null ? null : { institutionId, name: institutions.get(institutionId) ?? '' },
    note: data.note,
    validTo: data.validTo,
    state: requestStanding(data, grant, ports.clock.today()),
    askedAt: isoInstant(data.createdAt),
    answeredAt: data.answeredAt === null ? null : isoInstant(data.answeredAt),
    agreedAmount: grant?.caps.find((cap) => cap.period === 'payment')?.amount ?? null,
    grantId: data.grantId,
  }
}

/** The grant that answers a request, or null. */
export const grantOf = (
  request: AidRequestDocument,
  grants: readonly Versioned<GrantDocument>[],
): GrantDocument | null => grants.find((grant) => grant.id === request.grantId)?.data ?? null
