import { Fen, type Relation } from '../../contract/values'
import { callName } from '../access/callName'
import { clockWords } from './hours'

/** What a transfer is told about, from either side. */
export interface TransferFacts {
  readonly senderId: string
  readonly receiverId: string
  /** What the receiver is to the sender, and the sender to the receiver. */
  readonly receiverIs: Relation
  readonly senderIs: Relation
  readonly amount: Fen
}

export interface TransferNotice {
  readonly personId: string
  readonly title: string
  readonly text: string
}

const yuan = (amount: Fen): string => `${Fen.format(amount)} 元`

/** The payee, and those who may accept for him: what came, and until when. */
export function sentNotices(
  facts: TransferFacts,
  holderIds: readonly string[],
  answerBy: number,
): TransferNotice[] {
  const until = clockWords(answerBy)
  const text = `请在 ${until} 前接收。过时不收，钱会退回给转出的人。`
  return [
    {
      personId: facts.receiverId,
      title: `${callName(facts.senderIs)}给您转了 ${yuan(facts.amount)}`,
      text: `转到您的医保钱包。${text}`,
    },
    ...holderIds.map((personId) => ({
      personId,
      title: `家人有一笔 ${yuan(facts.amount)}的转账等着接收`,
      text: `您可以替他接收。${text}`,
    })),
  ]
}

export const acceptedNotices = (facts: TransferFacts): TransferNotice[] => [
  {
    personId: facts.senderId,
    title: `${callName(facts.receiverIs)}收下了 ${yuan(facts.amount)}`,
    text: '钱已经在他的医保钱包里，看病买药可以用。',
  },
]

export const refusedNotices = (facts: TransferFacts): TransferNotice[] => [
  {
    personId: facts.senderId,
    title: `${callName(facts.receiverIs)}没有收 ${yuan(facts.amount)}`,
    text: '钱已经退回，从哪里转出的就退回哪里。',
  },
]

export const lapsedNotices = (facts: TransferFacts): TransferNotice[] => [
  {
    personId: facts.senderId,
    title: `${yuan(facts.amount)}已退回`,
    text: `${callName(facts.receiverIs)}没有按时接收。钱已经退回，从哪里转出的就退回哪里。`,
  },
  {
    personId: facts.receiverId,
    title: `${callName(facts.senderIs)}转的 ${yuan(facts.amount)}已退回`,
    text: '过了接收时间。要用的话，请家人再转一次。',
  },
]

export const potNotices = (facts: TransferFacts): TransferNotice[] => [
  {
    personId: facts.receiverId,
    title: `${callName(facts.senderIs)}划拨了 ${yuan(facts.amount)}`,
    text: '在您的共济账户里，看病时先花您自己的账户，再花这里。',
  },
]

/** Both sides, when what is left in a pot goes back. */
export const givenBackNotices = (facts: TransferFacts): TransferNotice[] => [
  {
    personId: facts.senderId,
    title: `共济账户退回 ${yuan(facts.amount)}`,
    text: `给${callName(facts.receiverIs)}的共济已经结束，没花完的退回您的个人账户。`,
  },
  {
    personId: facts.receiverId,
    title: `共济账户里${callName(facts.senderIs)}的钱已退回`,
    text: `共济已经结束，没花完的 ${yuan(facts.amount)}退回给${callName(facts.senderIs)}。`,
  },
]

/** The planner, when an occurrence was not carried out. */
export const missedNotice = (
  ownerId: string,
  receiverIs: Relation,
  amount: Fen,
  why: string,
): TransferNotice => ({
  personId: ownerId,
  title: `这个月给${callName(receiverIs)}的 ${yuan(amount)}没有转成`,
  text: `${why}下个月到日子还会再转。`,
})
