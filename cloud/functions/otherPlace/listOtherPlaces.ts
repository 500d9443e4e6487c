import type { Implementation } from '../../calls'
import { otherPlaceRules } from '../../domain/otherPlace'
import { loadActing } from '../load/acting'
import { filingView, placeName } from './filingView'

/** What is filed for a person, newest first, with what his region lets be filed. */
export const listOtherPlaces: Implementation<'listOtherPlaces'> = async (ctx, { personId }) => {
  const { policies, ports } = ctx
  const acting = await loadActing(ctx, personId, 'activate')
  if (!acting.ok) return acting
  const { region, otherPlaces = [] } = acting.value.person.data
  const today = ports.clock.today()
  const rules = otherPlaceRules(policies, region, today)
  if (!rules.ok) return rules
  return {
    ok: true,
    result: {
      home: { region, name: placeName(policies, region) },
      filings: otherPlaces.map((filing) => filingView(policies, filing, today)).reverse(),
      temporaryDays: rules.value.temporaryDays,
      filedAfterDays: rules.value.filedAfterDays,
    },
  }
}
