import type { Context, StaffActor } from '../../calls'
import { granted, type Judged, refused } from '../../contract/refusals'
import type { Visit } from '../../contract/shapes'
import { codeRules } from '../../domain/code/rules'
import { visitEnd } from '../../domain/visit'
import type { Change, PersonDocument, Versioned, VisitDocument } from '../../store'
import type { Counter } from './loadTerminal'
import { loadYear, visitView } from './visitView'

type Identified = Pick<VisitDocument, 'openedBy' | 'shownByPersonId' | 'shownBy' | 'codeId'>

export interface OpenedVisit {
  readonly visitId: string
  readonly view: Visit
  readonly change: Change
}

/**
 * Opens a visit bound to terminal, staff and person, for the minutes of the policy, and says who looked.
 * Refuses PERSON_DECEASED and POLICY_UNKNOWN (no life of a visit).
 */
export async function openVisit(
  context: Context<StaffActor>,
  { terminal, institution }: Counter,
  person: Versioned<PersonDocument>,
  identified: Identified,
): Promise<Judged<OpenedVisit>> {
  const { actor, ports, policies } = context
  if (person.data.deceasedOn !== null) return refused('PERSON_DECEASED')
  const rules = codeRules(policies, person.data.region, ports.clock.today())
  if (!rules.ok) return rules
  const now = ports.clock.realNow()
  const visitId = ports.ids.next('vis')
  const visit: VisitDocument = {
    ...identified,
    personId: person.id,
    institutionId: institution.id,
    terminalId: terminal.id,
    staffUserId: actor.userId,
    state: 'open',
    visitType: null,
    settlementId: null,
    openedAt: now,
    expiresAt: visitEnd(now, rules.value.visitMinutes),
  }
  const year = await loadYear(context, person.id, ports.clock.today())
  const visited = { visitId, visit, personId: person.id, person: person.data, year: year?.data ?? null }
  return granted({
    visitId,
    view: visitView(context, { ...visited, institution: institution.data }),
    change: {
      documents: [{ kind: 'visit', id: visitId, version: 0, data: visit }],
      audit: [
        {
          actor: actor.userId,
          what: 'openVisit',
          subject: person.id,
          detail: { openedBy: identified.openedBy, institution: institution.data.name, visitId },
        },
      ],
    },
  })
}
