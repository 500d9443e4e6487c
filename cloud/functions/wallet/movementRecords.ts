import type { Context } from '../../calls'
import { Day, Relation } from '../../contract/values'
import { type MovedAt, premiumRows, transferRow } from '../../domain/usage'
import type {
  DocumentWrite,
  Instant,
  PersonDocument,
  PremiumDocument,
  TransferDocument,
  UsageDocument,
} from '../../store'

type Ports = Pick<Context, 'ports'>
type Sides = Pick<TransferDocument, 'senderId' | 'receiverId' | 'relation' | 'amount'>
type Sender = Pick<PersonDocument, 'region' | 'sex'>

const movedAt = ({ region }: Pick<PersonDocument, 'region'>, at: Instant): MovedAt => ({
  region,
  day: Day.at(at),
  at,
})

const write = ({ ports }: Ports, data: UsageDocument): DocumentWrite => ({
  kind: 'usage',
  id: ports.ids.next('use'),
  version: 0,
  data,
})

/** The sender's record of a transfer: `out` as it is sent, `back` as some of it comes back. */
export const sentRecord = (
  context: Ports,
  { senderId, receiverId, relation, amount }: Sides,
  sender: Sender,
  side: 'out' | 'back',
  at: Instant,
): DocumentWrite =>
  write(context, transferRow(senderId, { side, otherId: receiverId, relation, amount }, movedAt(sender, at)))

/** The receiver's record of a transfer: `in` as it becomes his, `out` as the giver has some of it back. */
export const receivedRecord = (
  context: Ports,
  { senderId, receiverId, relation, amount }: Sides,
  sender: Sender,
  side: 'in' | 'out',
  at: Instant,
): DocumentWrite => {
  const movement = {
    side,
    otherId: senderId,
    relation: Relation.inverse(relation, sender.sex),
    amount,
  }
  return write(context, transferRow(receiverId, movement, movedAt(sender, at)))
}

/** The records of a premium: the insured's, and the payer's where he is another. */
export const premiumRecords = (
  context: Ports,
  premium: PremiumDocument,
  insured: Pick<PersonDocument, 'region'>,
  payer: Pick<PersonDocument, 'sex'>,
  at: Instant,
): DocumentWrite[] => {
  const { relation } = premium
  const payerIs = relation === null ? null : Relation.inverse(relation, payer.sex)
  return premiumRows({ ...premium, payerIs }, movedAt(insured, at)).map((row) => write(context, row))
}
