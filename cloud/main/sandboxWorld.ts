import type { SandboxWorld } from '../ports'
import { ensureWorld, resetWorld, type WorldParts } from '../sandbox/world'

export interface WiredWorld extends SandboxWorld {
  /** Makes the world unless it is there. */
  ensure(): Promise<'kept' | 'seeded'>
}

/**
 * The fictional world of a sandbox host.
 * @param refresh brings this host's clock up to date once the world is there
 */
export function createSandboxWorld(parts: WorldParts, refresh: () => Promise<void>): WiredWorld {
  let resetting: Promise<void> | null = null

  async function resetOnce(): Promise<void> {
    try {
      await resetWorld(parts)
      await refresh()
    } finally {
      resetting = null
    }
  }

  return {
    async ensure() {
      const found = await ensureWorld(parts)
      await refresh()
      return found
    },
    reset() {
      resetting ??= resetOnce()
      return resetting
    },
  }
}
