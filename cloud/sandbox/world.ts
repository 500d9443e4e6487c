import { commitOrThrow } from './commitOrThrow'
import { creditUpTo } from './credits'
import { HISTORIES } from './history/families'
import { timeline } from './history/timeline'
import { SETTINGS } from './ids'
import { type ReplayParts, replayHistory } from './replay/replayHistory'
import { seedPeople } from './seed/seedPeople'
import { startClock } from './startClock'
import { WORLD_TIME } from './world/time'

/** The seed of the shipped world. */
export const WORLD_SEED = 20_261_123

export type WorldParts = Omit<ReplayParts, 'seed'>

const READY = 'ready'

async function note(parts: WorldParts, value: string): Promise<void> {
  const known = await parts.store.get('setting', SETTINGS.world)
  await commitOrThrow(parts.store, {
    documents: [{ kind: 'setting', id: SETTINGS.world, version: known?.version ?? 0, data: { value } }],
  })
}

/**
 * Seeds the world: people, accounts, institutions and users; then two years of history by the product's own
 * functions; then the clock of its first day. The store must hold no world.
 */
export async function seedWorld(parts: WorldParts): Promise<void> {
  await note(parts, 'seeding')
  await seedPeople(parts.store, parts.ports.cipher)
  await replayHistory({ ...parts, seed: WORLD_SEED }, timeline(HISTORIES, WORLD_TIME, WORLD_SEED))
  await creditUpTo(parts.store, parts.policies, WORLD_TIME.today)
  await startClock(parts.store, parts.ports.clock)
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
