import type { JobParts } from '../jobs/movements'
import type { Job } from '../jobs/planner'
import { Account } from '../store'
import type { SimulatedHost } from './host'
import type { Scene } from './path'

type Means = Pick<Scene, 'phone' | 'world'>

/** Longer lists of entries no history makes. */
const MOST_ENTRIES = 1_000

/** Runs planned work to its end, on any host. */
export function plannedWork(means: Means, job: (parts: JobParts) => Job): Promise<void> {
  return means.phone.job(async (host) => {
    await job({ ...host, refresh: async () => undefined }).run()
    await learn(means, host)
  })
}

/** For what is moved by the way, of which no answer says the posting. */
export const learnMoved = (means: Means): Promise<void> => means.phone.job((host) => learn(means, host))

/**
 * What planned work moves no phone is told of: its postings are those of which the transfers speak, whoever was first
 * to make them; what left a pot, those of the pot, which the checker compares with its transfers.
 */
async function learn({ phone, world }: Means, { store }: Pick<SimulatedHost, 'store'>): Promise<void> {
  const { moved } = phone.memory
  const { giver, patient } = world.pots
  for (const { personId } of [world.daughter, giver]) {
    for (const { id, data } of await store.find('transfer', { senderId: personId })) {
      if (data.planId !== null) moved.add(id)
      if (data.state === 'returned') moved.add(`${id}:returned`)
    }
  }
  const pot = Account.pot(patient.personId, giver.personId)
  for (const { postingId } of await store.entriesOf(pot, MOST_ENTRIES)) {
    if (postingId.includes(':givenBack:')) moved.add(postingId)
  }
}
