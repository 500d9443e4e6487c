import { movements } from '../../jobs/movements'
import type { Act } from '../history/types'
import { WorldId } from '../ids'
import type { Stage } from './binding'
import type { ReplayParts } from './replayParts'
import { personOf } from './who'

type ActOf<W extends Act['what']> = Extract<Act, { what: W }>

const named = (id: string) => ({ name: personOf(id).name, idNumber: personOf(id).idNumber })

export async function replayOpening({ call }: Stage, { owner, by }: ActOf<'openWallet'>): Promise<void> {
  await call(by ?? owner, 'openWallet', by === undefined ? {} : { personId: WorldId.person(owner) })
}

/** 医保钱包转账, and what the payee (or who acts for him) answered, if anything. */
export async function replayTransfer({ call }: Stage, act: ActOf<'sendWallet'>): Promise<void> {
  const { transfer } = await call(act.sender, 'transferWallet', {
    payee: named(act.payee),
    relation: act.relation,
    from: 'account',
    amount: act.amount,
  })
  const { transferId } = transfer
  if (act.answer !== 'none') await call(act.payee, 'answerTransfer', { transferId, answer: act.answer })
}

export async function replayPlan({ call }: Stage, act: ActOf<'planTransfer'>): Promise<void> {
  await call(act.owner, 'planTransfer', {
    kind: 'wallet',
    payee: named(act.payee),
    relation: act.relation,
    from: 'account',
    amount: act.amount,
    dayOfMonth: act.dayOfMonth,
    until: null,
  })
}

/** Accepts whatever waits for a person. */
export async function replayAccepting({ call }: Stage, { payee }: ActOf<'acceptAll'>): Promise<void> {
  const { waiting } = await call(payee, 'getWallet', {})
  for (const { transferId } of waiting) await call(payee, 'answerTransfer', { transferId, answer: 'accept' })
}

/** 划拨 to a relative's 共济账户. */
export async function replayPot({ call }: Stage, act: ActOf<'toPot'>): Promise<void> {
  const { giver, amount } = act
  await call(giver, 'transferToPot', { beneficiaryId: WorldId.person(act.beneficiary), amount })
}

/** 代缴居民医保 of the year that is collected. */
export async function replayPremium({ call }: Stage, act: ActOf<'payPremium'>): Promise<void> {
  const asked = { insured: named(act.insured), relation: act.relation }
  const { offers } = await call(act.payer, 'checkPremium', asked)
  const offer = offers.find(({ year }) => year === act.year)
  if (!offer) throw new Error(`${act.payer} cannot pay the year ${act.year} of ${act.insured}`)
  await call(act.payer, 'payPremium', { ...asked, year: act.year, amount: offer.amount, from: 'account' })
}

/** The planned work on movements, as the host does it by itself: plans that are due, transfers that lapsed. */
export async function replayPlannedWork({ store, ports, policies }: ReplayParts): Promise<void> {
  const refresh = async (): Promise<void> => undefined
  for (const job of movements({ store, ports, policies, refresh })) await job.run()
}
