import type { Clock } from '../ports'
import type { SettingDocument, Store, Versioned } from '../store'
import { SETTINGS } from './ids'

const READY = 'ready'
const SEEDING = 'seeding since '
/** A world that is still unfinished after this was left by a process that is gone. */
const LONGEST_MS = 120_000

export type WorldNote = Versioned<SettingDocument> | null

/** How far the world of a store is: a note in the store itself, so that several hosts make one world. */
export const readNote = (store: Store): Promise<WorldNote> => store.get('setting', SETTINGS.world)

export const isReady = (note: WorldNote): boolean => note?.data.value === READY

/** True while somebody, here or on another host, is making the world. */
export function isBeingMade(note: WorldNote, clock: Clock): boolean {
  const text = String(note?.data.value ?? '')
  return text.startsWith(SEEDING) && clock.realNow() - Number(text.slice(SEEDING.length)) < LONGEST_MS
}

async function put(store: Store, note: WorldNote, value: string): Promise<boolean> {
  const version = note?.version ?? 0
  const result = await store.commit(
    { documents: [{ kind: 'setting', id: SETTINGS.world, version, data: { value } }] },
    null,
  )
  return result.outcome === 'committed'
}

/** Takes the making of the world upon oneself; false when somebody else was first. */
export const claim = (store: Store, note: WorldNote, clock: Clock): Promise<boolean> =>
  put(store, note, `${SEEDING}${clock.realNow()}`)

/** Says that the world is whole. Throws when the claim was lost meanwhile. */
export async function finish(store: Store): Promise<void> {
  if (!(await put(store, await readNote(store), READY))) throw new Error('the world’s note has moved')
}
