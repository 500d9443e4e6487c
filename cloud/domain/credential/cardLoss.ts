import { granted, type Judged, refused } from '../../contract/refusals'
import { Day } from '../../contract/values'

export interface CardFacts {
  readonly cardState: 'none' | 'active' | 'lost'
  /** Missing where the registry says no more than that it is lost. */
  readonly cardLoss?: { readonly by: 'oral' | 'formal'; readonly lapsesAt: number | null } | null
}

/** What the card is worth at a business instant: an oral report that no formal one followed lapses by itself. */
export function cardStanding({ cardState, cardLoss }: CardFacts, now: number): CardFacts['cardState'] {
  const lapsesAt = cardLoss?.lapsesAt ?? null
  return cardState === 'lost' && lapsesAt !== null && now >= lapsesAt ? 'active' : cardState
}

/**
 * A loss reported by word of mouth (口头挂失): CARD_NOT_ACTIVE where there is no card in use. Answers the business
 * instant at which it lapses: the end of the last of the policy's days.
 */
export function judgeOralLoss(card: CardFacts, now: number, days: number): Judged<number> {
  if (cardStanding(card, now) !== 'active') return refused('CARD_NOT_ACTIVE')
  return granted(Day.start(Day.add(Day.at(now), days + 1)))
}
