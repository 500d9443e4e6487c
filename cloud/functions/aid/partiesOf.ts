import { Relation } from '../../contract/values'
import type { GrantDocument } from '../../store'
import type { Circle } from '../people/loadCircle'

/** Who the two sides of a grant are, and what each is to the other. */
export function partiesOf(grant: GrantDocument, { people }: Pick<Circle, 'people'>) {
  const sex = people.get(grant.grantorId)?.sex ?? 'male'
  return {
    grantorId: grant.grantorId,
    beneficiaryId: grant.beneficiaryId,
    beneficiaryIs: grant.relation,
    grantorIs: Relation.inverse(grant.relation, sex),
  }
}
