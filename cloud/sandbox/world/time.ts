import type { WorldTime } from './types'

/** The world is written for this day: ages, deadlines and balances of its stories are true on it. */
export const WORLD_TIME: WorldTime = Object.freeze({ historyFrom: '2024-11-23', today: '2026-11-23' })

/** Business time of a fresh world, ms: a Monday morning, 09:00 in Shanghai. */
export const WORLD_STARTS_AT = Date.parse('2026-11-23T01:00:00Z')
