import type { Context } from '../../calls'
import type { Grant } from '../../contract/shapes'
import { callName } from '../../domain/access/callName'
import type { Purse } from '../../domain/visit'
import type { PersonDocument, Versioned } from '../../store'
import { institutionNames } from './chosenLimits'
import type { MadeGrant } from './grantChange'
import { grantView } from './grantView'

/** The grant as its grantor sees it the moment it is made: the beneficiary may be new to his circle. */
export async function viewNewGrant(
  context: Context,
  grantor: Versioned<PersonDocument>,
  beneficiary: Versioned<PersonDocument>,
  made: MadeGrant,
  purse: Purse,
): Promise<Grant> {
  const viewer = {
    personId: grantor.id,
    name: grantor.data.name,
    members: new Set<string>(),
    callNames: new Map([[beneficiary.id, callName(made.grant.relation)]]),
    names: new Map([[beneficiary.id, beneficiary.data.name]]),
  }
  return grantView(context, viewer, {
    grant: { id: made.grantId, version: 1, data: made.grant },
    grantor: grantor.data,
    uses: [],
    purse,
    institutions: await institutionNames(context, made.grant.limits?.institutionIds ?? []),
  })
}
