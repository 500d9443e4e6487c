import { quoteByCard, settleQuoted } from '../counter'
import { definePath } from '../path'
import { learnMoved } from '../plannedWork'

/** A death: money on its way to the dead goes back, while it is accepted on her phone and a bill of hers is settled. */
export const lifeEvent = definePath({
  name: 'lifeEvent',
  async prepare(scene) {
    const { phone, world } = scene
    const { daughter, mother } = world
    for (const { token } of [daughter, mother]) await phone.call(token, 'openWallet', {})
    const given = {
      payee: { personId: mother.personId },
      relation: '52',
      from: 'account',
      amount: 2_000,
    } as const
    const sent = await phone.call(daughter.token, 'transferWallet', given)
    if (sent.code !== 'OK') return null
    const { transferId } = sent.result.transfer
    phone.memory.moved.add(transferId)
    return { transferId, quoted: phone.random.chance(30) ? await quoteByCard(scene, mother, 30_000) : null }
  },
  async act(scene, ready) {
    if (!ready) return
    const { phone, world, clock } = scene
    const { mother } = world
    const { transferId, quoted } = ready
    const accept = async (): Promise<void> => {
      const given = { transferId, answer: 'accept' } as const
      const answered = await phone.call(mother.token, 'answerTransfer', given)
      if (answered.code === 'OK') phone.memory.moved.add(`${transferId}:accepted`)
    }
    const death = { personId: mother.personId, event: { kind: 'death', on: clock.today() } } as const
    await Promise.all([
      phone.call(world.clerk, 'applyRegistryEvent', death),
      phone.random.chance(50) ? accept() : null,
      quoted && settleQuoted(scene, quoted),
    ])
    await learnMoved(scene)
  },
})
