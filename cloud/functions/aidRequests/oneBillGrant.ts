import type { Context } from '../../calls'
import type { Fen } from '../../contract/values'
import { isLive, lastPlace, NO_LIMITS } from '../../domain/grant'
import type { AidRequestDocument, GrantDocument, Versioned } from '../../store'

/**
 * The grant for one bill that answers a request: at most so much, for what and where it was asked for, until its
 * last day. It pays in the place of a standing grant of the same relative, or after all others.
 */
export function oneBillGrant(
  { ports }: Pick<Context, 'ports'>,
  { id, data }: Versioned<AidRequestDocument>,
  amount: Fen,
  around: readonly Versioned<GrantDocument>[],
): GrantDocument {
  const today = ports.clock.today()
  const received = around
    .map((grant) => grant.data)
    .filter((grant) => grant.beneficiaryId === data.beneficiaryId && isLive(grant, today))
  const standing = received.find((grant) => grant.grantorId === data.grantorId && !grant.oneBill)
  return {
    grantorId: data.grantorId,
    beneficiaryId: data.beneficiaryId,
    relation: data.relation,
    state: 'active',
    caps: [{ period: 'payment', amount }],
    order: standing?.order ?? lastPlace(received),
    validFrom: today,
    validTo: data.validTo,
    grantedOn: standing?.grantedOn ?? today,
    evidence: [],
    createdAt: ports.clock.businessNow(),
    endedAt: null,
    endedBecause: null,
    limits: {
      ...NO_LIMITS,
      visits: data.visitType === null ? null : [data.visitType],
      institutionIds: data.institutionId === null ? null : [data.institutionId],
    },
    oneBill: { aidRequestId: id, usedBy: null },
  }
}
