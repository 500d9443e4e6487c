import type { Context } from '../../calls'
import type { Grant } from '../../contract/shapes'
import { Day, Relation } from '../../contract/values'
import { callName } from '../../domain/access/callName'
import { drawnIn, grantState, NOTHING_DRAWN } from '../../domain/grant'
import { type Viewer, whoFor } from '../../domain/usage'
import { accountTotal, type Purse } from '../../domain/visit'
import type { AidUseDocument, GrantDocument, PersonDocument, Versioned } from '../../store'
import { capsOf } from './loadReceived'

export interface ShownGrant {
  readonly grant: Versioned<GrantDocument>
  readonly grantor: PersonDocument
  /** What the grantor's beneficiaries drew; those of other years are passed over. */
  readonly uses: readonly Versioned<AidUseDocument>[]
  /** The grantor's accounts; only read where he himself looks. */
  readonly purse: Purse | null
  /** The names of the institutions to which grants are limited, by id. */
  readonly institutions: ReadonlyMap<string, string>
}

/** A grant as its grantor or its beneficiary sees it. The balance is told to the grantor alone. */
export function grantView(context: Context, viewer: Viewer, shown: ShownGrant): Grant {
  const { id, version, data } = shown.grant
  const today = context.ports.clock.today()
  const isGrantor = viewer.personId === data.grantorId
  const drawn = shown.uses.find(
    (use) => use.data.year === Day.year(today) && use.data.beneficiaryId === data.beneficiaryId,
  )
  return {
    grantId: id,
    version,
    grantor: whoFor(viewer, data.grantorId),
    beneficiary: whoFor(viewer, data.beneficiaryId),
    relation: data.relation,
    relationLabel: callName(isGrantor ? data.relation : Relation.inverse(data.relation, shown.grantor.sex)),
    state: grantState(data, today),
    oneBill: data.oneBill !== undefined,
    order: data.order,
    caps: capsOf(context, data, shown.grantor, shown.uses, today),
    limits: limitsView(data, shown.institutions),
    validFrom: data.validFrom,
    validTo: data.validTo,
    balance: isGrantor && shown.purse ? accountTotal(shown.purse) : null,
    usedThisYear: drawnIn('year', drawn?.data ?? NOTHING_DRAWN, today),
    endedBecause: data.endedBecause,
  }
}

function limitsView({ limits }: GrantDocument, names: ReadonlyMap<string, string>): Grant['limits'] {
  const institutions = limits?.institutionIds?.map((institutionId) => ({
    institutionId,
    name: names.get(institutionId) ?? '',
  }))
  return {
    visits: limits?.visits ? [...limits.visits] : null,
    kinds: limits?.kinds ? [...limits.kinds] : null,
    institutions: institutions ?? null,
  }
}
