import { quoteVisit, settleQuoted } from '../counter'
import { definePath } from '../path'

/** 扫码结算: a shown code is consumed by one of two terminals, and its visit settled. */
export const code = definePath({
  name: 'code',
  async prepare({ phone, world }) {
    const issued = await phone.call(world.father.token, 'issueCode', {
      personId: world.father.personId,
      pin: null,
    })
    return issued.code === 'OK' ? issued.result.code : null
  },
  async act(scene, shown) {
    if (shown === null) return
    const { phone, world } = scene
    const scanned = await Promise.all(
      world.staff.map((staff, at) => {
        if (at > 0 && !phone.random.chance(40)) return null
        return phone.call(staff, 'decodeCode', { terminalId: world.terminalIds[at] ?? '', code: shown })
      }),
    )
    const visits = scanned.flatMap((answer, at) =>
      answer?.code === 'OK' ? [{ at, visit: answer.result.visit }] : [],
    )
    if (visits.length > 1) throw new Error('one code opened two visits')
    const [opened] = visits
    if (!opened) return
    const quoted = await quoteVisit(scene, world.staff[opened.at] ?? '', opened.visit)
    if (quoted) await settleQuoted(scene, quoted)
  },
})
