import { quoteByCard, settleQuoted } from '../counter'
import { definePath } from '../path'

const LATE_MS = 16 * 60_000

/** 二次扫码: the relative's code pays what a bill left to cash, at one of two windows, while the bill is reversed. */
export const secondScan = definePath({
  name: 'secondScan',
  cutWith: [3],
  async prepare(scene) {
    const { patient, counter } = scene.world.town
    const quoted = await quoteByCard(scene, patient, 100_000, 1, counter)
    return quoted && settleQuoted(scene, quoted)
  },
  async act({ phone, world, clock }, settlementId) {
    if (settlementId === null) return
    const { giver, counter } = world.town
    const [staff, other] = counter.staff
    const isLate = phone.random.chance(20)
    if (isLate) clock.pass(LATE_MS)
    const issued = await phone.call(giver.token, 'issueCode', { personId: giver.personId, pin: null })
    if (issued.code !== 'OK') return
    const { code } = issued.result
    const scan = async (cashier: string, terminalId: string): Promise<boolean> => {
      const scanned = await phone.call(cashier, 'paySecondScan', { settlementId, code, terminalId })
      if (scanned.code !== 'OK') return false
      if (isLate) throw new Error(`${settlementId} was paid by a second scan after its time`)
      phone.memory.moved.add(`${settlementId}:secondScan`)
      return true
    }
    const reversal = async (): Promise<void> => {
      const reversed = await phone.call(other, 'reverseSettlement', { settlementId, reason: '录入错误' })
      if (reversed.code === 'OK') phone.memory.moved.add(`${settlementId}:reversal`)
    }
    const [first, second] = await Promise.all([
      scan(staff, counter.terminalIds[0]),
      phone.random.chance(40) ? scan(other, counter.terminalIds[1]) : false,
      phone.random.chance(30) ? reversal() : null,
    ])
    if (first && second) throw new Error(`${settlementId} was paid by two second scans`)
  },
})
