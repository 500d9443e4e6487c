import type { DocumentWrite } from '../../store'
import { WorldId } from '../ids'
import type { InstitutionData } from '../world/types'

/** An institution with its terminals. */
export function institutionWrites(institution: InstitutionData): DocumentWrite[] {
  const { name, kind, level, grade, specialty, region, hasInpatient } = institution
  const id = WorldId.institution(institution.id)
  return [
    {
      kind: 'institution',
      id,
      version: 0,
      data: { name, kind, level, grade, specialty, special: false, region, hasInpatient },
    },
    ...institution.terminals.map(
      (terminal): DocumentWrite => ({
        kind: 'terminal',
        id: WorldId.terminal(terminal.id),
        version: 0,
        data: { institutionId: id, name: terminal.name },
      }),
    ),
  ]
}
