import type { ClerkActor, Context } from '../../calls'
import { granted, type Judged, refused } from '../../contract/refusals'
import { Day } from '../../contract/values'
import { dueAt } from '../../domain/binding/dueAt'
import { needsOwnFace } from '../../domain/binding/faceAge'
import { judgeReviewer, needsTwo } from '../../domain/binding/judgeReview'
import { bindingRules } from '../../domain/binding/rules'
import type { ApplicationDocument, PersonDocument, Store, Versioned } from '../../store'
import { personFacts } from '../load/persons'

type Ctx = Context<ClerkActor>

/** The clerk as an insured person, and who his relatives are, as far as the store knows: whose affairs are not for him. */
export interface ClerkTies {
  readonly clerk: { readonly personId: string; readonly householdId: string | null } | null
  /** Persons to whom a binding or a grant ties him, or once did. */
  readonly relatives: ReadonlySet<string>
}

export async function loadTies(store: Store, personId: string | null): Promise<ClerkTies> {
  if (personId === null) return { clerk: null, relatives: new Set() }
  const [person, held, heldBy, given, received] = await Promise.all([
    store.get('person', personId),
    store.find('binding', { holderId: personId }),
    store.find('binding', { memberId: personId }),
    store.find('grant', { grantorId: personId }),
    store.find('grant', { beneficiaryId: personId }),
  ])
  const relatives = [
    ...held.map(({ data }) => data.memberId),
    ...heldBy.map(({ data }) => data.holderId),
    ...given.map(({ data }) => data.beneficiaryId),
    ...received.map(({ data }) => data.grantorId),
  ]
  return {
    clerk: { personId, householdId: person?.data.householdId ?? null },
    relatives: new Set(relatives),
  }
}

export interface Review {
  readonly application: Versioned<ApplicationDocument>
  readonly applicant: Versioned<PersonDocument>
  readonly member: Versioned<PersonDocument>
  /** Hours in which the review is due, by the member's region. */
  readonly reviewHours: number
  /** Whether two clerks must agree to this one. */
  readonly twoNeeded: boolean
}

/** What clerks look at: papers that were sent in, and what a colleague entered at his window. */
const REVIEWED: readonly ApplicationDocument['way'][] = ['documents', 'counter']

/**
 * An application by papers that this clerk may look at and decide. One of another region, and one that is no
 * application by papers, is NOT_FOUND; his own or a relative's is REVIEW_OWN.
 */
export async function loadReview(
  { store, ports, policies, actor }: Ctx,
  applicationId: string,
): Promise<Judged<Review>> {
  const application = await store.get('application', applicationId)
  if (application === null || !REVIEWED.includes(application.data.way)) return refused('NOT_FOUND')
  const { applicantId, memberId } = application.data
  const [applicant, member, ties] = await Promise.all([
    store.get('person', applicantId),
    store.get('person', memberId),
    loadTies(store, actor.personId),
  ])
  if (applicant === null || member === null) return refused('NOT_FOUND')
  const parties = { applicant: personFacts(applicant), member: personFacts(member) }
  const judged = judgeReviewer({ ...ties, ...parties, clerkRegion: actor.clerkOf })
  if (!judged.ok) return judged
  const rules = bindingRules(policies, member.data.region, ports.clock.today())
  if (!rules.ok) return rules
  const { reviewHours } = rules.value
  const handedIn = Day.at(dueAt(application.data.history, 0))
  const isMinor = !needsOwnFace(member.data.birthDate, handedIn, rules.value)
  const twoNeeded = needsTwo(application.data.way, isMinor, rules.value)
  return granted({ application, applicant, member, reviewHours, twoNeeded })
}
