import type { VisitType } from '../../contract/values/bill'
import type { Grade, InstitutionKind, Level } from '../../contract/values/institution'
import type { Employment } from '../../contract/values/insurance'
import type { Selector } from './selector'

/** What a selector looks at: one patient at one institution on one day. */
export interface Situation {
  readonly status: Employment | null
  /** Completed years, or null where the birth date is not known. */
  readonly age: number | null
  readonly referred: boolean
  readonly familyDoctor: boolean
  /** Null = not said. */
  readonly student: boolean | null
  readonly kind: InstitutionKind
  readonly level: Level | null
  readonly grade: Grade | null
  readonly specialty: boolean
  readonly special: boolean
  readonly visit: VisitType
}

/** 基层: community institutions and hospitals of the first level. */
export const isPrimary = (kind: InstitutionKind, level: Level | null): boolean =>
  kind === 'community' || (kind === 'hospital' && level === '一级')

const among = <T>(wanted: T | readonly T[] | undefined, found: T): boolean =>
  wanted === undefined || (Array.isArray(wanted) ? wanted.includes(found) : wanted === found)

const ORDINARY: readonly VisitType[] = ['11', '13', '41']

/** Whether the institution alone fits: kind, level, grade and what else it is. */
export function fitsInstitution(row: Selector, at: Situation): boolean {
  return (
    among(row.kind, at.kind) &&
    among(row.level, at.level) &&
    among(row.grade, at.grade) &&
    (row.specialty === undefined || row.specialty === at.specialty) &&
    (row.special === undefined || row.special === at.special) &&
    (row.primary === undefined || row.primary === isPrimary(at.kind, at.level))
  )
}

function fitsPatient(row: Selector, at: Situation): boolean {
  return (
    (row.status === undefined || row.status === at.status) &&
    (row.ageFrom === undefined || (at.age !== null && at.age >= row.ageFrom)) &&
    (row.ageBelow === undefined || (at.age !== null && at.age < row.ageBelow)) &&
    (row.referred === undefined || row.referred === at.referred) &&
    (row.familyDoctor === undefined || row.familyDoctor === at.familyDoctor) &&
    (row.student === undefined || at.student === null || row.student === at.student)
  )
}

/** The first row that fits the situation, or null: then the table says nothing about it. */
export function firstFit<T extends Selector>(rows: readonly T[], at: Situation): T | null {
  for (const row of rows) {
    if ((row.visits ?? ORDINARY).includes(at.visit) && fitsInstitution(row, at) && fitsPatient(row, at))
      return row
  }
  return null
}
