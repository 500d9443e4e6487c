import type { Context } from '../../calls'
import { Day, type Fen } from '../../contract/values'
import {
  type BillPlace,
  type CapState,
  capStates,
  type GrantRules,
  grantRules,
  isLive,
  NOTHING_DRAWN,
  pickForBill,
} from '../../domain/grant'
import type { AidUseDocument, GrantDocument, PersonDocument, Versioned } from '../../store'
import { loadPersons } from '../load/persons'
import { type LoadedPurse, loadPurses } from '../money/purse'
import { loadThresholds } from './lowBalance'

/** One live grant that a person receives, with what its grantor has and what was drawn of it this year. */
export interface ReceivedGrant {
  readonly grant: Versioned<GrantDocument>
  readonly grantor: Versioned<PersonDocument>
  readonly purse: LoadedPurse
  /** What each beneficiary of the grantor drew in the year of the day. */
  readonly uses: readonly Versioned<AidUseDocument>[]
  readonly caps: readonly CapState[]
  /** Under which balance the grantor wants to be told; null = never. */
  readonly lowBalance: Fen | null
  /** Set where a cap counts all beneficiaries of the grantor together: who they are, as of which version. */
  readonly together: Together | null
}

export interface Together {
  readonly beneficiaryIds: readonly string[]
  /** The version of the grantor's family document; 0 where there is none. */
  readonly familyVersion: number
}

/** The id of what a beneficiary drew from a grantor in a year. */
export const aidUseId = (grantorId: string, beneficiaryId: string, year: number): string =>
  `${grantorId}:${beneficiaryId}:${year}`

/** No rule of the grantor's region is known: only what the grantor set himself binds. */
const NO_RULES: Pick<GrantRules, 'capsByGrantor' | 'caps'> = Object.freeze({ capsByGrantor: [], caps: [] })

/** Caps of one grant on a day, by the rules of the grantor's region. */
export function capsOf(
  { policies }: Pick<Context, 'policies'>,
  grant: GrantDocument,
  grantor: PersonDocument,
  uses: readonly Versioned<AidUseDocument>[],
  day: Day,
): CapState[] {
  const rules = grantRules(policies, grantor.region, day)
  const thisYear = uses.filter((use) => use.data.year === Day.year(day)).map((use) => use.data)
  const drawn = thisYear.find((use) => use.beneficiaryId === grant.beneficiaryId) ?? NOTHING_DRAWN
  return capStates(grant.caps, rules.ok ? rules.value : NO_RULES, drawn, thisYear, day)
}

/**
 * Reads the live grants of a beneficiary in two rounds: the grants, then all about their grantors at once. One of
 * each grantor is answered: of a standing grant and one for a single bill, the one that leaves more.
 * @param place where the bill is made; null before there is one
 */
export async function loadReceived(
  context: Context,
  beneficiaryId: string,
  day: Day,
  place: BillPlace | null = null,
): Promise<ReceivedGrant[]> {
  const { store } = context
  const grants = (await store.find('grant', { beneficiaryId })).filter((grant) => isLive(grant.data, day))
  const grantorIds = [...new Set(grants.map((grant) => grant.data.grantorId))]
  if (grantorIds.length === 0) return []
  const [persons, purses, uses, thresholdOf] = await Promise.all([
    loadPersons(store, grantorIds),
    loadPurses(context, grantorIds),
    store.find('aidUse', { grantorId: grantorIds }),
    loadThresholds(context, grantorIds),
  ])
  const received = grants.flatMap((grant): ReceivedGrant[] => {
    const { grantorId } = grant.data
    const grantor = persons.get(grantorId)
    const purse = purses.get(grantorId)
    if (!grantor || !purse) return []
    const theirs = uses.filter((use) => use.data.grantorId === grantorId && use.data.year === Day.year(day))
    const caps = capsOf(context, grant.data, grantor.data, theirs, day)
    const lowBalance = thresholdOf(grantorId).threshold
    return [{ grant, grantor, purse, uses: theirs, caps, lowBalance, together: null }]
  })
  const picked = pickForBill(
    received.map((one) => ({ ...one, facts: one.grant.data })),
    day,
    place,
  )
  return Promise.all(picked.map(({ facts: _, ...one }) => withTogether(context, one)))
}

/** A cap on all beneficiaries together (泰安) makes the others' draws matter: only then are they read. */
async function withTogether({ store }: Context, one: ReceivedGrant): Promise<ReceivedGrant> {
  if (!one.caps.some((cap) => cap.subject === 'total' && cap.amount !== null)) return one
  const grantorId = one.grantor.id
  const family = await store.get('family', grantorId)
  const given = await store.find('grant', { grantorId })
  const beneficiaryIds = [...new Set(given.map((grant) => grant.data.beneficiaryId))]
  return { ...one, together: { beneficiaryIds, familyVersion: family?.version ?? 0 } }
}
