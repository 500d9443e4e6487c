import { quoteByCard, settleQuoted } from '../counter'
import { definePath } from '../path'

/** 退费: one of two lines goes back, then what is left, while the other cashier reverses the whole bill. */
export const returnItems = definePath({
  name: 'returnItems',
  async prepare(scene) {
    const { phone, world } = scene
    const quoted = await quoteByCard(scene, phone.random.pick([world.father, world.mother]), 60_000, 2)
    return quoted && settleQuoted(scene, quoted)
  },
  async act({ phone, world }, settlementId) {
    if (settlementId === null) return
    const [staff, other] = world.staff
    const back = async (): Promise<void> => {
      for (const [place, postingId] of [`${settlementId}:return:1`, `${settlementId}:reversal`].entries()) {
        const lines = [{ code: 'F3012', count: 1 }]
        const given = { settlementId, terminalId: world.terminalIds[0], lines, reason: `退费 ${place + 1}` }
        if ((await phone.call(staff, 'returnItems', given)).code === 'OK') phone.memory.moved.add(postingId)
      }
    }
    const whole = async (): Promise<void> => {
      const given = { settlementId, terminalId: world.terminalIds[1], reason: '撤销' }
      const answer = await phone.call(other, 'reverseSettlement', given)
      if (answer.code === 'OK') phone.memory.moved.add(`${settlementId}:reversal`)
    }
    await Promise.all([back(), phone.random.chance(30) ? whole() : null])
  },
})
