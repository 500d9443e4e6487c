import type { Answer, Context } from '../../calls'
import type { Functions, ParamsOf, ResultOf } from '../../contract/functions'
import { refused } from '../../contract/refusals'
import { type Filing, filedNotice, judgeFiling, otherPlaceRules } from '../../domain/otherPlace'
import type { Guard, PersonDocument, Versioned } from '../../store'
import { filingView, placeName } from './filingView'

type Params = ParamsOf<Functions['fileOtherPlace']>
type Filed = Answer<ResultOf<Functions['fileOtherPlace']>>

interface By {
  readonly filedBy: Filing['filedBy']
  readonly userId: string
  readonly guards: readonly Guard[]
}

/** Files care in another place for a person, whoever asks for it; he is told. */
export function fileFor(
  { ports, policies }: Context,
  person: Versioned<PersonDocument>,
  params: Params,
  { filedBy, userId, guards }: By,
): Filed {
  const today = ports.clock.today()
  const rules = otherPlaceRules(policies, person.data.region, today)
  if (!rules.ok) return rules
  const { place, kind } = params
  if (policies.region(place) === null) return refused('REGION_UNKNOWN', { region: place })
  const filings = person.data.otherPlaces ?? []
  const name = placeName(policies, place)
  const judged = judgeFiling(
    { deceasedOn: person.data.deceasedOn, filings },
    { place, placeName: name, kind, from: params.from, to: params.to ?? null },
    rules.value,
    today,
  )
  if (!judged.ok) return judged
  const filing: Filing = {
    filingId: ports.ids.next('oth'),
    place,
    kind,
    ...judged.value,
    cancelledOn: null,
    filedAt: ports.clock.businessNow(),
    filedBy,
  }
  const otherPlaces = [...filings, filing]
  return {
    ok: true,
    result: { filing: filingView(policies, filing, today) },
    change: {
      documents: [
        { kind: 'person', id: person.id, version: person.version, data: { ...person.data, otherPlaces } },
      ],
      guards,
      audit: [
        {
          actor: userId,
          what: 'fileOtherPlace',
          subject: person.id,
          detail: { filingId: filing.filingId, place, kind, filedBy },
        },
      ],
      notices: [filedNotice(person.id, name, filing)],
    },
  }
}
