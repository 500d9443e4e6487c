import Taro from '@tarojs/taro'

/**
 * One request id per intention. It is stored before the first sending and forgotten only after a known answer,
 * so that a second tap, a lost answer or a restart sends the same request again, not another one.
 */
const keyOf = (intention: string): string => `intention:${intention}`

/** 128 random bits; `crypto` is absent in mini-programs, where ids need only be unlikely to repeat. */
function newRequestId(): string {
  if (typeof crypto !== 'undefined' && typeof crypto.randomUUID === 'function') return crypto.randomUUID()
  let id = `${Date.now().toString(36)}-`
  while (id.length < 32) id += Math.random().toString(36).slice(2)
  return id.slice(0, 32)
}

export const Intention = {
  /** The id of an intention that is still open, or a new one. `intention` names what, and whom or what it is for. */
  requestId(intention: string): string {
    const kept = Taro.getStorageSync<string>(keyOf(intention))
    if (kept) return kept
    const id = newRequestId()
    Taro.setStorageSync(keyOf(intention), id)
    return id
  },

  /** The outcome is known (done, or refused for good): the next tap is a new intention. */
  close(intention: string): void {
    Taro.removeStorageSync(keyOf(intention))
  },

  /** An id that nothing needs to repeat: a silent renewal, a look. */
  once: newRequestId,
}
