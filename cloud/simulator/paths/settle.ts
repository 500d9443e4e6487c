import { quoteByCard, settleQuoted } from '../counter'
import { definePath } from '../path'

/** 结算: a bill out of the fund, the patient's own account, his daughter's, and cash; sometimes pressed at two windows. */
export const settle = definePath({
  name: 'settle',
  prepare: (scene) => quoteByCard(scene, scene.phone.random.pick([scene.world.father, scene.world.mother])),
  async act(scene, ready) {
    if (!ready) return
    const made = await Promise.all([
      settleQuoted(scene, ready),
      scene.phone.random.chance(15) ? settleQuoted(scene, ready) : null,
    ])
    if (made.every((settlementId) => settlementId !== null)) throw new Error('one visit was settled twice')
  },
})
