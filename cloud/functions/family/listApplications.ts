import type { Implementation } from '../../calls'
import { bindingRules } from '../../domain/binding/rules'
import { loadPersons } from '../load/persons'
import { applicationView } from './applicationView'

const SHOWN = 100

/** The caller's applications with their timelines, newest first. */
export const listApplications: Implementation<'listApplications'> = async (
  { store, ports, policies, actor },
  { language },
) => {
  const found = await store.find(
    'application',
    { applicantId: actor.personId },
    { newestFirst: true, limit: SHOWN },
  )
  const members = await loadPersons(
    store,
    found.map(({ data }) => data.memberId),
  )
  const now = ports.clock.businessNow()
  const today = ports.clock.today()
  const applications = found.flatMap(({ id, data }) => {
    const member = members.get(data.memberId)
    if (member === undefined) return []
    const rules = bindingRules(policies, member.data.region, today)
    const reviewHours = rules.ok ? rules.value.reviewHours : 0
    const shown = { applicationId: id, application: data, memberName: member.data.name, reviewHours }
    return [applicationView(shown, ports.cipher, now, language)]
  })
  return { ok: true, result: { applications } }
}
