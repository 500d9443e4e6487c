/** The fictional world behind a sandbox host; a host that serves real people has none. */
export interface SandboxWorld {
  /**
   * Puts the world back as it was on its first day: people, balances, history and clock. Users and sessions
   * stay. Several at once make one reset.
   */
  reset(): Promise<void>
}
