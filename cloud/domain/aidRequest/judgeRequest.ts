import { granted, type Judged, refused } from '../../contract/refusals'
import { Day, Fen, STANDING_LABELS, type Standing, type VisitType } from '../../contract/values'
import { judgeScenes, type Scenes } from '../grant'

/** Bounds of a request. No source gives any: they are ours, against slips of the finger and against pestering. */
export const REQUEST_BOUNDS = Object.freeze({
  least: 100,
  most: 5_000_000,
  days: 30,
  perDay: 5,
}) satisfies Readonly<Record<string, number>>

/** A request as it was stored. */
export interface RequestFacts {
  readonly beneficiaryId: string
  readonly grantorId: string
  readonly state: 'waiting' | 'agreed' | 'declined' | 'withdrawn'
  readonly validTo: Day
  readonly createdAt: number
}

export interface AskedAid {
  readonly amount: Fen
  readonly visitType: VisitType | null
  readonly validTo: Day
}

/** What decides whether somebody can ask a relative for money beforehand. */
export interface AskingSituation {
  readonly today: Day
  readonly beneficiary: {
    readonly personId: string
    readonly name: string
    readonly standing: Standing
    readonly deceasedOn: Day | null
  }
  readonly grantor: { readonly personId: string; readonly name: string; readonly deceasedOn: Day | null }
  /** How the beneficiary's region pays, and for what. */
  readonly mode: 'AUTO_CHAIN' | 'SECOND_SCAN' | 'POOL_TRANSFER'
  readonly scenes: Scenes
  /** Every request that the beneficiary made lately. */
  readonly made: readonly RequestFacts[]
}

export const isWaiting = (request: Pick<RequestFacts, 'state' | 'validTo'>, today: Day): boolean =>
  request.state === 'waiting' && request.validTo >= today

/** The last day that a request can name. */
export const lastRequestDay = (today: Day): Day => Day.add(today, REQUEST_BOUNDS.days)

/**
 * Whether somebody can ask for money beforehand at all.
 * Refuses AID_BENEFICIARY_UNINSURED, AID_REQUEST_MOVED_FIRST (福建: money is moved first).
 */
export function judgeAsker({
  beneficiary,
  mode,
  scenes,
}: Pick<AskingSituation, 'beneficiary' | 'mode' | 'scenes'>): Judged<true> {
  if (beneficiary.standing !== 'normal') {
    const standing = STANDING_LABELS[beneficiary.standing]
    return refused('AID_BENEFICIARY_UNINSURED', { name: beneficiary.name, standing })
  }
  if (mode === 'POOL_TRANSFER') return refused('AID_REQUEST_MOVED_FIRST', { region: scenes.regionName })
  return granted(true)
}

/**
 * Whether a request may be made. What the grantor's side allows is judged when he answers: the asker is not told
 * of another's account.
 * Refuses AID_REQUEST_SELF, PERSON_DECEASED, what `judgeAsker` refuses, AID_REQUEST_AMOUNT, AID_REQUEST_DATES,
 * SCENE_NOT_OFFERED, AID_REQUEST_WAITS, AID_REQUEST_TOO_MANY.
 */
export function judgeRequest(asked: AskedAid, situation: AskingSituation): Judged<true> {
  const { today, beneficiary, grantor, made } = situation
  if (beneficiary.personId === grantor.personId) return refused('AID_REQUEST_SELF')
  if (beneficiary.deceasedOn !== null || grantor.deceasedOn !== null) return refused('PERSON_DECEASED')
  const able = judgeAsker(situation)
  if (!able.ok) return able
  const amount = judgeAmount(asked.amount)
  if (!amount.ok) return amount
  const last = lastRequestDay(today)
  if (asked.validTo < today || asked.validTo > last) return refused('AID_REQUEST_DATES', { last })
  const visits = asked.visitType === null ? null : [asked.visitType]
  const scene = judgeScenes({ visits, kinds: null, institutionIds: null }, situation.scenes)
  if (!scene.ok) return scene
  if (made.some((one) => one.grantorId === grantor.personId && isWaiting(one, today))) {
    return refused('AID_REQUEST_WAITS', { name: grantor.name })
  }
  const madeToday = made.filter((one) => Day.at(one.createdAt) === today)
  return madeToday.length >= REQUEST_BOUNDS.perDay
    ? refused('AID_REQUEST_TOO_MANY', { limit: REQUEST_BOUNDS.perDay })
    : granted(true)
}

function judgeAmount(amount: Fen): Judged<true> {
  const { least, most } = REQUEST_BOUNDS
  return amount >= least && amount <= most
    ? granted(true)
    : refused('AID_REQUEST_AMOUNT', { least: Fen.format(least), most: Fen.format(most) })
}

/**
 * What a grantor agrees to: all that was asked for, or less.
 * Refuses AID_REQUEST_CLOSED (answered, taken back, over), AID_REQUEST_AMOUNT, AID_REQUEST_MORE.
 */
export function judgeAnswer(
  request: RequestFacts & { readonly amount: Fen },
  amount: Fen | null,
  today: Day,
): Judged<Fen> {
  if (!isWaiting(request, today)) return refused('AID_REQUEST_CLOSED')
  const given = amount ?? request.amount
  const within = judgeAmount(given)
  if (!within.ok) return within
  if (given > request.amount) return refused('AID_REQUEST_MORE', { amount: Fen.format(request.amount) })
  return granted(given)
}
