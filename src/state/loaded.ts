import { create, type StoreApi, type UseBoundStore } from 'zustand'
import { storage } from '@/platform/storage'
import { type CallError, Session, toCallError } from '@/services'
import { sendWhereNeeded } from './gate'

/** Something that was asked of the cloud, with its last known value. */
export interface Loaded<T> {
  data: T | null
  /** When `data` was seen (ms), if it is a kept copy that could not be renewed; null while it is fresh. */
  savedAt: number | null
  error: CallError | null
  loading: boolean
  /** Asks again. Of two answers under way the later question wins. Never rejects: see `error`. */
  load(): Promise<T | null>
  /** Puts a value that an answer of another call has brought. */
  put(data: T): void
}

interface Kept<T> {
  value: T
  at: number
}

const EMPTY = { data: null, savedAt: null, error: null, loading: false } as const

const resets = new Set<() => void>()

/** Forgets what every store shows: another person signed in, or nobody. */
export function forgetLoaded(): void {
  for (const reset of resets) reset()
}

/** Copies are kept per user: another person on this phone never sees them. */
const keyOf = (name: string): string => `saved:${Session.userId() ?? ''}:${name}`

/**
 * A store for one question. The last answer is kept on the phone and shown, with its time, when the network fails.
 * @param name under which the answer is kept; null = not kept (it must not outlive the page)
 */
export function createLoaded<T>(
  name: string | null,
  ask: () => Promise<T>,
): UseBoundStore<StoreApi<Loaded<T>>> {
  let turn = 0
  const store = create<Loaded<T>>()((set, get) => ({
    ...EMPTY,
    async load() {
      turn += 1
      const mine = turn
      set({ loading: true })
      try {
        const data = await ask()
        if (mine !== turn) return get().data
        get().put(data)
        return data
      } catch (fault) {
        if (mine !== turn) return get().data
        const error = toCallError(fault)
        sendWhereNeeded(error)
        set({ error, loading: false, ...keptCopy(get(), error) })
        return null
      }
    },
    put(data) {
      turn += 1
      if (name !== null) storage.set(keyOf(name), { value: data, at: Date.now() })
      set({ data, savedAt: null, error: null, loading: false })
    },
  }))

  function keptCopy(now: Loaded<T>, error: CallError): Partial<Loaded<T>> {
    if (name === null || !error.isNetwork) return {}
    const kept = storage.get<Kept<T>>(keyOf(name))
    return kept === null ? {} : { data: now.data ?? kept.value, savedAt: kept.at }
  }

  resets.add(() => {
    turn += 1
    store.setState(EMPTY)
  })
  return store
}
