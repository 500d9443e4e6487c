import { Day } from '../contract/values'
import type { PolicyBook } from '../domain/policy'
import type { Ports } from '../ports'
import type { Store, UserDocument, Versioned } from '../store'
import { commitOrThrow } from './commitOrThrow'
import { createDraft, type Draft } from './draft/draftStore'
import { knownOf, publish } from './draft/publish'
import { HISTORIES } from './history/families'
import { timeline } from './history/timeline'
import { SETTINGS } from './ids'
import { ACTORS } from './replay/actors'
import { createPassingFace } from './replay/passingFace'
import { createReplayClock } from './replay/replayClock'
import { replayHistory } from './replay/replayHistory'
import { createReplayIds } from './replay/replayIds'
import { seedPeople } from './seed/seedPeople'
import { startClock } from './startClock'
import { WORLD_TIME } from './world/time'

/** The seed of the shipped world. */
export const WORLD_SEED = 20_261_123

/** What a world is made of, and where it goes. */
export interface WorldParts {
  readonly store: Store
  readonly ports: Ports
  readonly policies: PolicyBook
  /** The functions of the product, by name. */
  readonly implementations: object
}

const READY = 'ready'

async function note(parts: WorldParts, value: string): Promise<void> {
  const known = await parts.store.get('setting', SETTINGS.world)
  await commitOrThrow(parts.store, {
    documents: [{ kind: 'setting', id: SETTINGS.world, version: known?.version ?? 0, data: { value } }],
  })
}

/**
 * The world on its first day, in memory: people, accounts, institutions and users; then two years of history by
 * the product's own functions. `known` are users of an earlier world, who are kept.
 */
export async function draftWorld(
  { ports, policies, implementations }: Omit<WorldParts, 'store'>,
  known: readonly Versioned<UserDocument>[] = [],
): Promise<Draft> {
  const clock = createReplayClock(Day.start(WORLD_TIME.historyFrom))
  const ids = createReplayIds(WORLD_SEED, clock.realNow)
  const draft = createDraft({ now: clock.realNow, newId: ids.next })
  for (const user of known) draft.documents.adopt('user', user)
  const { store } = draft
  const replayed = {
    store,
    clock,
    policies,
    implementations,
    ports: { ...ports, clock, ids, face: createPassingFace(ids) },
  }
  await seedPeople(store, ports.cipher)
  await replayHistory(replayed, timeline(HISTORIES, WORLD_TIME, WORLD_SEED))
  return draft
}

const USER_IDS = [...ACTORS.values()].map((actor) => actor.userId)

/** Drafts the world and writes it into a store that holds none; its clock begins on the world's first day. */
export async function seedWorld(parts: WorldParts): Promise<void> {
  const { store } = parts
  await note(parts, 'seeding')
  const users = await store.getMany('user', USER_IDS)
  await publish(await draftWorld(parts, users), store, knownOf('user', users))
  await startClock(store, parts.ports.clock)
  await note(parts, READY)
}

/** Removes the world, but for users and sessions, and seeds it anew. */
export async function resetWorld(parts: WorldParts): Promise<void> {
  await parts.store.clearWorld()
  await seedWorld(parts)
}

/** Seeds the world unless it is there; a world left half made by a killed process is made anew. */
export async function ensureWorld(parts: WorldParts): Promise<'kept' | 'seeded'> {
  const known = await parts.store.get('setting', SETTINGS.world)
  if (known?.data.value === READY) return 'kept'
  if (known === null) await seedWorld(parts)
  else await resetWorld(parts)
  return 'seeded'
}
