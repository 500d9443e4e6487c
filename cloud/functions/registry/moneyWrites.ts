import type { ClerkActor, Context } from '../../calls'
import type { Change, DocumentWrite } from '../../store'
import { endTransfer } from '../wallet/endTransfer'
import type { Subject } from './loadSubject'

type Parts = Required<Pick<Change, 'documents' | 'postings' | 'audit' | 'notices'>>

const NOTHING: Parts = { documents: [], postings: [], audit: [], notices: [] }

/**
 * What an event does to money on its way: transfers that wait go back to the accounts they came from, plans of every
 * month are cancelled. What lies in relatives' pots goes back by itself once the grants have ended.
 */
export async function moneyWrites(ctx: Context<ClerkActor>, subject: Subject): Promise<Parts> {
  const [returned, cancelled] = await Promise.all([returns(ctx, subject), cancels(ctx, subject)])
  return { ...returned, documents: [...returned.documents, ...cancelled] }
}

async function returns(ctx: Context<ClerkActor>, { person, found }: Subject): Promise<Parts> {
  if (found.row.transfers === 'keep') return NOTHING
  const { store, actor, ports } = ctx
  const now = ports.clock.businessNow()
  const [sent, received] = await Promise.all([
    store.find('transfer', { senderId: person.id }),
    store.find('transfer', { waitingFor: person.id }),
  ])
  const waiting = [...sent, ...received].filter(({ data }) => data.state === 'waiting')
  const senders = await Promise.all(waiting.map(({ data }) => store.get('person', data.senderId)))
  const changes = waiting.flatMap((transfer, index) => {
    const sender = senders[index]?.data
    return sender ? [endTransfer(ctx, transfer, sender, 'returned', now, null, actor.userId).change] : []
  })
  return {
    documents: changes.flatMap(({ documents }) => documents ?? []),
    postings: changes.flatMap(({ postings }) => postings ?? []),
    audit: changes.flatMap(({ audit }) => audit ?? []),
    // Nobody reads the inbox of one who has died.
    notices: changes
      .flatMap(({ notices }) => notices ?? [])
      .filter(({ personId }) => personId !== person.id || found.row.credential === 'keep'),
  }
}

async function cancels(
  { store }: Context<ClerkActor>,
  { person, found }: Subject,
): Promise<readonly DocumentWrite[]> {
  if (found.row.plans === 'keep') return []
  const plans = await store.find('plan', { ownerId: person.id })
  return plans
    .filter(({ data }) => data.state === 'active')
    .map(({ id, version, data }) => ({
      kind: 'plan',
      id,
      version,
      data: { ...data, state: 'cancelled', nextDay: null, dueMonth: null },
    }))
}
