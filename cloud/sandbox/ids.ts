/** Ids of the world's documents: the same after every reset, so that log-ins and links outlive it. */
export const WorldId = {
  person: (id: string): string => `per_${id}`,
  user: (id: string): string => `usr_${id}`,
  institution: (id: string): string => `ins_${id}`,
  terminal: (id: string): string => `trm_${id}`,
}

/** Documents of kind `setting` that the sandbox keeps. */
export const SETTINGS = Object.freeze({
  /** ms that business time is ahead of real time; may be negative. */
  clockOffset: 'clockOffset',
  /** The last day whose monthly credits were made. */
  creditedUpTo: 'creditedUpTo',
  /** 'seeding' while the world is being made, 'ready' afterwards. */
  world: 'world',
  /** The real instant of the last reset, ms. */
  lastReset: 'lastReset',
})
