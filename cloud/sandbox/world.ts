import { Day } from '../contract/values'
import type { PolicyBook } from '../domain/policy'
import type { Ports } from '../ports'
import type { Store, UserDocument, Versioned } from '../store'
import { createDraft, type Draft } from './draft/draftStore'
import { knownOf, publish } from './draft/publish'
import { HISTORIES } from './history/families'
import { timeline } from './history/timeline'
import { ACTORS } from './replay/actors'
import { createPassingFace } from './replay/passingFace'
import { createReplayClock } from './replay/replayClock'
import { replayHistory } from './replay/replayHistory'
import { createReplayIds } from './replay/replayIds'
import { seedPeople } from './seed/seedPeople'
import { startClock } from './startClock'
import { WORLD_TIME } from './world/time'
import { claim, finish, isBeingMade, isReady, readNote, type WorldNote } from './worldNote'

/** The seed of the shipped world. */
export const WORLD_SEED = 20_261_123

/** How often a host that waits for another's world looks again. */
const POLL_MS = 200

/** What a world is made of, and where it goes. */
export interface WorldParts {
  readonly store: Store
  readonly ports: Ports
  readonly policies: PolicyBook
  /** The functions of the product, by name. */
  readonly implementations: object
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
async function seedWorld(parts: WorldParts): Promise<void> {
  const { store } = parts
  const users = await store.getMany('user', USER_IDS)
  await publish(await draftWorld(parts, users), store, knownOf('user', users))
  await startClock(store, parts.ports.clock)
  await finish(store)
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, POLL_MS))

/** Makes the world unless somebody else does; false = somebody else was first. */
async function make(parts: WorldParts, note: WorldNote): Promise<boolean> {
  const { store, ports } = parts
  if (!(await claim(store, note, ports.clock))) return false
  if (note !== null) {
    await store.clearWorld()
    if (!(await claim(store, null, ports.clock))) return false
  }
  await seedWorld(parts)
  return true
}

/**
 * Seeds the world unless it is there; a world left half made by a killed process is made anew, one that another
 * host is making is waited for.
 */
export async function ensureWorld(parts: WorldParts): Promise<'kept' | 'seeded'> {
  for (;;) {
    const note = await readNote(parts.store)
    if (isReady(note)) return 'kept'
    if (isBeingMade(note, parts.ports.clock)) await pause()
    else if (await make(parts, note)) return 'seeded'
  }
}

/** Removes the world, but for users and sessions, and seeds it anew. One reset for all who ask meanwhile. */
export async function resetWorld(parts: WorldParts): Promise<void> {
  const note = await readNote(parts.store)
  const mayMake = !isBeingMade(note, parts.ports.clock)
  if (!(mayMake && (await make(parts, note)))) await ensureWorld(parts)
}
