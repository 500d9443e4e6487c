import { quoteByCard, settleQuoted } from '../counter'
import { definePath } from '../path'

/** 撤销: a settled bill given back whole, by either cashier, once. */
export const reverse = definePath({
  name: 'reverse',
  async prepare(scene) {
    const quoted = await quoteByCard(scene, scene.phone.random.pick([scene.world.father, scene.world.mother]))
    return quoted && settleQuoted(scene, quoted)
  },
  async act({ phone, world }, settlementId) {
    if (settlementId === null) return
    const params = { settlementId, reason: '退费' }
    const [first, second] = await Promise.all([
      phone.call(world.staff[0], 'reverseSettlement', params),
      phone.random.chance(30) ? phone.call(world.staff[1], 'reverseSettlement', params) : null,
    ])
    if (first.code === 'OK' && second?.code === 'OK') throw new Error(`${settlementId} was reversed twice`)
    if (first.code === 'OK' || second?.code === 'OK') phone.memory.moved.add(`${settlementId}:reversal`)
  },
})
