import { create, type StoreApi, type UseBoundStore } from 'zustand'
import { type CallError, toCallError } from '@/services'
import { sendWhereNeeded } from './gate'
import { kept } from './kept'
import { useSettings } from './settings'

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
  /** Forgets all; an answer that is still under way is dropped. */
  forget(): void
}
export type LoadedStore<T> = UseBoundStore<StoreApi<Loaded<T>>>

const EMPTY = { data: null, savedAt: null, error: null, loading: false } as const

const resets = new Set<() => void>()

/** Forgets what every store shows: another person signed in, or nobody. */
export function forgetLoaded(): void {
  for (const reset of resets) reset()
}

/** Has a store forget along with the others; returns how to let go of it. */
export function forgetWithOthers<T>(store: LoadedStore<T>): () => void {
  const reset = () => store.getState().forget()
  resets.add(reset)
  return () => resets.delete(reset)
}

/**
 * A store for one question that all pages share. What is known is asked for again in the language that is chosen now.
 * @param name as of `loadedStore`
 */
export function createLoaded<T>(name: string | null, ask: () => Promise<T>): LoadedStore<T> {
  const store = loadedStore(name, ask)
  forgetWithOthers(store)
  useSettings.subscribe((now, before) => {
    if (now.language !== before.language && store.getState().data !== null) void store.getState().load()
  })
  return store
}

/**
 * A store for one question. The last answer is kept on the phone and shown, with its time, when the network fails.
 * @param name under which the answer is kept; null = not kept (it must not outlive the page)
 */
export function loadedStore<T>(name: string | null, ask: () => Promise<T>): LoadedStore<T> {
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
      if (name !== null) kept.put(name, data)
      set({ data, savedAt: null, error: null, loading: false })
    },
    forget() {
      turn += 1
      set(EMPTY)
    },
  }))

  function keptCopy(now: Loaded<T>, error: CallError): Partial<Loaded<T>> {
    if (name === null || !error.isNetwork) return {}
    const copy = kept.get<T>(name)
    return copy === null ? {} : { data: now.data ?? copy.value, savedAt: copy.at }
  }

  return store
}
