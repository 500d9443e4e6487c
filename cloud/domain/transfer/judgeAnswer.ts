import { granted, type Judged, refused } from '../../contract/refusals'
import type { TransferState } from '../../contract/shapes'
import { clockWords } from './hours'

/** What became of a transfer, as sentences say it. */
export const STATE_WORDS: Readonly<Record<TransferState, string>> = Object.freeze({
  waiting: '等待接收',
  accepted: '已接收',
  refused: '已拒收，钱已退回',
  returned: '过时未接收，钱已退回',
  moved: '已划拨',
})

export interface AnsweredTransfer {
  readonly state: TransferState
  readonly answerBy: number | null
}

/**
 * Whether a transfer may be accepted or refused now (ms). Refuses TRANSFER_CLOSED when it has ended already,
 * TRANSFER_LAPSED when its time is over, whether or not the money has gone back yet.
 */
export function judgeAnswer({ state, answerBy }: AnsweredTransfer, now: number): Judged<true> {
  if (state === 'returned') return refused('TRANSFER_LAPSED', { until: clockWords(answerBy ?? now) })
  if (state !== 'waiting') return refused('TRANSFER_CLOSED', { state: STATE_WORDS[state] })
  return hasLapsed(answerBy, now)
    ? refused('TRANSFER_LAPSED', { until: clockWords(answerBy ?? now) })
    : granted(true)
}

/** From the deadline on, what waits goes back. */
export const hasLapsed = (answerBy: number | null, now: number): boolean =>
  answerBy !== null && answerBy <= now
