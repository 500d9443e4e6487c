import type { Application } from '../../contract/shapes'
import { Day, type Language } from '../../contract/values'
import { type ApplicationFacts, stateAt } from './application'
import { TIMELINE_WORDS, type TimelineWords } from './timelineWords'

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
export type StepName = TimelineStep['step']
export type AnyWay = Application['way']
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

/** The marks that show a step done; the last of them gives its time. */
const DONE_BY: Readonly<Record<StepName, readonly HistoryMark[]>> = {
  submitted: ['submitted', 'resubmitted', 'supplemented', 'invited'],
  invitation: ['accepted', 'declined'],
  face: ['facePassed'],
  review: ['reviewPassed', 'reviewRefused', 'supplementAsked'],
  supplement: [],
  decision: ['activated', 'reviewRefused', 'declined', 'withdrawn', 'ended'],
}

/**
 * An application as steps: what is done and when, what is going on, what will come. A mended application begins
 * its review anew, so only what came after the last submission counts. While a better paper is waited for, a step of
 * its own stands after the review.
 */
export function timelineOf(facts: TimelineFacts, now: number, language: Language = 'zh'): TimelineStep[] {
  const words = TIMELINE_WORDS[language]
  const state = stateAt(facts, now)
  const from = facts.history.findLastIndex(({ what }) => what === 'resubmitted' || what === 'supplemented')
  const current = facts.history.slice(Math.max(0, from))
  const failed = words.failed[state]
  let reached = false
  return stepsOf(facts, current).map((step) => {
    const marks: readonly string[] = DONE_BY[step]
    const entry = current.findLast(({ what }) => marks.includes(what))
    if (step === 'decision') return decisionStep(state, current, entry, failed, words)
    const standing = standingOf(entry, reached, failed !== undefined, state)
    if (entry === undefined) reached = true
    const title = words.titlesOfWay[facts.way]?.[step] ?? words.titles[step]
    return { step, state: standing, title, at: isoOf(entry), note: noteOf(step, standing, words) }
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

function decisionStep(
  state: string,
  current: readonly HistoryEntry[],
  entry: HistoryEntry | undefined,
  failed: string | undefined,
  words: TimelineWords,
): TimelineStep {
  const at = isoOf(entry)
  if (failed !== undefined) return { step: 'decision', state: 'failed', title: failed, at, note: null }
  const done = state === 'active'
  const last = current.at(-1)
  return {
    step: 'decision',
    state: done ? 'done' : 'coming',
    title: words.titles.decision,
    at: done ? at : null,
    note: done && last?.what === 'endAsked' ? words.endNote(Day.add(Day.at(last.at), 1)) : null,
  }
}

const noteOf = (step: StepName, standing: Standing, words: TimelineWords): string | null =>
  standing === 'now' ? (words.notes[step] ?? null) : null

const isoOf = (entry: HistoryEntry | undefined): string | null =>
  entry === undefined ? null : new Date(entry.at).toISOString()
