import type { Implementation } from '../../calls'
import { refused } from '../../contract/refusals'
import { Day, Fen } from '../../contract/values'
import { usedByMonth } from '../../domain/grant'
import { whoFor } from '../../domain/usage'
import type { AidUseDocument, Versioned } from '../../store'
import { loadCircle } from '../people/loadCircle'

/** Sums that settlements keep anyway: nothing is scanned, however many bills there were. */
export const summariseAid: Implementation<'summariseAid'> = async (context, params) => {
  const { store, actor, ports } = context
  const circle = await loadCircle(context, actor.personId)
  if (!circle) return refused('NOT_FOUND')
  const year = params.year ?? Day.year(ports.clock.today())
  const grantors = [...new Set(circle.received.map(({ data }) => data.grantorId))]
  const uses = await store.find('aidUse', { grantorId: [actor.personId, ...grantors] })
  const ofYear = uses.filter(({ data }) => data.year === year && data.total !== 0)
  const sum = (personId: string, { data }: Versioned<AidUseDocument>) => {
    const { total, months } = usedByMonth(data)
    return { who: whoFor(circle, personId), total, months: [...months] }
  }
  const given = ofYear
    .filter(({ data }) => data.grantorId === actor.personId)
    .map((use) => sum(use.data.beneficiaryId, use))
    .sort((a, b) => b.total - a.total)
  const received = ofYear
    .filter(({ data }) => data.beneficiaryId === actor.personId)
    .map((use) => sum(use.data.grantorId, use))
    .sort((a, b) => b.total - a.total)
  return {
    ok: true,
    result: {
      year,
      given,
      received,
      givenTotal: Fen.sum(given.map((one) => one.total)),
      receivedTotal: Fen.sum(received.map((one) => one.total)),
    },
  }
}
