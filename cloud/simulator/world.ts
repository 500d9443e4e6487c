import { SETTINGS, WorldId } from '../sandbox/ids'
import { PEOPLE } from '../sandbox/world/families'
import type { Change, Store } from '../store'
import type { KnownCap } from './capsHold'
import type { SimulatedClock } from './clock'
import type { Random } from './random'
import { type Counter, hashedPin, type Relative, worldParts } from './worldParts'

/** A giver, a relative who draws on her, and the hospital to which that one goes. */
interface Pair {
  readonly giver: Relative
  readonly patient: Relative
  readonly grantId: string
  readonly counter: Counter
}

/**
 * One family at one hospital, small enough that everybody meets: a father with little money of his own, a mother with
 * none, a daughter who grants both of them the use of her account, within caps, and her newborn. Beside it two pairs
 * where money moves in ways of their own: in a town of second scans, and in a city of pots.
 */
export interface SimulatedWorld extends Counter {
  readonly father: Relative
  readonly mother: Relative
  readonly daughter: Relative
  /** Born four weeks ago, insured nowhere yet. */
  readonly baby: Relative
  readonly grants: Readonly<Record<'father' | 'mother', string>>
  readonly town: Pair
  readonly pots: Pair
  /** Who enters events into the registry of the family's city. */
  readonly clerk: string
  readonly caps: readonly KnownCap[]
  /** Everything that is there at the beginning. */
  readonly postingIds: readonly string[]
}

const REGION = '990100'
const TOWN = '990200'
/** 福州. */
const POTS = '350100'

/** People whom the monthly credits know, so that the credits reach them. */
const personIdAt = (place: number): string => WorldId.person(PEOPLE[place]?.id ?? `simulated-${place}`)

/** Makes the world in an empty store. */
export async function seedWorld(
  store: Store,
  clock: SimulatedClock,
  random: Random,
): Promise<SimulatedWorld> {
  const { documents, postings, caps, device, relative, counter, grant, fund } = worldParts(
    clock,
    random,
    await hashedPin(),
  )
  const father = relative(personIdAt(0), { name: '陈国栋', birthDate: '1968-05-06', sex: 'male' })
  const mother = relative(personIdAt(1), { name: '李桂芳', birthDate: '1970-02-03', sex: 'female' })
  const daughter = relative(personIdAt(3), { name: '陈静', birthDate: '1992-03-02', sex: 'female' })
  const baby = relative('per_sim_baby', {
    name: '陈安安',
    birthDate: '2026-10-28',
    sex: 'female',
    insurance: '390',
    employment: null,
    standing: 'arrears',
  })
  const grants = { father: grant(daughter, father, '51'), mother: grant(daughter, mother, '52') }
  fund(father, REGION, { 2025: 20_000, 2026: 30_000 })
  fund(daughter, REGION, { 2025: 50_000, 2026: 70_000 })

  const pair = (region: string, name: string, years: Readonly<Record<number, number>>): Pair => {
    const patient = relative(`per_sim_${name}_patient`, {
      name: '林大',
      birthDate: '1968-05-06',
      sex: 'male',
      region,
    })
    const giver = relative(`per_sim_${name}_giver`, {
      name: '林晓',
      birthDate: '1992-03-02',
      sex: 'female',
      region,
    })
    fund(giver, region, years)
    return {
      giver,
      patient,
      grantId: grant(giver, patient, '51'),
      counter: counter(`ins_sim_${name}`, region),
    }
  }
  const town = pair(TOWN, 'town', { 2025: 20_000, 2026: 30_000 })
  const pots = pair(POTS, 'pots', { 2025: 180_000, 2026: 120_000 })

  documents.push({ kind: 'setting', id: SETTINGS.creditedUpTo, version: 0, data: { value: '2026-11-01' } })
  const world = {
    father,
    mother,
    daughter,
    baby,
    grants,
    town,
    pots,
    ...counter('ins_simulated', REGION),
    clerk: device('usr_sim_clerk', { clerkOf: REGION }),
    caps,
    postingIds: postings.map(({ postingId }) => postingId),
  }
  await written(store, { documents, postings })
  return world
}

async function written(store: Store, change: Change): Promise<void> {
  const { outcome } = await store.commit(change, null)
  if (outcome !== 'committed') throw new Error(`the simulated world was not written: ${outcome}`)
}
