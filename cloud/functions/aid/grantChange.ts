import type { Actor, Context } from '../../calls'
import { type Day, Relation } from '../../contract/values'
import { touched } from '../../domain/binding/family'
import {
  type Cap,
  type GrantDates,
  type GrantLimits,
  grantedNotices,
  lastPlace,
  limitsText,
  NO_LIMITS,
  proposedNotices,
} from '../../domain/grant'
import type {
  Change,
  DocumentWrite,
  FamilyDocument,
  GrantDocument,
  PersonDocument,
  Versioned,
} from '../../store'
import type { FaceUse } from '../identity/relyOnFace'
import { inMonth } from '../views/inMonth'
import type { ChosenLimits } from './chosenLimits'

export interface MadeGrant {
  readonly grantId: string
  readonly grant: GrantDocument
  readonly change: Change
}

export interface NewGrant {
  readonly grantor: Versioned<PersonDocument>
  readonly beneficiary: Versioned<PersonDocument>
  readonly relation: Relation
  readonly caps: readonly Cap[]
  /** Left out: nothing is limited. */
  readonly limits?: ChosenLimits
  readonly dates: GrantDates
  readonly evidence: GrantDocument['evidence']
  /** Live grants that the beneficiary has: the new one pays after them. */
  readonly received: readonly GrantDocument[]
  readonly families: ReadonlyMap<string, Versioned<FamilyDocument>>
  readonly face: FaceUse | null
  /** Where the beneficiary must yet consent: the last day on which he can. Else the grant is in force. */
  readonly answerBy?: Day | null
}

/** Moves a person's family document on, so that who counted his grants before counts them again. */
export function touchFamily(
  { ports }: Context,
  personId: string,
  families: ReadonlyMap<string, Versioned<FamilyDocument>>,
): DocumentWrite {
  const family = families.get(personId)
  return {
    kind: 'family',
    id: personId,
    version: family?.version ?? 0,
    data: touched(family?.data ?? null, ports.clock.businessNow()),
  }
}

/** The page of a grant. */
export const grantLink = (grantId: string): string => `packages/aid/detail/index?grantId=${grantId}`

const isLimited = (limits: GrantLimits): boolean =>
  [limits.visits, limits.kinds, limits.institutionIds].some((one) => one !== null)

/** Everything that making a grant changes. */
export function grantChange(context: Context<Actor>, made: NewGrant): MadeGrant {
  const { ports, actor } = context
  const { grantor, beneficiary } = made
  const grantId = ports.ids.next('gra')
  const answerBy = made.answerBy ?? null
  const limits = made.limits?.limits ?? NO_LIMITS
  const grant: GrantDocument = {
    grantorId: grantor.id,
    beneficiaryId: beneficiary.id,
    relation: made.relation,
    state: answerBy === null ? 'active' : 'proposed',
    caps: made.caps.map(({ period, amount }) => ({ period, amount })),
    order: lastPlace(made.received),
    ...made.dates,
    grantedOn: ports.clock.today(),
    evidence: made.evidence,
    createdAt: ports.clock.businessNow(),
    endedAt: null,
    endedBecause: null,
    made: inMonth(grantor.data.region, ports.clock.businessNow()),
    ...(isLimited(limits) ? { limits } : {}),
    ...(answerBy === null ? {} : { answerBy }),
  }
  const parties = {
    grantorId: grantor.id,
    beneficiaryId: beneficiary.id,
    beneficiaryIs: made.relation,
    grantorIs: Relation.inverse(made.relation, grantor.data.sex),
  }
  const limited = limitsText(limits, made.limits?.names ?? [])
  const notices =
    answerBy === null
      ? grantedNotices(parties, made.caps, limited)
      : proposedNotices(parties, made.caps, limited, answerBy)
  const change: Change = {
    documents: [
      { kind: 'grant', id: grantId, version: 0, data: grant },
      touchFamily(context, grantor.id, made.families),
      touchFamily(context, beneficiary.id, made.families),
      ...(made.face?.change.documents ?? []),
    ],
    guards: [grantor, beneficiary].map(({ id, version }) => ({ kind: 'person', id, version })),
    consumes: made.face?.change.consumes ?? [],
    audit: [
      {
        actor: actor.userId,
        what: 'grantAid',
        subject: grantor.id,
        detail: { grantId, beneficiary: beneficiary.id, relation: made.relation, state: grant.state },
      },
    ],
    notices: notices.map((notice) => ({ ...notice, kind: 'grant', link: grantLink(grantId) })),
  }
  return { grantId, grant, change }
}
