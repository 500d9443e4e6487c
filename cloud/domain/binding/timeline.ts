import type { Application } from '../../contract/shapes'
import { type ApplicationFacts, stateAt } from './application'
import type { Way } from './judgeWay'

/** What may stand in an application's history. */
export const HISTORY_MARKS = [
  'submitted',
  'resubmitted',
  'invited',
  'facePassed',
  'accepted',
  'declined',
  'looked',
  'reviewPassed',
  'reviewRefused',
  'activated',
  'withdrawn',
  'ended',
] as const
export type HistoryMark = (typeof HISTORY_MARKS)[number]

export interface HistoryEntry {
  readonly at: number
  readonly what: string
}

export type TimelineStep = Application['timeline'][number]
type StepName = TimelineStep['step']
type Standing = TimelineStep['state']

export interface TimelineFacts extends ApplicationFacts {
  readonly way: Way
  readonly history: readonly HistoryEntry[]
}

const STEPS: Readonly<Record<Way, readonly StepName[]>> = {
  documents: ['submitted', 'review', 'decision'],
  faceToFace: ['submitted', 'face', 'decision'],
  invitation: ['submitted', 'invitation', 'face', 'decision'],
}

const TITLES: Readonly<Record<StepName, string>> = {
  submitted: '提交申请',
  invitation: '家人打开邀请',
  face: '家人本人刷脸',
  review: '工作人员审核',
  decision: '办好',
}

/** The marks that show a step done; the last of them gives its time. */
const DONE_BY: Readonly<Record<StepName, readonly HistoryMark[]>> = {
  submitted: ['submitted', 'resubmitted', 'invited'],
  invitation: ['accepted', 'declined'],
  face: ['facePassed'],
  review: ['reviewPassed', 'reviewRefused'],
  decision: ['activated', 'reviewRefused', 'declined', 'withdrawn', 'ended'],
}

const FAILED_TITLES: Readonly<Partial<Record<string, string>>> = {
  rejected: '没有通过',
  withdrawn: '已撤回',
  expired: '已过期',
  ended: '已解除',
}

/**
 * An application as steps: what is done and when, what is going on, what will come. A mended application begins
 * its review anew, so only what came after the last submission counts.
 */
export function timelineOf(facts: TimelineFacts, now: number): TimelineStep[] {
  const state = stateAt(facts, now)
  const from = facts.history.map((entry) => entry.what).lastIndexOf('resubmitted')
  const current = facts.history.slice(Math.max(0, from))
  const failed = FAILED_TITLES[state]
  let reached = false
  return STEPS[facts.way].map((step) => {
    const marks: readonly string[] = DONE_BY[step]
    const entry = current.findLast(({ what }) => marks.includes(what))
    if (step === 'decision') return decisionStep(state, entry, failed)
    const standing = standingOf(entry, reached, failed !== undefined, state)
    if (entry === undefined) reached = true
    return { step, state: standing, title: TITLES[step], at: isoOf(entry), note: noteOf(step, standing) }
  })
}

function standingOf(
  entry: HistoryEntry | undefined,
  reached: boolean,
  failed: boolean,
  state: string,
): Standing {
  if (entry !== undefined)
    return entry.what === 'reviewRefused' || entry.what === 'declined' ? 'failed' : 'done'
  if (failed || reached) return state === 'expired' && !reached ? 'failed' : 'coming'
  return 'now'
}

function decisionStep(
  state: string,
  entry: HistoryEntry | undefined,
  failed: string | undefined,
): TimelineStep {
  const at = isoOf(entry)
  if (failed !== undefined) return { step: 'decision', state: 'failed', title: failed, at, note: null }
  const done = state === 'active'
  return {
    step: 'decision',
    state: done ? 'done' : 'coming',
    title: TITLES.decision,
    at: done ? at : null,
    note: null,
  }
}

const NOTES: Readonly<Partial<Record<StepName, string>>> = {
  invitation: '把邀请发给家人，只有他本人刷脸才能接受。',
  review: '审核好了会发消息，不用守着。',
}

const noteOf = (step: StepName, standing: Standing): string | null =>
  standing === 'now' ? (NOTES[step] ?? null) : null

const isoOf = (entry: HistoryEntry | undefined): string | null =>
  entry === undefined ? null : new Date(entry.at).toISOString()
