import { storage } from '@/platform/storage'
import { Session } from '@/services'

/** An answer kept on the phone, and when (ms) it was given. */
export interface Kept<T> {
  value: T
  at: number
}

/** The storage of a phone is small: the answers asked for last are kept, older ones make room. */
const MOST = 40

/** Copies are kept per user: another person on this phone never sees them. */
const keyOf = (name: string): string => `saved:${Session.userId() ?? ''}:${name}`
const LIST = 'saved:names'

export const kept = {
  /** The answer kept under a name for this user, or null. */
  get: <T>(name: string): Kept<T> | null => storage.get<Kept<T>>(keyOf(name)),

  /** Keeps an answer in the place of the last one of that name. */
  put<T>(name: string, value: T): void {
    const key = keyOf(name)
    storage.set(key, { value, at: Date.now() } satisfies Kept<T>)
    const keys = [key, ...(storage.get<string[]>(LIST) ?? []).filter((other) => other !== key)]
    for (const old of keys.slice(MOST)) storage.remove(old)
    storage.set(LIST, keys.slice(0, MOST))
  },
}
