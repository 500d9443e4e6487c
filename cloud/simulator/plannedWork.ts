import type { JobParts } from '../jobs/movements'
import type { Job } from '../jobs/planner'
import type { Scene } from './path'

/**
 * Runs planned work to its end, on any host. What it moves no phone is told of: its postings are those of which the
 * transfers speak, whoever was first to make them.
 */
export function plannedWork(
  { phone, world }: Pick<Scene, 'phone' | 'world'>,
  job: (parts: JobParts) => Job,
): Promise<void> {
  return phone.job(async (host) => {
    await job({ ...host, refresh: async () => undefined }).run()
    const transfers = await host.store.find('transfer', { senderId: world.daughter.personId })
    for (const { id, data } of transfers) {
      if (data.state === 'returned') phone.memory.moved.add(`${id}:returned`)
    }
  })
}
