import type { Implementation } from '../../calls'
import { isOwnOrRelatives } from '../../domain/binding/judgeReview'
import { bindingRules } from '../../domain/binding/rules'
import { loadPage } from '../load/page'
import { loadPersons, personFacts } from '../load/persons'
import { loadTies } from './loadReview'
import { reviewRow } from './reviewRow'

const PAGE_SIZE = 30

/** The region's queue, oldest first, without what is the clerk's own or a relative's. */
export const listReviews: Implementation<'listReviews'> = async (ctx, { cursor }) => {
  const { store, ports, policies, actor } = ctx
  const queue = `${actor.clerkOf}:waiting`
  const today = ports.clock.today()
  const rules = bindingRules(policies, actor.clerkOf, today)
  if (!rules.ok) return rules
  const [page, waiting, ties] = await Promise.all([
    loadPage(store, 'application', { queue }, { cursor: cursor ?? null, size: PAGE_SIZE }),
    store.count('application', { queue }),
    loadTies(store, actor.personId),
  ])
  if (!page.ok) return page
  const persons = await loadPersons(
    store,
    page.value.items.flatMap(({ data }) => [data.applicantId, data.memberId]),
  )
  const reviews = page.value.items.flatMap((application) => {
    const applicant = persons.get(application.data.applicantId)
    const member = persons.get(application.data.memberId)
    if (applicant === undefined || member === undefined) return []
    const own = isOwnOrRelatives({ ...ties, applicant: personFacts(applicant), member: personFacts(member) })
    const { reviewHours } = rules.value
    return own ? [] : [reviewRow({ application, applicant, member, reviewHours }, ports.clock, actor.userId)]
  })
  return { ok: true, result: { reviews, nextCursor: page.value.nextCursor, waiting } }
}
