import { granted, type Judged, refused } from '../../contract/refusals'
import { type Day, PersonName, STANDING_LABELS, type Standing } from '../../contract/values'

/** Whether a person's insurance pays on the day of the bill. Refuses PERSON_DECEASED, INSURANCE_NOT_IN_FORCE. */
export function judgePatient(patient: {
  readonly name: string
  readonly standing: Standing
  readonly deceasedOn: Day | null
}): Judged<true> {
  if (patient.deceasedOn !== null) return refused('PERSON_DECEASED')
  if (patient.standing !== 'normal') {
    return refused('INSURANCE_NOT_IN_FORCE', {
      name: PersonName.mask(patient.name),
      standing: STANDING_LABELS[patient.standing],
    })
  }
  return granted(true)
}
