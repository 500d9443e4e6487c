import type { Context } from '../../calls'
import type { Visit } from '../../contract/shapes'
import { Day, type VisitType } from '../../contract/values'
import { deductibleAt, EMPTY_YEAR, maskedPatient, usualVisitType, visitState } from '../../domain/visit'
import type { AccumulatorDocument, InstitutionDocument, PersonDocument, VisitDocument } from '../../store'
import { regionName } from '../views/personCard'

export interface Visited {
  readonly visitId: string
  readonly visit: VisitDocument
  readonly personId: string
  readonly person: PersonDocument
  readonly institution: InstitutionDocument
  readonly year: AccumulatorDocument | null
}

/** The id of a person's sums of a year. */
export const accumulatorId = (personId: string, year: number): string => `${personId}:${year}`

/** The sums of a person's year, as of a day. */
export const loadYear = ({ store }: Pick<Context, 'store'>, personId: string, day: Day) =>
  store.get('accumulator', accumulatorId(personId, Day.year(day)))

/** The patient as the counter sees him today. */
export function patientView(
  context: Context,
  { person, personId, institution, visit, year }: Omit<Visited, 'visitId'>,
  visitType: VisitType | null = visit.visitType,
): Visit['patient'] {
  const today = context.ports.clock.today()
  const deductible = deductibleAt(
    { ...person, personId },
    { ...institution, institutionId: visit.institutionId },
    visitType ?? usualVisitType(institution.kind),
    year ?? EMPTY_YEAR,
    today,
    context.policies,
  )
  return maskedPatient(person, regionName(context.policies, person.region), today, deductible?.left ?? null)
}

/** A visit as the counter sees it. */
export function visitView(context: Context, visited: Visited): Visit {
  const { visitId, visit, institution } = visited
  return {
    visitId,
    state: visitState(visit, context.ports.clock.realNow()),
    openedBy: visit.openedBy,
    shownBy: visit.shownBy,
    patient: patientView(context, visited),
    institutionName: institution.name,
    visitType: visit.visitType,
    admittedOn: visit.admittedOn ?? null,
    expiresAt: new Date(visit.expiresAt).toISOString(),
  }
}
