import type { InstitutionKind, VisitType } from '../../contract/values'

/** 就诊类别 that an institution can register: a pharmacy only sells, an emergency station only treats at once. */
export function visitTypesAt(institution: {
  readonly kind: InstitutionKind
  readonly hasInpatient: boolean
}): VisitType[] {
  const inpatient: VisitType[] = institution.hasInpatient ? ['21'] : []
  switch (institution.kind) {
    case 'pharmacy':
      return ['41']
    case 'emergency':
      return ['13']
    case 'community':
      return ['11', '14', ...inpatient]
    case 'hospital':
      return ['11', '13', '14', ...inpatient]
  }
}

/** The visit type that a counter would register if nothing else is said. */
export const usualVisitType = (kind: InstitutionKind): VisitType =>
  kind === 'pharmacy' ? '41' : kind === 'emergency' ? '13' : '11'
