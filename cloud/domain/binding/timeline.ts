import type { Application } from '../../contract/shapes'
import { Day } from '../../contract/values'
import { type ApplicationFacts, stateAt } from './application'

/** What may stand in an application's history. */
export const HISTORY_MARKS = [
  'submitted',
  'resubmitted',
  'invited',
  'facePassed',
  'accepted',
  'declined',
  'looked',
  'supplementAsked',
  'supplemented',
  'agreed',
  'lapsed',
  'reviewPassed',
  'reviewRefused',
  'activated',
  'endAsked',
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
type AnyWay = Application['way']
type Standing = TimelineStep['state']

export interface TimelineFacts extends ApplicationFacts {
  readonly way: AnyWay
  readonly history: readonly HistoryEntry[]
}

const STEPS: Readonly<Record<AnyWay, readonly StepName[]>> = {
  documents: ['submitted', 'review', 'decision'],
  faceToFace: ['submitted', 'face', 'decision'],
  invitation: ['submitted', 'invitation', 'face', 'decision'],
  newborn: ['submitted', 'face', 'decision'],
  counter: ['submitted', 'review', 'decision'],
}

const TITLES: Readonly<Record<StepName, string>> = {
  submitted: '提交申请',
  invitation: '家人打开邀请',
  face: '家人本人刷脸',
  review: '工作人员审核',
  supplement: '补一份材料',
  decision: '办好',
}

/** Where a way calls a step otherwise. */
const TITLES_OF_WAY: Readonly<Partial<Record<AnyWay, Partial<Record<StepName, string>>>>> = {
  newborn: { face: '妈妈本人刷脸' },
  counter: { submitted: '在窗口办理', review: '另一位经办复核' },
}

/** The marks that show a step done; the last of them gives its time. */
const DONE_BY: Readonly<Record<StepName, readonly HistoryMark[]>> = {
  submitted: ['submitted', 'resubmitted', 'supplemented', 'invited'],
  invitation: ['accepted', 'declined'],
  face: ['facePassed'],
  review: ['reviewPassed', 'reviewRefused', 'supplementAsked'],
  supplement: [],
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
 * its review anew, so only what came after the last submission counts. While a better paper is waited for, a step of
 * its own stands after the review.
 */
export function timelineOf(facts: TimelineFacts, now: number): TimelineStep[] {
  const state = stateAt(facts, now)
  const from = facts.history.findLastIndex(({ what }) => what === 'resubmitted' || what === 'supplemented')
  const current = facts.history.slice(Math.max(0, from))
  const failed = FAILED_TITLES[state]
  let reached = false
  return stepsOf(facts, current).map((step) => {
    const marks: readonly string[] = DONE_BY[step]
    const entry = current.findLast(({ what }) => marks.includes(what))
    if (step === 'decision') return decisionStep(state, current, entry, failed)
    const standing = standingOf(entry, reached, failed !== undefined, state)
    if (entry === undefined) reached = true
    const title = TITLES_OF_WAY[facts.way]?.[step] ?? TITLES[step]
    return { step, state: standing, title, at: isoOf(entry), note: noteOf(step, standing) }
  })
}

function stepsOf({ way }: TimelineFacts, current: readonly HistoryEntry[]): readonly StepName[] {
  const asked = current.some(({ what }) => what === 'supplementAsked')
  return asked ? ['submitted', 'review', 'supplement', 'decision'] : STEPS[way]
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

/** That a binding was ended where that takes effect on the next day. */
const endNote = (askedAt: number): string => `已经解除，${Day.add(Day.at(askedAt), 1)} 零点起生效。`

function decisionStep(
  state: string,
  current: readonly HistoryEntry[],
  entry: HistoryEntry | undefined,
  failed: string | undefined,
): TimelineStep {
  const at = isoOf(entry)
  if (failed !== undefined) return { step: 'decision', state: 'failed', title: failed, at, note: null }
  const done = state === 'active'
  const last = current.at(-1)
  return {
    step: 'decision',
    state: done ? 'done' : 'coming',
    title: TITLES.decision,
    at: done ? at : null,
    note: done && last?.what === 'endAsked' ? endNote(last.at) : null,
  }
}

const NOTES: Readonly<Partial<Record<StepName, string>>> = {
  invitation: '把邀请发给家人，只有他本人刷脸才能接受。',
  review: '审核好了会发消息，不用守着。',
  supplement: '在期限前交上，就接着审核；过了期限要重新申请。',
}

const noteOf = (step: StepName, standing: Standing): string | null =>
  standing === 'now' ? (NOTES[step] ?? null) : null

const isoOf = (entry: HistoryEntry | undefined): string | null =>
  entry === undefined ? null : new Date(entry.at).toISOString()
