import { granted, type Judged, refused } from '../../contract/refusals'
import { STANDING_LABELS, type Standing } from '../../contract/values'

export interface Sender {
  readonly name: string
  readonly standing: Standing
}

/**
 * Whether a person may give of his own money now: while his insurance rests it stays where it is, as it does for
 * bills. Refuses TRANSFER_RESTS.
 */
export const judgeSender = ({ name, standing }: Sender): Judged<true> =>
  standing === 'normal'
    ? granted(true)
    : refused('TRANSFER_RESTS', { name, standing: STANDING_LABELS[standing] })
