import type { Implementation } from '../../calls'
import { refused } from '../../contract/refusals'
import { Day } from '../../contract/values'
import { judgeOralLoss } from '../../domain/credential/cardLoss'
import { isoInstant } from '../views/instant'
import { regionName } from '../views/personCard'
import { loadOfRegion } from './loadOfRegion'

const PATH = 'card.oralLossDays'

/** The card stops at once; code, ID card and grants go on. Without a formal report it works again after the days. */
export const reportOralLoss: Implementation<'reportOralLoss'> = async (ctx, { personId }) => {
  const { ports, policies, actor } = ctx
  const loaded = await loadOfRegion(ctx, personId)
  if (!loaded.ok) return loaded
  const { id, version, data } = loaded.value
  const days = policies.lookUp(data.region, ports.clock.today(), PATH)
  if (!days.known) return refused('POLICY_UNKNOWN', { region: regionName(policies, data.region), path: PATH })
  const now = ports.clock.businessNow()
  const judged = judgeOralLoss(data, now, days.value)
  if (!judged.ok) return judged
  const lapsesAt = judged.value
  return {
    ok: true,
    result: { personId, lapsesAt: isoInstant(lapsesAt) },
    change: {
      documents: [
        {
          kind: 'person',
          id,
          version,
          data: {
            ...data,
            cardState: 'lost',
            cardLoss: { by: 'oral', at: now, lapsesAt },
            cardWaits: 'oral',
          },
        },
      ],
      audit: [
        { actor: actor.userId, what: 'reportOralLoss', subject: id, detail: { region: actor.clerkOf } },
      ],
      notices: [
        {
          personId: id,
          kind: 'security',
          title: '社保卡已口头挂失',
          text: `卡已停用，医保码照常能用。${Day.at(lapsesAt - 1)} 前要正式挂失，不然到期后卡又能用。`,
          link: 'pages/me/index',
        },
      ],
    },
  }
}
