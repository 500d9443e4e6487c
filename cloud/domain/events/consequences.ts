import { Relation } from '../../contract/values'
import { inArea } from '../grant'
import type { BindingEffect, CodeEffect, EventRow, GrantEffect } from './effects'
import type { EventFacts, GrantTie, TieFacts } from './facts'
import type { EventKind } from './kinds'
import { EVENT_TABLE } from './table'

/** What an event ends of what there is; ids of documents. */
export interface Consequences {
  readonly row: EventRow
  readonly endBindings: readonly string[]
  readonly askForFace: readonly string[]
  readonly endGrants: readonly string[]
  readonly restGrants: readonly string[]
  readonly closeApplications: readonly string[]
  readonly voidCodes: CodeEffect
  readonly suspendCredential: boolean
}

const isSpouse = ({ relation }: TieFacts): boolean => Relation.kinship(relation) === 'spouse'

const bindingsHit = (effect: BindingEffect, ties: readonly TieFacts[], wanted: BindingEffect): string[] =>
  effect === wanted
    ? ties.filter((tie) => wanted !== 'endWithSpouse' || isSpouse(tie)).map(({ id }) => id)
    : []

/** Whether a grant ends. What nobody knows of a region's rules ends nothing. */
function endsGrant(effect: GrantEffect, side: 'given' | 'received', tie: GrantTie): boolean {
  const { rules } = tie
  switch (effect) {
    case 'keep':
    case 'rest':
      return false
    case 'end':
      return true
    case 'endWithSpouse':
      return isSpouse(tie)
    case 'endOutsideArea':
      return rules !== null && !inArea(tie.grantorRegion, tie.beneficiaryRegion, rules.area)
    case 'endWithoutAccount':
      return rules !== null && !rules.grantorInsurance.includes(tie.grantorInsurance)
    case 'endWhereUninsured':
      return rules?.endsOn.includes(side === 'given' ? 'grantorUninsured' : 'beneficiaryUninsured') ?? false
  }
}

/** What an event does to a person's bindings, grants, codes, credential and applications; by the table alone. */
export function consequencesOf(kind: EventKind, facts: EventFacts): Consequences {
  const row = EVENT_TABLE[kind]
  const grantsHit = (hits: (side: 'given' | 'received', tie: GrantTie) => boolean): string[] =>
    (['given', 'received'] as const).flatMap((side) =>
      facts[side].filter((tie) => hits(side, tie)).map(({ id }) => id),
    )
  const bindings = (wanted: BindingEffect): string[] => [
    ...bindingsHit(row.held, facts.held, wanted),
    ...bindingsHit(row.heldBy, facts.heldBy, wanted),
  ]
  return {
    row,
    endBindings: [...bindings('end'), ...bindings('endWithSpouse')],
    askForFace: bindings('askForFace'),
    endGrants: grantsHit((side, tie) => endsGrant(row[side], side, tie)),
    restGrants: grantsHit((side) => row[side] === 'rest'),
    closeApplications: row.applications === 'close' ? facts.applications : [],
    voidCodes: row.codes,
    suspendCredential: row.credential === 'suspend',
  }
}
