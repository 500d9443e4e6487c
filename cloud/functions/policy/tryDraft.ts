import type { ClerkActor, Context, Implementation } from '../../calls'
import { granted, type Judged, refused } from '../../contract/refusals'
import { Day } from '../../contract/values'
import { type Bill, measureImpact } from '../../domain/impact'
import { type Drafted, draftOver } from '../../policy/draft'
import { faultText, PolicyError } from '../../policy/fault'
import { regionName } from '../views/personCard'

/** Tried at once: the newest of them all. */
const MOST_BILLS = 1_000

/** 征求意见: the bills of a year in the clerk's region under the rules in force and under a draft. Nothing is written. */
export const tryDraft: Implementation<'tryDraft'> = async (context, params) => {
  const { policies, actor, ports } = context
  const drafted = readDraft(context, params.draft)
  if (!drafted.ok) return drafted
  const { region, book } = drafted.value
  if (region !== actor.clerkOf) {
    const own = regionName(policies, actor.clerkOf)
    return refused('DRAFT_NOT_YOURS', { region: regionName(policies, region), own })
  }
  const year = params.year ?? Day.year(ports.clock.today())
  const { bills, cut } = await billsOf(context, region, year)
  const impact = measureImpact(bills, { before: policies, after: book })
  return {
    ok: true,
    result: {
      region,
      name: regionName(policies, region),
      year,
      cut,
      ...impact,
      change: { ...impact.change },
      groups: impact.groups.map((group) => ({ ...group })),
    },
  }
}

function readDraft({ policies }: Context<ClerkActor>, text: string): Judged<Drafted> {
  try {
    return granted(draftOver(policies, { file: '草案', text }))
  } catch (fault) {
    if (!(fault instanceof PolicyError)) throw fault
    return refused('DRAFT_REFUSED', { faults: fault.faults.map(faultText).join('；') })
  }
}

/** The bills of a region and year that were not given back, oldest first, as they were settled. */
async function billsOf({ store }: Context<ClerkActor>, region: string, year: number) {
  const found = await store.find('settlement', {}, { newestFirst: true, limit: MOST_BILLS })
  const kept = found.filter(
    ({ data }) => data.region === region && data.state === 'settled' && Day.year(data.day) === year,
  )
  const people = await store.getMany('person', [...new Set(kept.map(({ data }) => data.patientId))])
  const households = new Map(people.map(({ id, data }) => [id, data.householdId ?? id]))
  const bills = kept.reverse().flatMap(({ data: { patientId, facts } }): Bill[] => {
    const household = households.get(patientId) ?? patientId
    return facts ? [{ household, person: patientId, input: facts }] : []
  })
  return { bills, cut: found.length === MOST_BILLS }
}
