/** Work that is done again and again, whoever is there. Each run must be harmless to repeat. */
export interface Job {
  readonly name: string
  readonly everyMs: number
  run(): Promise<unknown>
}

export interface Planner {
  /** Plans no more runs, and waits for the one on its way. */
  stop(): Promise<void>
}

/**
 * Runs each job now and then every so often, never two of the same at once. A run that fails is told to
 * `onFault`; the next one is planned all the same. A waiting job does not keep the process alive.
 */
export function startJobs(jobs: readonly Job[], onFault: (job: string, fault: unknown) => void): Planner {
  let stopped = false
  const loops = jobs.map((job) => {
    let wake: () => void = () => undefined
    const pause = () =>
      new Promise<void>((resolve) => {
        wake = resolve
        setTimeout(resolve, job.everyMs).unref()
      })
    const loop = async (): Promise<void> => {
      while (!stopped) {
        await job.run().catch((fault: unknown) => onFault(job.name, fault))
        if (!stopped) await pause()
      }
    }
    const ended = loop()
    return { ended, wake: () => wake() }
  })
  return {
    async stop() {
      stopped = true
      for (const loop of loops) loop.wake()
      await Promise.all(loops.map((loop) => loop.ended))
    },
  }
}
