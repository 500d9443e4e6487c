import Taro from '@tarojs/taro'

/**
 * Small things kept on this phone: settings, drafts, the last seen data. Values are JSON.
 * A full or forbidden storage (private window) is no reason to stop: reading gives null, writing says false.
 */
export const storage = {
  /** What was kept under the key, or null. A value that cannot be read counts as none. */
  get<T>(key: string): T | null {
    try {
      const kept: unknown = Taro.getStorageSync(key)
      return typeof kept === 'string' && kept !== '' ? (JSON.parse(kept) as T) : null
    } catch {
      return null
    }
  },

  /** Keeps the value; false when this phone refuses. */
  set(key: string, value: unknown): boolean {
    try {
      Taro.setStorageSync(key, JSON.stringify(value))
      return true
    } catch {
      return false
    }
  },

  remove(key: string): boolean {
    try {
      Taro.removeStorageSync(key)
      return true
    } catch {
      return false
    }
  },

  /** Removes every value whose key begins with one of the prefixes; the rest stays. */
  removeAll(prefixes: readonly string[]): void {
    for (const key of Taro.getStorageInfoSync().keys) {
      if (prefixes.some((prefix) => key.startsWith(prefix))) storage.remove(key)
    }
  },
}
