import { quoteBill, settleQuoted } from '../counter'
import { definePath, type Scene } from '../path'

const BED = 150_000

/** 出院办理 at a window, then its bill: the settlement's id, or null when another window was first. */
async function discharge(scene: Scene, place: 0 | 1, visitId: string): Promise<string | null> {
  const { phone, world } = scene
  const staff = world.staff[place]
  const terminalId = world.terminalIds[place]
  const taken = await phone.call(staff, 'openDischarge', { terminalId, visitId, identityConfirmed: true })
  if (taken.code !== 'OK') return null
  const quoted = await quoteBill(scene, staff, visitId, BED)
  return quoted && settleQuoted(scene, quoted)
}

/** 住院: admitted, then settled at discharge, by one of two windows, while the admission is withdrawn at the other. */
export const stay = definePath({
  name: 'stay',
  async prepare({ phone, world }) {
    const { idNumber } = phone.random.pick([world.father, world.mother])
    const terminalId = world.terminalIds[0]
    const card = { type: '02', idNumber } as const
    const opened = await phone.call(world.staff[0], 'openVisitByCard', { terminalId, card })
    return opened.code === 'OK' ? opened.result.visit.visitId : null
  },
  async act(scene, visitId) {
    if (visitId === null) return
    const { phone, world } = scene
    const admitted = await phone.call(world.staff[0], 'admitInpatient', { visitId, identityConfirmed: true })
    if (admitted.code !== 'OK') return
    const withdraw = async (): Promise<string | null> => {
      const withdrawn = await phone.call(world.staff[1], 'withdrawAdmission', { visitId })
      return withdrawn.code === 'OK' ? withdrawn.result.visitId : null
    }
    const isTaken = phone.random.chance(50)
    const ends = await Promise.all([
      discharge(scene, 0, visitId),
      isTaken ? discharge(scene, 1, visitId) : null,
      phone.random.chance(20) ? withdraw() : null,
    ])
    if (ends.filter((end) => end !== null).length > 1) throw new Error(`the stay ${visitId} ended twice`)
  },
})
