import type { Implementation } from '../../calls'
import { REVIEW_REASON_NAMES } from '../../contract/functions/clerk'
import { regionName } from '../views/personCard'

const DECLINED = { declined: '家人没有接受' }

/** The month of the clerk's region in numbers; each is counted by an index, nobody is read. */
export const clerkNumbers: Implementation<'clerkNumbers'> = async ({ store, policies, actor }, { month }) => {
  const region = actor.clerkOf
  const key = `${region}:${month}`
  const reasons = { ...REVIEW_REASON_NAMES, ...DECLINED }
  const decided = (outcome: string) => store.count('application', { decided: `${key}:${outcome}` })
  const [made, ended, given, over, shown, paid, passed, lapsed, reviews, endings] = await Promise.all([
    store.count('binding', { made: key }),
    store.count('binding', { over: key }),
    store.count('grant', { made: key }),
    store.count('grant', { over: key }),
    store.count('usage', { shownIn: key }),
    store.count('usage', { grantedIn: key }),
    decided('passed'),
    decided('lapsed'),
    store.count('application', { queue: `${region}:waiting` }),
    store.count('binding', { queue: `${region}:ending` }),
  ])
  const refusals = await Promise.all(
    Object.entries(reasons).map(async ([reason, label]) => ({ reason, label, count: await decided(reason) })),
  )
  return {
    ok: true,
    result: {
      month,
      regionName: regionName(policies, region),
      bindings: { made, ended },
      grants: { made: given, ended: over },
      uses: { shownByFamily: shown, paidByFamily: paid },
      passed,
      lapsed,
      refusals: refusals.filter(({ count }) => count > 0),
      waiting: { reviews, endings },
    },
  }
}
