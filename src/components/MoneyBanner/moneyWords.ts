import type { MoneyOrder } from '@contract/shapes'
import { Fen } from '@contract/values/fen'

type Step = MoneyOrder['steps'][number]
type Period = NonNullable<Step['capPeriod']>

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

const PERIODS: Readonly<Record<Period, string>> = {
  payment: '这次',
  day: '今天',
  month: '本月',
  year: '今年',
}

const whose = (step: Step): string => (step.who === null ? '' : step.who.isMe ? '您' : step.who.label)

/** 爸爸的账户, 您的共济, 现金 */
function pocketName(step: Step): string {
  if (step.kind === 'cash') return '现金'
  const names = { own: '账户', pot: '共济池', wallet: '医保钱包', aid: '共济' } as const
  return `${whose(step)}的${names[step.kind]}`
}

function limits(step: Step): Phrase[] {
  const left = step.capLeft === null || step.capPeriod === null ? null : step.capLeft
  const period = step.capPeriod === null ? '' : PERIODS[step.capPeriod]
  return left === null
    ? []
    : [{ text: `，${period}还能用 ` }, { text: Fen.format(left), strong: true }, { text: ' 元' }]
}

/**
 * "本次花的是谁的钱" before there is a bill, in people's words.
 * @param order as the cloud gave it: steps in the order in which they will pay; balances only where the viewer may see them
 */
export function moneyWords(order: MoneyOrder): MoneyWords {
  const [first, ...rest] = order.steps
  if (first === undefined || first.kind === 'cash') {
    return {
      tone: 'cash',
      title: '这次付现金',
      after: [{ text: order.obstacle ?? '账户和共济这次都用不上。' }],
    }
  }
  const after: Phrase[] = []
  if (first.balance !== null) {
    after.push({ text: '账户还有 ' }, { text: Fen.format(first.balance), strong: true }, { text: ' 元' })
    after.push(...limits(first), { text: '。' })
  } else if (first.capLeft !== null) {
    after.push(
      {
        text: limits(first)
          .map((phrase) => phrase.text)
          .join('')
          .replace(/^，/, ''),
      },
      { text: '。' },
    )
  }
  rest.forEach((step, place) => {
    after.push({ text: place === 0 ? '不够的，' : '再不够，' })
    if (step.kind === 'cash') after.push({ text: '付现金。' })
    else after.push({ text: '用' }, { text: pocketName(step), strong: true }, ...limits(step), { text: '。' })
  })
  if (order.atTill === 'onRequest') after.push({ text: '要用账户，请先告诉收费员。' })
  return { tone: first.kind === 'aid' ? 'aid' : 'own', title: `先花${pocketName(first)}`, after }
}
