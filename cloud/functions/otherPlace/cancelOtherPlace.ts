import type { Implementation } from '../../calls'
import { refused } from '../../contract/refusals'
import { cancelledNotice, judgeCancelling } from '../../domain/otherPlace'
import { loadActing } from '../load/acting'
import { filingView, placeName } from './filingView'

/** Takes a filing back from today on. NOT_FOUND where the person has none of this id. */
export const cancelOtherPlace: Implementation<'cancelOtherPlace'> = async (ctx, { personId, filingId }) => {
  const { policies, ports, actor } = ctx
  const acting = await loadActing(ctx, personId, 'activate')
  if (!acting.ok) return acting
  const { person, guards } = acting.value
  const filings = person.data.otherPlaces ?? []
  const filing = filings.find((one) => one.filingId === filingId)
  if (filing === undefined) return refused('NOT_FOUND')
  const today = ports.clock.today()
  const judged = judgeCancelling(filing, today)
  if (!judged.ok) return judged
  const otherPlaces = filings.map((one) => (one.filingId === filingId ? judged.value : one))
  return {
    ok: true,
    result: { filing: filingView(policies, judged.value, today) },
    change: {
      documents: [
        { kind: 'person', id: person.id, version: person.version, data: { ...person.data, otherPlaces } },
      ],
      guards,
      audit: [{ actor: actor.userId, what: 'cancelOtherPlace', subject: personId, detail: { filingId } }],
      notices: [cancelledNotice(personId, placeName(policies, filing.place))],
    },
  }
}
