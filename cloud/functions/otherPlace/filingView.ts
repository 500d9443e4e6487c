import type { InferOutput } from 'valibot'
import type { OtherPlaceSchema } from '../../contract/functions/otherPlace'
import type { Day, Region } from '../../contract/values'
import { type Filing, filingState } from '../../domain/otherPlace'
import type { PolicyBook } from '../../domain/policy'

/** What people call a region; its number where nothing is known of it. */
export const placeName = (policies: PolicyBook, region: Region): string =>
  policies.region(region)?.name ?? region

/** A filing as it stands on a day. */
export const filingView = (
  policies: PolicyBook,
  filing: Filing,
  today: Day,
): InferOutput<typeof OtherPlaceSchema> => ({
  filingId: filing.filingId,
  place: { region: filing.place, name: placeName(policies, filing.place) },
  kind: filing.kind,
  from: filing.from,
  to: filing.to,
  state: filingState(filing, today),
  filedBy: filing.filedBy,
})
