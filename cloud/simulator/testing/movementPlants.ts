import type { Change } from '../../store'
import { blind, changed, type PlantedFault, without } from './planting'

const first = ({ postings }: Change) => postings?.[0]

/** Another name for the first posting of some changes, and for the documents that are named after it. */
const renamed = (when: (change: Change) => boolean, more: string): ((change: Change) => Change) => {
  return (change) => {
    const posting = first(change)
    if (!posting || !when(change)) return change
    const { postingId } = posting
    const rename = (id: string): string => (id === postingId ? `${id}${more}` : id)
    return {
      ...change,
      documents: change.documents?.map((write) => ({ ...write, id: rename(write.id) })),
      postings: change.postings?.map((one) => ({
        ...one,
        postingId: rename(one.postingId),
        entries: one.entries.map((entry) => ({
          ...entry,
          accountId: entry.accountId.replace(`transit:${postingId}`, `transit:${postingId}${more}`),
        })),
      })),
    }
  }
}

const isPlanned = ({ documents, postings }: Change): boolean =>
  documents?.some(({ kind }) => kind === 'plan') === true && postings !== undefined

const isGivenBack = (change: Change): boolean => first(change)?.postingId.includes(':givenBack:') ?? false

let made = 0
const unlike = (): string => {
  made += 1
  return `x${made}`
}

/** As if each payment of a premium were one of its own, so that nobody is in the way of a second one. */
const premiumUnder = (more: string, change: Change): Change => ({
  ...change,
  documents: change.documents?.map((write) =>
    write.kind === 'premium' ? { ...write, id: `${write.id}${more}` } : write,
  ),
  postings: change.postings?.map((one) => ({ ...one, postingId: `${one.postingId}${more}` })),
})

/** Faults of what a family moves besides bills. */
export const MOVEMENTS: readonly PlantedFault[] = [
  {
    name: 'a transfer may end in two ways',
    paths: ['wallet', 'lifeEvent'],
    seenAt: 5,
    plant: blind(['transfer']),
  },
  {
    name: 'a day counts what it sent only when it sends the first',
    paths: ['wallet', 'plan'],
    plant: without('wallet', (change) => first(change)?.kind === 'transfer'),
  },
  {
    name: 'an occurrence of a plan may happen twice',
    paths: ['plan'],
    plant: changed((change) => renamed(isPlanned, unlike())(change)),
  },
  {
    name: 'a plan moves on and sends nothing',
    paths: ['plan'],
    plant: changed((change) => (isPlanned(change) ? { ...change, postings: [] } : change)),
  },
  {
    name: 'what a pot gives back stands in no transfer',
    paths: ['pot'],
    plant: without('transfer', isGivenBack),
  },
  {
    name: 'a premium is not named by its person and year',
    paths: ['premium'],
    plant: changed((change) => (first(change)?.kind === 'premium' ? premiumUnder(unlike(), change) : change)),
  },
  {
    name: 'a second scan leaves its code unused',
    paths: ['secondScan'],
    plant: changed((change) =>
      first(change)?.kind === 'secondScan'
        ? { ...change, consumes: [], documents: change.documents?.filter(({ kind }) => kind !== 'code') }
        : change,
    ),
  },
  {
    name: 'a second scan is not counted into what was drawn',
    paths: ['secondScan'],
    plant: without('aidUse', (change) => first(change)?.kind === 'secondScan'),
  },
  {
    name: 'a death leaves money on its way',
    paths: ['lifeEvent'],
    plant: changed((change) =>
      change.audit?.some(({ what }) => what === 'applyRegistryEvent') ? { ...change, postings: [] } : change,
    ),
  },
  {
    name: 'a stay that is settled goes on',
    paths: ['stay'],
    plant: without('admission', (change) => first(change)?.kind === 'settlement'),
  },
]
