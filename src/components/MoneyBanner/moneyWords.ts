import type { MoneyOrder } from '@contract/shapes'
import { Fen } from '@contract/values/fen'
import type { moneyText } from './words'

type Words = (typeof moneyText)['zh']
type Step = MoneyOrder['steps'][number]

/** A piece of a sentence; `strong` is drawn bold. */
export interface Phrase {
  text: string
  strong?: boolean
}

export interface MoneyWords {
  /** The colour of the first payer. */
  tone: 'own' | 'aid' | 'cash'
  /** 先花爸爸的账户 */
  title: string
  /** What comes after that, phrase by phrase. */
  after: Phrase[]
}

/** 爸爸的账户, 您的共济 */
function pocketName({ who, kind }: Step, words: Words): string {
  const whose = who === null ? '' : who.isMe ? words.you : who.label
  return kind === 'cash' ? '' : words.pocket(whose, kind)
}

const around = ([before, behind]: [string, string], fen: number): Phrase[] => [
  { text: before },
  { text: Fen.format(fen), strong: true },
  { text: behind },
]

/** What is left of the tightest cap, where there is one. */
const limits = ({ capLeft, capPeriod }: Step, words: Words): Phrase[] =>
  capLeft === null || capPeriod === null ? [] : around(words.left(capPeriod), capLeft)

/**
 * "本次花的是谁的钱" before there is a bill, in people's words.
 * @param order as the cloud gave it: steps in the order in which they will pay; balances only where the viewer may see them
 */
export function moneyWords(order: MoneyOrder, words: Words): MoneyWords {
  const [first, ...rest] = order.steps
  if (first === undefined || first.kind === 'cash') {
    return { tone: 'cash', title: words.cashNow, after: [{ text: order.obstacle ?? words.nothing }] }
  }
  const after: Phrase[] = []
  const behindComma = (phrases: Phrase[]) => (phrases.length > 0 ? [{ text: words.comma }, ...phrases] : [])
  if (first.balance !== null) {
    after.push(...around(words.balance, first.balance), ...behindComma(limits(first, words)))
  } else after.push(...limits(first, words))
  if (after.length > 0) after.push({ text: words.stop })
  rest.forEach((step, place) => {
    after.push({ text: place === 0 ? words.enough : words.after })
    if (step.kind === 'cash') after.push({ text: words.payCash })
    else {
      after.push({ text: words.use }, { text: pocketName(step, words), strong: true })
      after.push(...behindComma(limits(step, words)), { text: words.stop })
    }
  })
  if (order.atTill === 'onRequest') after.push({ text: words.tellCashier })
  return {
    tone: first.kind === 'aid' ? 'aid' : 'own',
    title: words.first(pocketName(first, words)),
    after,
  }
}
