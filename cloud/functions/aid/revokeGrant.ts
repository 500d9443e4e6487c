import type { Implementation } from '../../calls'
import { refused } from '../../contract/refusals'
import { Day } from '../../contract/values'
import { endedInYear, endedNotices, judgeRevoke } from '../../domain/grant'
import type { GrantDocument } from '../../store'
import { inMonth } from '../views/inMonth'
import { institutionNames } from './chosenLimits'
import { grantLink, touchFamily } from './grantChange'
import { grantView } from './grantView'
import { loadGrant } from './loadGrant'
import { partiesOf } from './partiesOf'

/** Ends a grant, at once or after today as the region has it. */
export const revokeGrant: Implementation<'revokeGrant'> = async (context, { grantId }) => {
  const { ports, actor } = context
  const loaded = await loadGrant(context, grantId)
  if (!loaded.ok) return loaded
  const { grant, circle, rules, given, families, uses, purse } = loaded.value
  const today = ports.clock.today()
  const ended = endedInYear(
    given.map((one) => one.data),
    Day.year(today),
  )
  const ending = judgeRevoke(grant.data, loaded.value.as, rules, ended, today)
  if (!ending.ok) return ending
  const data: GrantDocument = {
    ...grant.data,
    ...ending.value,
    endedAt: ports.clock.businessNow(),
    endedBecause: loaded.value.as === 'grantor' ? '授权人结束' : '使用人结束',
    over: inMonth(rules.region, ports.clock.businessNow()),
  }
  const grantor = circle.people.get(data.grantorId)
  if (!grantor) return refused('NOT_FOUND')
  const lastDay = data.state === 'revoked' ? null : data.validTo
  return {
    ok: true,
    result: {
      grant: grantView(context, circle, {
        grant: { id: grant.id, version: grant.version + 1, data },
        grantor,
        uses,
        purse: purse.purse,
        institutions: await institutionNames(context, data.limits?.institutionIds ?? []),
      }),
    },
    change: {
      documents: [
        { kind: 'grant', id: grant.id, version: grant.version, data },
        touchFamily(context, data.grantorId, families),
        touchFamily(context, data.beneficiaryId, families),
      ],
      audit: [
        {
          actor: actor.userId,
          what: 'revokeGrant',
          subject: data.grantorId,
          detail: { grantId, beneficiary: data.beneficiaryId, by: loaded.value.as },
        },
      ],
      notices: endedNotices(partiesOf(data, circle), lastDay).map((notice) => ({
        ...notice,
        kind: 'grant',
        link: grantLink(grantId),
      })),
    },
  }
}
