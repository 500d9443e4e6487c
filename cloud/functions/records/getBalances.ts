import type { Implementation } from '../../calls'
import { refused } from '../../contract/refusals'
import { Day } from '../../contract/values'
import { whoFor } from '../../domain/usage'
import { accountTotal, annualLimitOf, deductibleOfYear, EMPTY_YEAR, pocketsIn } from '../../domain/visit'
import { loadActing } from '../load/acting'
import { loadPurse } from '../money/purse'
import { loadCircle } from '../people/loadCircle'
import { loadYear } from '../terminal/visitView'

/** The account of oneself or of a member who is bound now. */
export const getBalances: Implementation<'getBalances'> = async (context, params) => {
  const { actor, ports, policies } = context
  const personId = params.personId ?? actor.personId
  const acting = await loadActing(context, personId, 'query')
  if (!acting.ok) return acting.refusal.code === 'NOT_ALLOWED' ? refused('NOT_FOUND') : acting
  const { person } = acting.value
  const [viewer, loaded, year] = await Promise.all([
    loadCircle(context, actor.personId),
    loadPurse(context, personId),
    loadYear(context, personId, ports.clock.today()),
  ])
  if (!viewer) return refused('NOT_FOUND')
  const today = ports.clock.today()
  const sums = year?.data ?? EMPTY_YEAR
  const patient = { ...person.data, personId }
  return {
    ok: true,
    result: {
      who: whoFor(viewer, personId),
      hasAccount: person.data.insurance === '310' || loaded.years.length > 0,
      ...pocketsIn(loaded.purse, Day.year(today)),
      total: accountTotal(loaded.purse),
      deductible: deductibleOfYear(patient, sums, today, policies),
      fundPaidThisYear: sums.fundPaid,
      annualLimit: annualLimitOf(patient, today, policies),
    },
  }
}
